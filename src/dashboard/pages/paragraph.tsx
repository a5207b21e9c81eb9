import { Fragment } from 'react';
import { toProvision, toViolations } from '../addresses.ts';
import { To } from '../frame/to.tsx';
import type { ResolutionQuery } from '../generated/operations.ts';
import { ActorLinks } from '../marks/actor-links.tsx';
import { CertaintyMark, SeenMark } from '../marks/doubt-marks.tsx';
import { dayText } from '../words/day.ts';
import { counted, listed, sentence, Term, term } from '../words/terms.ts';

type Provision = NonNullable<ResolutionQuery['resolution']>['provisions'][number];

/** One paragraph of a resolution: what it covers, whom it binds, how long, and what breaches it. */
export function Paragraph({ provision }: { provision: Provision }) {
  const { violations, coverage, exceptions, inForce, binds, bound } = provision;
  return (
    <section className="paragraph" id={provision.key} aria-label={provision.cite}>
      <h3>
        {provision.paragraph} <small>{Term(provision.measure)}</small>{' '}
        <SeenMark seen={provision.paragraphSeen} /> <CertaintyMark certainty={provision.certainty} />
      </h3>
      {provision.covers && <p className="covers">{sentence(provision.covers)}</p>}
      <dl className="facts">
        <dt>Force</dt>
        <dd>
          {Term(provision.nature)}; {term(provision.direction)}
        </dd>
        <dt>In force</dt>
        <dd>
          {dayText(inForce.from)} {inForce.to ? `to ${dayText(inForce.to)}` : 'on'}
        </dd>
        {(bound.length > 0 || binds.length > 0) && (
          <>
            <dt>Binds</dt>
            <dd>
              {listed(bound.map(term))}
              {bound.length > 0 && binds.length > 0 && ' and '}
              {binds.length > 0 && <ActorLinks actors={binds} />}
            </dd>
          </>
        )}
        {coverage.length > 0 && (
          <>
            <dt>Covers</dt>
            <dd>
              {coverage.map(({ category, reading, why }) => (
                <span key={category.key} className="block">
                  <To to={toViolations({ provisions: provision.key, categories: category.key })}>
                    {category.label}
                  </To>
                  {reading === 'DISPUTED' && <small> (disputed reading{why ? `: ${why}` : ''})</small>}
                </span>
              ))}
            </dd>
          </>
        )}
        {exceptions.length > 0 && (
          <>
            <dt>Leaves out</dt>
            <dd>
              {exceptions.map(({ category, until, why }) => (
                <span key={category.key} className="block">
                  {category.label}
                  {until && ` until ${dayText(until)}`}
                  {why && <small> ({why})</small>}
                </span>
              ))}
            </dd>
          </>
        )}
        {provision.exemptionsText && <Text head="A party might invoke" text={provision.exemptionsText} />}
        {provision.conditionsText && <Text head="Conditions" text={provision.conditionsText} />}
        {provision.deadline && <Text head="Due by" text={dayText(provision.deadline)} />}
        <Links head="Changes" changes={provision.changes} />
        <Links head="Changed by" changes={provision.changedBy} />
        <dt>Violations</dt>
        <dd>
          {violations.totalCount === 0 ? (
            'none on record'
          ) : (
            <To to={toViolations({ provisions: provision.key })}>
              {counted(violations.totalCount, 'violation')}
            </To>
          )}
        </dd>
      </dl>
    </section>
  );
}

function Text({ head, text }: { head: string; text: string }) {
  return (
    <>
      <dt>{head}</dt>
      <dd>{text}</dd>
    </>
  );
}

function Links({ head, changes }: { head: string; changes: Provision['changes'] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <dt>{head}</dt>
      <dd>
        {changes.map(({ how, on, provision }, index) => (
          <Fragment key={`${provision.key} ${how}`}>
            {index > 0 && ', '}
            <To to={toProvision(provision)}>{provision.cite}</To>{' '}
            <small>
              ({term(how)}, {dayText(on)})
            </small>
          </Fragment>
        ))}
      </dd>
    </>
  );
}
