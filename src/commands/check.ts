import { checkSeeds } from '../seed/check-seeds.ts';
import { describeFault } from '../seed/fault.ts';
import { readSeedFolder } from '../seed/read-seed-files.ts';

/** Prints every fault of the seed files with its file, line and key; returns how many there are. */
export async function check(): Promise<number> {
  const faults = checkSeeds(readSeedFolder());
  for (const fault of faults) console.log(describeFault(fault));
  console.log(faults.length === 0 ? 'The seed files have no faults.' : `Faults found: ${faults.length}.`);
  return faults.length;
}
