import { useState } from 'react';
import { toActor, toPlace, toTransfer } from '../addresses.ts';
import { To } from '../frame/to.tsx';
import { DesignatedEndsDocument, type DesignatedEndsQuery, type NodeKind } from '../generated/operations.ts';
import { useLens } from '../lens.ts';
import { useAnswer } from '../use-answer.ts';
import { counted, listed, term } from '../words/terms.ts';

type Step = DesignatedEndsQuery['pathsToDesignated'][number]['steps'][number];

/** How many ends are shown. */
const most = 5;

const authorities = ['UN', 'EU', 'US', 'ROK'];

/** The shortest ways from something to whoever an authority lists today, or on the day of the lens, nearest first. */
export function DesignatedEnds({ kind, keyOf, name }: { kind: NodeKind; keyOf: string; name: string }) {
  const [authority, setAuthority] = useState('UN');
  const [lens] = useLens();
  const { pathsToDesignated } = useAnswer(DesignatedEndsDocument, {
    from: { kind, key: keyOf },
    authority,
    first: most,
    lens,
  });
  return (
    <>
      <label className="inline">
        Listed by{' '}
        <select value={authority} onChange={({ target }) => setAuthority(target.value)}>
          {authorities.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <p className="none">
        {pathsToDesignated.length === 0
          ? 'There is none within four steps.'
          : pathsToDesignated.length < most
            ? 'There is no other within four steps.'
            : `The ${most} nearest; there may be more.`}
      </p>
      <ol className="ways">
        {pathsToDesignated.map(({ length, designated, steps }) => (
          <li key={designated.key}>
            <p>
              <strong>
                <To to={toActor(designated.key)}>{designated.name}</To>
              </strong>{' '}
              <small>
                {listed(
                  designated.designations
                    .filter((one) => one.authority === authority)
                    .map(({ reference }) => `${authority} ${reference ?? 'list'}`),
                )}
                , {counted(length, 'step')} away
              </small>
            </p>
            <p className="way">
              <b>{name}</b>
              {steps.map((step) => (
                <span key={step.node.id}>
                  <small className="tie">
                    {step.outgoing ? `${term(step.relationship)} →` : `← ${term(step.relationship)}`}
                  </small>
                  <StepNode node={step.node} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function StepNode({ node }: { node: Step['node'] }) {
  switch (node.__typename) {
    case 'Actor':
      return <To to={toActor(node.key)}>{node.name}</To>;
    case 'Transfer':
      return <To to={toTransfer(node.key)}>{node.label}</To>;
    case 'Place':
      return <To to={toPlace(node.key)}>{node.name}</To>;
    default:
      return <>{node.__typename}</>;
  }
}
