import { Fragment } from 'react';
import { toActor } from '../addresses.ts';
import { To } from '../frame/to.tsx';

/** Actors by name, each a link; `none` when there are none. */
export function ActorLinks({
  actors,
  none = 'nobody named',
}: {
  actors: readonly { key: string; name: string }[];
  none?: string;
}) {
  if (actors.length === 0) return <span className="none">{none}</span>;
  return actors.map(({ key, name }, index) => (
    <Fragment key={key}>
      {index > 0 && ', '}
      <To to={toActor(key)}>{name}</To>
    </Fragment>
  ));
}
