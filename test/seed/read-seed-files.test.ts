import { describe, expect, it } from 'vitest';
import { readSeedFolder, statementsOfSeed } from '../../src/seed/read-seed-files.ts';

const two = `// The file.

// Ships.
UNWIND [
  // Listed
  {key: 'a', name: 'A; // b'},
  {key: 'b'}
] AS row
MERGE (n:Ship {key: row.key})
SET n.name = row.name;

// One change.
MATCH (n:Ship {key: 'a'})
SET n.x = 1;
`;

describe('a seed file', () => {
  it('is read into statements with their records, lines and clauses', () => {
    const { statements, faults } = statementsOfSeed({ file: 'x.cypher', text: two });
    expect(faults).toEqual([]);
    expect(statements.map(({ line, records, clauses }) => ({ line, records, clauses }))).toEqual([
      {
        line: 4,
        records: [
          { line: 6, values: { key: 'a', name: 'A; // b' } },
          { line: 7, values: { key: 'b' } },
        ],
        clauses: 'MERGE (n:Ship {key: row.key})\nSET n.name = row.name',
      },
      { line: 13, records: [], clauses: "MATCH (n:Ship {key: 'a'})\nSET n.x = 1" },
    ]);
  });

  it('is run as it stands', () => {
    const { statements } = statementsOfSeed({ file: 'x.cypher', text: two });
    expect(`${statements.map(({ text }) => text).join(';\n\n')};\n`).toBe(two);
  });

  it('may hold no statement at all', () => {
    expect(statementsOfSeed({ file: 'x.cypher', text: '// Nothing yet.\n' })).toEqual({
      statements: [],
      faults: [],
    });
  });

  it('says where it cannot be read, and goes on after it', () => {
    const text = two.replace("name: 'A; // b'", 'name: A');
    const { statements, faults } = statementsOfSeed({ file: 'x.cypher', text });
    expect(faults).toEqual([
      { file: 'x.cypher', line: 6, key: '', problem: 'expected a literal, found "A},"' },
    ]);
    expect(statements.map(({ line }) => line)).toEqual([13]);
  });

  it('says when its last statement does not end', () => {
    const { faults } = statementsOfSeed({ file: 'x.cypher', text: two.trimEnd().slice(0, -1) });
    expect(faults.map(({ problem }) => problem)).toEqual([
      'expected ";" at the end of the statement, found the end',
    ]);
  });
});

describe('the seed folder', () => {
  it('is read in the order of its numbers', () => {
    const numbers = readSeedFolder().map(({ file }) => Number.parseInt(file, 10));
    expect(numbers.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('has one record a line', () => {
    for (const seed of readSeedFolder()) {
      const lines = statementsOfSeed(seed).statements.flatMap(({ records }) =>
        records.map(({ line }) => line),
      );
      expect(new Set(lines).size).toBe(lines.length);
    }
  });
});
