import { cypherText } from '../graph/cypher-files.ts';
import { RULES_VERSION } from '../law/rules.ts';
import type { Records } from './records.ts';

const heading = `// Violations: what the rules find in the facts of the other seed files. Written by the program
// (breachgraph seed-violations), never by hand; a graph loaded without the service has its violations from here.`;

/** The records of a judgement as a seed file: one record per line, the same statements that store a judgement. */
export function violationsSeedFile(records: Records): string {
  return [
    heading,
    ...[
      { write: 'violations', rows: records.violations },
      { write: 'violation-readings', rows: records.readings },
      { write: 'violation-parties', rows: records.parties },
      { write: 'violation-evidence', rows: records.evidence },
      { write: 'violation-citations', rows: records.citations },
      { write: 'transfer-standings', rows: records.standings },
    ].map(({ write, rows }) => withRows(cypherText(`write/${write}`), rows)),
    cypherText('write/rules-version').trimEnd().replace('$rulesVersion', literal(RULES_VERSION)),
  ]
    .map((part, index) => (index === 0 ? part : `${part};`))
    .join('\n\n')
    .concat('\n');
}

function withRows(text: string, rows: readonly object[]): string {
  const lines = rows.map((row) => `  ${literal(row)}`).join(',\n');
  return text.trimEnd().replace('UNWIND $rows AS row', () => `UNWIND [\n${lines}\n] AS row`);
}

/** A value as a Cypher literal; what is null is left out of a map. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => `${key}: ${literal(inner)}`)
      .join(', ')}}`;
  return String(value);
}
