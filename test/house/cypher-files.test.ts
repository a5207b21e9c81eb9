import { describe, expect, it } from 'vitest';
import { declaredQueries } from './declared-queries.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';

const declared = await declaredQueries();
const all = sourceFiles('cypher', '.cypher');
const reads = all.filter(({ path }) => path.startsWith('cypher/read/'));
const named = all.filter(({ path }) => /^cypher\/(read|write)\//.test(path));

const questions = all.filter(({ path }) => path.startsWith('cypher/browser/'));

const nameOf = ({ path }: SourceFile) => path.replace(/^cypher\/|\.cypher$/g, '');
const paths = (files: SourceFile[]) => files.map(({ path }) => path);
const withoutComments = ({ text }: SourceFile) => text.replaceAll(/^\s*\/\/.*$/gm, '');
const declaredParams = (file: SourceFile) => declared.find(({ name }) => name === nameOf(file))?.params ?? [];

describe('every Cypher file', () => {
  it('is found', () => {
    expect(reads.length).toBeGreaterThan(10);
    expect(named.length).toBeGreaterThan(reads.length);
    expect(questions.length).toBeGreaterThanOrEqual(14);
  });

  it('begins with a comment that says what comes back', () => {
    expect(paths(all.filter(({ text }) => !/^\/\/ \S/.test(text)))).toEqual([]);
  });

  it('of read/ and write/ is declared once in src/graph/queries, and what is declared is there', () => {
    expect(declared.map(({ name }) => name).sort()).toEqual(named.map(nameOf).sort());
  });
});

describe('every named query', () => {
  it('uses the parameters that it declares, and no other', () => {
    const used = (file: SourceFile) =>
      [...withoutComments(file).matchAll(/\$(\w+)/g)].map(([, name]) => name);
    for (const file of named)
      expect([file.path, ...new Set(used(file))].sort()).toEqual([file.path, ...declaredParams(file)].sort());
  });

  it('says its order when more than one row comes back', () => {
    const unordered = reads.filter((file) => {
      const promise = file.text.slice(0, file.text.indexOf('\n'));
      const excused = /\bone row\b(?! per)|\bno order\b/i.test(promise);
      return (
        !excused &&
        !/\bORDER BY\b[^}]*$/.test(
          withoutComments(file)
            .split(/\bRETURN\b/)
            .at(-1) ?? '',
        )
      );
    });
    expect(paths(unordered)).toEqual([]);
  });

  it('bounds every path, and finds the ends of a shortest path in a MATCH of their own', () => {
    expect(pathFault('MATCH (a)-[:PART_OF*]->(b) RETURN b')).toBe(true);
    expect(pathFault('MATCH (a), (b), p = shortestPath((a)-[*..6]-(b)) RETURN p')).toBe(true);
    expect(pathFault('MATCH (a) MATCH p = shortestPath((a)-[*..6]-(:B)) RETURN p')).toBe(false);
    expect(paths(named.filter((file) => pathFault(withoutComments(file))))).toEqual([]);
  });
});

describe('every saved question', () => {
  it('has a question for its title, and nothing above the Cypher but that', () => {
    expect(paths(questions.filter(({ text }) => !/^\/\/ [A-Z].*[?.]\nMATCH /.test(text)))).toEqual([]);
    expect(paths(questions.filter(({ text }) => text.split('\n')[0]?.includes('?') === false))).toEqual([]);
  });

  it('needs no parameters', () => {
    expect(paths(questions.filter((file) => withoutComments(file).includes('$')))).toEqual([]);
  });

  it('bounds its paths', () => {
    expect(paths(questions.filter((file) => pathFault(withoutComments(file))))).toEqual([]);
  });
});

/** What ran for minutes on the embedded engine, which cannot stop a query. */
function pathFault(cypher: string): boolean {
  const unbounded = /-\[[^\]]*\*(?!\d*\.\.\d)[^\]]*\]-/.test(cypher);
  const crossed = cypher
    .split(/\bMATCH\b/)
    .some((clause) => /,\s*\w+\s*=\s*(all)?shortestPath/i.test(clause));
  return unbounded || crossed;
}
