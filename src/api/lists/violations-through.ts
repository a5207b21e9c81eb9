import type { FoundViolation } from '../../violations/evaluate.ts';
import type { ViolationRecord } from '../filters/leaves.ts';
import type { View } from '../lens/view.ts';

/** The violations found through a lens that fit a condition. */
export function violationsThrough(
  { seen }: View,
  holds: (record: ViolationRecord) => boolean,
): FoundViolation[] {
  return [...seen.violations.values()].filter((violation) => {
    const transfer = seen.transfers.get(violation.transfer);
    return transfer !== undefined && holds({ violation, transfer });
  });
}
