import type { ReactNode } from 'react';
import { toActor, toPlace } from '../addresses.ts';
import { To } from '../frame/to.tsx';
import type { TransferQuery } from '../generated/operations.ts';
import { ActorLinks } from '../marks/actor-links.tsx';
import { Term } from '../words/terms.ts';

type Transfer = NonNullable<TransferQuery['transfer']>;

/** In the order in which a transfer meets them. */
const order = ['from', 'via', 'to', 'onward', 'site'];

/** The way of a transfer as a line of stops: supplier, places, recipient. No map: the order is all that is claimed. */
export function RouteLine({ transfer }: { transfer: Transfer }) {
  const places = [...transfer.places].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const carriers = transfer.carriers;
  const before = places.filter(({ role }) => role === 'from');
  const after = places.filter(({ role }) => role !== 'from');
  return (
    <ol className="route">
      <Stop as="Supplier" end>
        <ActorLinks actors={transfer.suppliers} />
      </Stop>
      {before.map(({ role, place }) => (
        <PlaceStop key={`${role} ${place.key}`} role={role} place={place} />
      ))}
      {(carriers.length > 0 || transfer.means) && (
        <li className="leg">
          <span className="role">Carried by</span>
          {carriers.map(({ key, name }) => (
            <span key={key}>
              <To to={toActor(key)}>{name}</To>
            </span>
          ))}
          {transfer.means && <small>{transfer.means}</small>}
        </li>
      )}
      {after.map(({ role, place }) => (
        <PlaceStop key={`${role} ${place.key}`} role={role} place={place} />
      ))}
      <Stop as="Recipient" end>
        <ActorLinks actors={transfer.recipients} />
      </Stop>
    </ol>
  );
}

function PlaceStop({ role, place }: Transfer['places'][number]) {
  return (
    <Stop as={Term(role)}>
      <To to={toPlace(place.key)}>{place.name}</To>
      {place.state && <small>{place.state.name}</small>}
    </Stop>
  );
}

function Stop({ as, end = false, children }: { as: string; end?: boolean; children: ReactNode }) {
  return (
    <li className={end ? 'end' : 'stop'}>
      <span className="role">{as}</span>
      <span>{children}</span>
    </li>
  );
}
