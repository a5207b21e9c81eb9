import type { Condition, ConditionResult } from '../conditions.ts';
import type { Provision } from '../law.ts';
import type { Case } from '../rule.ts';

/** Whether the transfer runs the way the paragraph looks, seen from the target State and whoever belongs to it. */
export function directionCondition(provision: Provision, given: Case): Condition {
  return {
    name: 'direction',
    result: runsIn(provision, given),
    reason: reasonOf(provision, given),
    claims: [],
  };
}

/** The bare answer of the direction condition. */
export function runsIn(provision: Provision, given: Case): ConditionResult {
  const to = arrives(provision, given);
  const from = leaves(provision, given);
  switch (provision.direction) {
    case 'none':
      return 'MET';
    case 'to-target':
      return to;
    case 'from-target':
      return from;
    case 'both':
      return either(to, from);
    case 'within-target':
      return both(to, from);
  }
}

function arrives(provision: Provision, given: Case): ConditionResult {
  return given.transfer.kind === 'use-of-arms' ? 'FAILED' : belongs(given.transfer.recipients, provision, given);
}

/** Goods that the target made come from it, in whoever's hands they are. */
function leaves(provision: Provision, given: Case): ConditionResult {
  const { suppliers, goodsMadeBy } = given.transfer;
  const made = goodsMadeBy.length > 0 ? belongs(goodsMadeBy, provision, given) : 'FAILED';
  return either(belongs(suppliers, provision, given), made);
}

function belongs(actors: readonly string[], provision: Provision, { law, belonging }: Case): ConditionResult {
  const { target } = law.regime(provision.regime);
  if (actors.length === 0) return 'UNKNOWN';
  return actors.some((actor) => belonging.pathTo(actor, target) !== null) ? 'MET' : 'FAILED';
}

function either(a: ConditionResult, b: ConditionResult): ConditionResult {
  if (a === 'MET' || b === 'MET') return 'MET';
  return a === 'UNKNOWN' || b === 'UNKNOWN' ? 'UNKNOWN' : 'FAILED';
}

function both(a: ConditionResult, b: ConditionResult): ConditionResult {
  if (a === 'FAILED' || b === 'FAILED') return 'FAILED';
  return a === 'MET' && b === 'MET' ? 'MET' : 'UNKNOWN';
}

const looks = {
  none: 'at no direction',
  'to-target': 'at what goes to',
  'from-target': 'at what comes from',
  both: 'at what goes to or comes from',
  'within-target': 'at what stays within',
};

function reasonOf(provision: Provision, given: Case): string {
  const { law, transfer, facts } = given;
  const { target } = law.regime(provision.regime);
  const nameOf = (actor: string) => facts.actors.get(actor)?.name ?? actor;
  if (provision.direction === 'none') return `${provision.cite} looks at no direction.`;
  const flow = `from ${listed(transfer.suppliers, nameOf)} to ${listed(transfer.recipients, nameOf)}`;
  const made = transfer.goodsMadeBy.length > 0 ? `, of goods made by ${listed(transfer.goodsMadeBy, nameOf)}` : '';
  const chain = [...transfer.suppliers, ...transfer.recipients, ...transfer.goodsMadeBy]
    .map((actor) => chainOf(actor, target, given, nameOf))
    .filter((words) => words !== '');
  return `${provision.cite} looks ${looks[provision.direction]} ${nameOf(target)}; the transfer is ${flow}${made}${chain.map((words) => `; ${words}`).join('')}.`;
}

function chainOf(actor: string, target: string, { belonging }: Case, nameOf: (actor: string) => string): string {
  const path = belonging.pathTo(actor, target) ?? [];
  if (path.length === 0) return '';
  const ties = path.map(({ from, type, to }) => `${nameOf(from)} ${type.toLowerCase().replaceAll('_', ' ')} ${nameOf(to)}`);
  return `${nameOf(actor)} belongs to ${nameOf(target)} (${ties.join(', ')})`;
}

function listed(actors: readonly string[], nameOf: (actor: string) => string): string {
  return actors.length === 0 ? 'nobody named' : actors.map(nameOf).join(', ');
}
