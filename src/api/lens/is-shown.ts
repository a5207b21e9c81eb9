import type { LawProvision } from '../law-memory.ts';
import type { View } from './view.ts';

/** Whether a provision is shown through the lens of a request: one that is in force on the day asked about. */
export function isShown(view: View | null, { key }: LawProvision): boolean {
  return view === null || view.shows({ kind: 'Provision', key });
}
