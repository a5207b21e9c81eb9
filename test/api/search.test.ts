import { describe, expect, it } from 'vitest';
import { filedWords, foldedWords } from '../../src/api/search/fold.ts';
import { indexNames } from '../../src/api/search/search-index.ts';
import { describeServed } from './served.ts';

describe('a name is compared', () => {
  it.each([
    ['Kim Jong-un', 'KIM JONG UN'],
    ["Workers' Party", 'workers party'],
    ['Société', 'societe'],
    ['Вооружённые', 'вооруженные'],
    ['IMO9020534', 'imo 9020534'],
    ['KN-23', 'kn23'],
  ])('%s like %s', (one, other) => {
    expect(foldedWords(one)).toEqual(foldedWords(other));
  });

  it('in Korean from any of its syllables on', () => {
    expect(filedWords('조선인민군')).toEqual(['조선인민군', '선인민군', '인민군', '민군', '군']);
  });
});

describe('the order of an answer', () => {
  it('is decided by kind and key when names match alike', () => {
    const index = indexNames([
      { kind: 'Source', key: 'a', names: ['Maria'] },
      { kind: 'Actor', key: 'maria-9198783', names: ['Maria'] },
      { kind: 'Actor', key: 'maria', names: ['Maria'] },
    ]);
    expect(index.search('maria').map(({ kind, key }) => `${kind}:${key}`)).toEqual([
      'Actor:maria',
      'Actor:maria-9198783',
      'Source:a',
    ]);
  });
});

describe('a number', () => {
  const numbers = { companyImo: [], registrationMark: [], ogrn: [], inn: [], registrationNumber: [] };
  const index = indexNames([
    {
      kind: 'Actor',
      key: 'a',
      names: ['A'],
      numbers: { ...numbers, imo: ['9179842'], designation: ['RUS-1'] },
    },
    { kind: 'Actor', key: 'b', names: ['B'], numbers: { ...numbers, imo: [], designation: ['RUS 1'] } },
    { kind: 'Source', key: 'c', names: ['9179842'] },
  ]);

  it('names whoever has it, as what it is asked for', () => {
    expect(index.actorsWith('imo', ' imo 917-9842')).toEqual(['a']);
    expect(index.actorsWith('inn', '9179842')).toEqual([]);
    expect(index.actorsWith('designation', 'rus1')).toEqual(['a', 'b']);
  });
});

describeServed('search', (client) => {
  const find = async (text: string, kinds?: string[]) => {
    const query = `query ($text: String!, $kinds: [NodeKind!]) { search(text: $text, kinds: $kinds) {
      totalCount edges { score matched reason node { __typename ... on Actor { key } ... on Place { key } ... on Transfer { key }
      ... on Resolution { key } ... on Provision { key } ... on ItemCategory { key } ... on Designation { key } } } } }`;
    return (await client.data(query, { text, kinds })).search;
  };

  it.each([
    ['a Latin name', 'Angara', 'angara', 'Angara'],
    ['a part of a name', 'Stevedoring', 'vostochnaya-stevedoring', null],
    ['a Korean name', '김정은', 'kim-jong-un', '김정은'],
    ['a part of a Korean name', '인민군', 'kpa', '조선인민군'],
    [
      'a Cyrillic name without its dots',
      'Вооруженные силы Российской Федерации',
      'russian-armed-forces',
      null,
    ],
    ['an alias', 'North Korea', 'dprk', 'North Korea'],
    ['an IMO number', '9179842', 'angara', 'IMO 9179842'],
    ['an IMO number with its prefix', 'IMO 9179842', 'angara', 'IMO 9179842'],
    ['a reference of the UN list', 'KPe.010', 'green-pine', 'KPe.010'],
    ['a slip of the pen', 'Angarra', 'angara', 'Angara'],
    ['a symbol', 'S/RES/1874 (2009)', 'unscr-1874', 'S/RES/1874 (2009)'],
    ['a paragraph', '1874 OP 9', '1874-9', '1874 OP 9'],
    ['a model', 'KN-23', 'tr-ballistic-missiles-2024', 'KN-23'],
    ['a name without its apostrophe', 'Democratic Peoples Republic of Korea', 'dprk', null],
  ])('finds %s first', async (_, text, key, matched) => {
    const { edges } = await find(text);
    expect(edges[0].node.key).toBe(key);
    if (matched !== null) expect(edges[0].matched).toBe(matched);
  });

  it.each([
    ['{key: "angara"}', 'angara'],
    ['{imo: "9179842"}', 'angara'],
    ['{imo: "imo9179842"}', 'angara'],
    ['{imo: "IMO 9179842"}', 'angara'],
    ['{designation: "kpe.010"}', 'green-pine'],
    ['{companyImo: "9179842"}', null],
    ['{imo: "917984"}', null],
    ['{imo: ""}', null],
  ])('by the identifier %s finds that actor and no other', async (identifier, key) => {
    const { actorBy } = await client.data(`{ actorBy(identifier: ${identifier}) { key } }`);
    expect(actorBy?.key ?? null).toBe(key);
  });

  it('by an identifier takes exactly one', async () => {
    for (const identifier of ['{}', '{key: "angara", imo: "9179842"}', '{imo: null}']) {
      const { body } = await client.ask(`{ actorBy(identifier: ${identifier}) { key } }`);
      expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('puts the very name before names that hold it', async () => {
    const { edges } = await find('Russia');
    expect(edges[0]).toMatchObject({ node: { key: 'russian-federation' }, matched: 'Russia' });
    expect(edges.map(({ score }: { score: number }) => score)).toEqual(
      edges.map(({ score }: { score: number }) => score).sort((a: number, b: number) => b - a),
    );
  });

  it('tells a ship from a person of the same name, and one number from another', async () => {
    const { edges } = await find('Maria', ['ACTOR']);
    const keys = edges.map(({ node }: { node: { key: string } }) => node.key);
    expect(keys.slice(0, 2)).toEqual(['maria', 'maria-zakharova']);
    expect((await find('8517839')).totalCount).toBe(1);
    expect((await find('8517830')).totalCount).toBe(0);
  });

  it.each([
    ['without its spaces', 'chonmasan', 'chon-ma-san', 'JOINED'],
    ['with other spaces', 'Chon Ma-san', 'chon-ma-san', 'NAME'],
    ['with a space that is not there', 'Ang ara', 'angara', 'JOINED'],
    ['in another romanisation', 'Gim Jeong-eun', 'kim-jong-un', 'SOUND'],
    ['in another romanisation of Russian', 'Valeriy Gerasimov', 'valery-gerasimov', 'SOUND'],
    ['with a slip', 'Amgara', 'angara', 'SLIP'],
    ['with a slip and without its spaces', 'chonmasam', 'chon-ma-san', 'SLIP'],
    ['by its number', '9179842', 'angara', 'IDENTIFIER'],
    ['by the beginning of a name', 'Multilateral Sanctions', 'msmt', 'BEGINNING'],
    ['by a word of it', 'Stevedoring', 'vostochnaya-stevedoring', 'WORDS'],
  ])('finds a name %s and says so', async (_, text, key, reason) => {
    const { edges } = await find(text);
    expect([edges[0]?.node.key, edges[0]?.reason]).toEqual([key, reason]);
  });

  it('never takes a ship for another one with a number in its name', async () => {
    const keysFor = async (text: string) =>
      (await find(text, ['ACTOR'])).edges.map(({ node }: { node: { key: string } }) => node.key);
    expect(await keysFor('Paek Yang San 1')).toEqual(['paek-yang-san-1']);
    expect(await keysFor('paekyangsan1')).toEqual(['paek-yang-san-1']);
    /** The alias of the Rung Ra 2 is this very name; the tanker only begins so. */
    const { edges } = await find('Paek Yang San', ['ACTOR']);
    expect(
      edges
        .slice(0, 2)
        .map(({ node, reason }: { node: { key: string }; reason: string }) => [node.key, reason]),
    ).toEqual([
      ['rung-ra-2', 'NAME'],
      ['paek-yang-san-1', 'BEGINNING'],
    ]);
    expect(await keysFor('Paek Yang San 2')).toEqual([]);
  });

  it('looks at the kinds asked for only', async () => {
    const { edges } = await find('missile', ['ITEM_CATEGORY']);
    expect(new Set(edges.map(({ node }: { node: { __typename: string } }) => node.__typename))).toEqual(
      new Set(['ItemCategory']),
    );
  });
});
