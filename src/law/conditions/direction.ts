import type { Condition, ConditionResult } from '../conditions.ts';
import { listed, named, tieInWords } from '../in-words.ts';
import type { Provision } from '../law.ts';
import type { Case } from '../rule.ts';

/** Whether the transfer runs the way the paragraph looks, seen from the target State and whoever belongs to it. */
export function directionCondition(provision: Provision, given: Case): Condition {
  const result = runsIn(provision, given);
  return {
    name: 'direction',
    result,
    reason:
      provision.direction === 'none'
        ? `${provision.cite} does not ask which way a flow runs.`
        : reasonOf(provision, result, given),
    claims: given.restsOn,
  };
}

/** The bare answer of the direction condition. */
export function runsIn({ direction, regime }: Provision, given: Case): ConditionResult {
  if (direction === 'none') return 'MET';
  const { target } = given.law.regime(regime);
  const to = isOfTarget(receivers(given), target, given);
  const from = isOfTarget(given.transfer.suppliers, target, given);
  if (direction === 'within-target') return both(to, from);
  const made = madeByTarget(target, given);
  if (given.transfer.kind === 'use-of-arms')
    return direction === 'to-target' ? 'FAILED' : both(made, not(from));
  const flow = { 'to-target': to, 'from-target': either(from, made), both: either(to, from, made) }[
    direction
  ];
  return flow === 'MET' && to === 'MET' && from === 'MET' ? 'UNKNOWN' : flow;
}

/** Whoever is struck by arms receives nothing. */
function receivers({ transfer }: Case): readonly string[] {
  return transfer.kind === 'use-of-arms' ? [] : transfer.recipients;
}

/** Goods that the target made come from it, in whoever's hands they are. */
function madeByTarget(target: string, given: Case): ConditionResult {
  const { goodsMadeBy } = given.transfer;
  return goodsMadeBy.length === 0 ? 'FAILED' : isOfTarget(goodsMadeBy, target, given);
}

function isOfTarget(actors: readonly string[], target: string, { belonging }: Case): ConditionResult {
  if (actors.length === 0) return 'UNKNOWN';
  return actors.some((actor) => belonging.pathTo(actor, target) !== null) ? 'MET' : 'FAILED';
}

function either(...results: readonly ConditionResult[]): ConditionResult {
  return (
    results.find((result) => result === 'MET') ?? results.find((result) => result === 'UNKNOWN') ?? 'FAILED'
  );
}

function both(...results: readonly ConditionResult[]): ConditionResult {
  return not(either(...results.map(not)));
}

function not(result: ConditionResult): ConditionResult {
  return ({ MET: 'FAILED', FAILED: 'MET', UNKNOWN: 'UNKNOWN' } as const)[result];
}

function reasonOf({ cite, direction, regime }: Provision, result: ConditionResult, given: Case): string {
  const { law, facts, transfer } = given;
  const { target } = law.regime(regime);
  const aim = facts.actors.has(target) ? named(target, facts) : 'the target State';
  const parts = [
    `${cite} looks at what ${looks[direction]} ${aim}`,
    flowInWords(given),
    ...[...new Set([...transfer.suppliers, ...receivers(given), ...transfer.goodsMadeBy])]
      .sort()
      .flatMap((actor) => tiesInWords(actor, target, given)),
    ...(result === 'UNKNOWN' ? ['whether it runs that way is not known'] : []),
    ...(result === 'FAILED' ? ['it does not run that way'] : []),
  ];
  return `${parts.join('; ')}.`;
}

const looks = {
  none: 'concerns',
  'to-target': 'goes to',
  'from-target': 'comes from',
  both: 'goes to or comes from',
  'within-target': 'stays within',
};

function flowInWords({ transfer, facts }: Case): string {
  const names = (actors: readonly string[]) => listed([...actors].sort().map((actor) => named(actor, facts)));
  const { suppliers, recipients, goodsMadeBy } = transfer;
  const made = goodsMadeBy.length === 0 ? '' : `, goods made by ${names(goodsMadeBy)}`;
  if (transfer.kind === 'use-of-arms')
    return `the arms were used by ${names(suppliers) || 'an unnamed side'}${made}, and arms in other hands show that they were procured`;
  return `the transfer runs from ${names(suppliers) || 'an unnamed supplier'} to ${names(recipients) || 'an unnamed recipient'}${made}`;
}

function tiesInWords(actor: string, target: string, { belonging, facts }: Case): string[] {
  const ties = belonging.pathTo(actor, target) ?? [];
  return ties.map((tie) => tieInWords(tie, facts));
}
