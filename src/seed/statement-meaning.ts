/** A node that a statement looks up: by which property of the record, under which label. */
export interface Reference {
  readonly property: string;
  readonly label: string;
}

/**
 * What a statement makes of a record, as its clauses say it.
 * `kind` names the record: the label that every one gets (`Claim`, `Vessel`), the relationship as a pattern
 * (`(:Actor)-[:OWNS]->(:Actor)`), or what it updates (`SET Transfer`).
 */
export interface Meaning {
  readonly kind: string;
  /** The labels under which the node is found by its key; none when the record is no node. */
  readonly labels: readonly string[];
  readonly references: readonly Reference[];
  /** Properties that tell apart two relationships between the same nodes. */
  readonly apart: readonly string[];
  /** Every property of the record that the clauses use. */
  readonly used: ReadonlySet<string>;
}

const lookUp = /\bMATCH \((\w+):(\w+) \{key: row\.(\w+)\}\)/g;
const makesNode = /\bMERGE \((\w+):(\w+) \{key: row\.key\}\)/;
const makesTie = /\bMERGE \((\w+)\)(<)?-\[\w*:`?(\w+)`?(?: \{([^}]*)\})?\]->?\((\w+)\)/;

/** Reads what the clauses after an UNWIND make; null when they are none of the known forms. */
export function meaningOf(clauses: string): Meaning | null {
  const lookUps = [...clauses.matchAll(lookUp)].map(([, variable = '', label = '', property = '']) => ({
    variable,
    label,
    property,
  }));
  const used = new Set(Array.from(clauses.matchAll(/\brow\.(\w+)/g), ([, property = '']) => property));
  const rest = {
    references: lookUps.map(({ label, property }) => ({ label, property })),
    used,
  };

  const node = clauses.match(makesNode);
  if (node !== null) {
    const [, variable = '', label = ''] = node;
    const narrower = clauses.match(new RegExp(`^\\s*SET ${variable}:(\\w+)`, 'm'))?.[1];
    const labels = narrower === undefined ? [label] : [label, narrower];
    return { kind: narrower ?? label, labels, apart: [], ...rest };
  }
  const tie = clauses.match(makesTie);
  if (tie !== null) {
    const [, left = '', backwards, type = '', pattern = '', right = ''] = tie;
    const labelOf = (variable: string) => lookUps.find((found) => found.variable === variable)?.label ?? '?';
    const [from, to] = backwards === undefined ? [left, right] : [right, left];
    const apart = Array.from(pattern.matchAll(/row\.(\w+)/g), ([, property = '']) => property);
    return {
      kind: `(:${labelOf(from)})-[:${type}]->(:${labelOf(to)})`,
      labels: [],
      apart,
      ...rest,
    };
  }
  const [first] = lookUps;
  return first === undefined ? null : { kind: `SET ${first.label}`, labels: [], apart: [], ...rest };
}
