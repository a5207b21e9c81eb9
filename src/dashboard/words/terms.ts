/** Words of the schema for people to read, where lower case and spaces do not make them so. */
const terms: Readonly<Record<string, string>> = {
  POSSIBLE_BREACH: 'Possible breach',
  NO_BREACH: 'No breach',
  REJECTS_REPORT: 'rejects the report',
  SAYS_NO_EVIDENCE: 'says there is no evidence',
  JUSTIFIES: 'says it is lawful',
  ACCUSES: 'accuses',
  BINDING_ON_TARGET: 'binding on the target State',
  CALLS_UPON: 'calls upon, no ban',
  OF_DISPUTED_FORCE: 'of disputed force',
  AUTHORITY: 'gives authority, no ban',
  CLARIFICATION: 'clarifies another paragraph',
  TO_TARGET: 'towards the target State',
  FROM_TARGET: 'from the target State',
  WITHIN_TARGET: 'inside the target State',
  BOTH: 'either way',
  NONE: 'looks at no direction',
  CALENDAR_YEAR: 'calendar year',
  TWELVE_MONTHS_FROM_22_DECEMBER: 'twelve months from 22 December',
  ROLLING_12_MONTHS: 'any twelve months in a row',
  ONCE: 'one span of days, once',
  CARRIED_OUT: 'carried out',
  ISO2: 'Country code',
  IMO: 'IMO number',
  COMPANY_IMO: 'Company IMO number',
  'wmd-items': 'WMD items',
  OGRN: 'OGRN',
  INN: 'INN',
};

/** A value of an enum or a key of the data in words: `PART_OF` as `part of`. */
export function term(value: string): string {
  return terms[value] ?? value.toLowerCase().replaceAll(/[_-]/g, ' ');
}

/** The same with a capital letter. */
export function Term(value: string): string {
  const text = term(value);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text of the data with a capital letter, otherwise as it is. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Positions that speak against a transfer. */
export const denying: ReadonlySet<string> = new Set(['DENIES', 'REJECTS_REPORT', 'SAYS_NO_EVIDENCE']);

/** `1 maker`, `3 makers`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
