import { toProvision } from '../addresses.ts';
import { To } from '../frame/to.tsx';
import type { Certainty } from '../generated/operations.ts';
import { CertaintyMark, SeenMark } from './doubt-marks.tsx';

interface Props {
  readonly provision: {
    readonly key: string;
    readonly cite: string;
    readonly paragraphSeen?: boolean;
    readonly certainty?: Certainty | null;
    readonly resolution: { readonly key: string };
  };
  readonly readWith?: readonly { key: string; cite: string; resolution: { key: string } }[];
}

/** A paragraph as it is cited, with what it is read with and the doubts about it. */
export function ProvisionLink({ provision, readWith = [] }: Props) {
  return (
    <>
      <To to={toProvision(provision)} className="cite">
        {provision.cite}
      </To>
      {readWith.length > 0 && (
        <small>
          {' read with '}
          {readWith.map((one, index) => (
            <span key={one.key}>
              {index > 0 && ', '}
              <To to={toProvision(one)}>{one.cite}</To>
            </span>
          ))}
        </small>
      )}{' '}
      <SeenMark seen={provision.paragraphSeen ?? true} /> <CertaintyMark certainty={provision.certainty} />
    </>
  );
}
