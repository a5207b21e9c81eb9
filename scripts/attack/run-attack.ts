import type { Attack } from './attacks.ts';
import type { Target } from './target.ts';

/** How an attack went. */
export interface Outcome {
  readonly name: string;
  /** The answers it got and how often, the commonest first. */
  readonly answers: string;
  /** The worst time that another request had to wait meanwhile, in milliseconds. */
  readonly worst: number;
  readonly p95: number;
  /** The memory of the service before and after, in megabytes. */
  readonly memory: readonly [number, number];
}

/** What the attacks are measured with. */
export interface Gauges {
  /** Asks every 25 ms what anybody may ask, for as many milliseconds, and answers with how long each took. */
  others(forMs: number): Promise<number[]>;
  /** The memory of the service, in megabytes. */
  memory(): number;
}

/** Attacks for `forMs`, while somebody else asks every 25 ms. */
export async function runAttack(
  attack: Attack,
  target: Target,
  gauges: Gauges,
  forMs: number,
): Promise<Outcome> {
  const before = gauges.memory();
  const until = Date.now() + forMs;
  const answers = new Map<string, number>();
  let turn = 0;

  const attacker = async () => {
    while (Date.now() < until) {
      turn += 1;
      const answer = await attack.once(target, turn);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
  };
  const [waits] = await Promise.all([
    gauges.others(forMs),
    ...Array.from({ length: attack.atOnce }, attacker),
  ]);
  waits.sort((one, next) => one - next);
  return {
    name: attack.name,
    answers: [...answers]
      .sort(([, one], [, next]) => next - one)
      .map(([answer, times]) => `${answer} ×${times}`)
      .join(', '),
    worst: Math.round(waits.at(-1) ?? 0),
    p95: Math.round(waits[Math.floor(waits.length * 0.95)] ?? 0),
    memory: [before, gauges.memory()],
  };
}
