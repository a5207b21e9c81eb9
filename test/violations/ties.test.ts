import { expect, it } from 'vitest';
import { cypherText } from '../../src/graph/cypher-files.ts';
import { belongsToEnd, belongsToStart } from '../../src/law/belonging.ts';

const typesIn = (name: string) =>
  cypherText(name)
    .match(/\[tie:([A-Z_|]+)\]/)?.[1]
    ?.split('|')
    .sort();

it('the ties that are read are the ties by which the law lets one belong to another', () => {
  expect(typesIn('read/facts-ties')).toEqual([...belongsToEnd].sort());
  expect(typesIn('read/facts-owners')).toEqual([...belongsToStart].sort());
});
