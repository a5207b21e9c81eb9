/** A record that the rules cannot read; the message names it. */
class UnreadableRecord extends Error {}

/** Does work on a transfer; where that fails, the failure names the transfer. */
export function withKey<T>({ key }: { readonly key: string }, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableRecord) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableRecord(`The transfer ${key} cannot be judged: ${reason}`, { cause: error });
  }
}
