import { expect, it } from 'vitest';
import { questions } from '../../src/api/questions.ts';
import { describeServed } from './served.ts';

const question = (name: string) => {
  const found = questions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no question ${name}.`);
  return found;
};

describeServed('the saved questions', (client) => {
  it.each(questions)('$name is answered with its own variables', async ({ query, variables }) => {
    expect(JSON.stringify(await client.data(query, variables)).length).toBeGreaterThan(150);
  });

  it('breaches of 1874 begin with the gravest, and none is of a paragraph that only reads another', async () => {
    const { violations } = await client.data(question('breaches').query, {
      filter: { resolutions: ['S/RES/1874 (2009)'] },
      orderBy: 'VERDICT',
      first: 100,
    });
    const verdicts = violations.edges.map(({ node }: { node: { verdict: string } }) => node.verdict);
    expect(verdicts).toEqual([...verdicts].sort());
    expect(new Set(verdicts)).toEqual(new Set(['BREACH', 'POSSIBLE_BREACH']));
    const natures = violations.edges.map(
      ({ node }: { node: { provision: { nature: string } } }) => node.provision.nature,
    );
    expect(natures.filter((nature: string) => !nature.startsWith('BINDING'))).toEqual([]);
  });

  it('breaches tell transfer, provision, parties and who cited it', async () => {
    const { violations } = await client.data(question('breaches').query, {
      filter: { transfers: ['tr-troops-2024'], provisions: ['1874-9'] },
    });
    expect(violations).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            key: 'goods:tr-troops-2024:1874-9',
            verdict: 'POSSIBLE_BREACH',
            basis: 'CITED',
            transfer: {
              standing: 'ADMITTED',
              period: { from: '2024-10-01', to: '2024-12-31', precision: 'MONTH' },
              quantity: { min: 11000, max: null, unit: 'person', qualifier: 'AT_LEAST' },
              categories: [{ key: 'military-personnel' }],
              suppliers: [{ key: 'dprk' }],
              recipients: [{ key: 'russian-federation' }],
            },
            provision: {
              cite: '1874 OP 9',
              direction: 'FROM_TARGET',
              resolution: { symbol: 'S/RES/1874 (2009)' },
            },
            readWith: [{ key: '2270-9' }],
          },
        },
      ],
    });
    const [{ node }] = violations.edges;
    expect(node.citedBy.map(({ by }: { by: { key: string } }) => by.key)).toContain('matthew-miller');
    expect(node.parties).toContainEqual({
      role: 'supplier',
      actor: { key: 'dprk', name: expect.any(String) },
    });
  });

  it('a resolution is found by its symbol, its number and its key', async () => {
    const ids = await Promise.all(
      ['S/RES/1874 (2009)', '1874', 'unscr-1874'].map(
        async (symbol) =>
          (await client.data(question('resolution-with-breaches').query, { symbol })).resolution.id,
      ),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('small arms to the DPRK are covered from 2 March 2016 on', async () => {
    const covering = async (date: string) => {
      const variables = { date, category: 'small-arms-and-light-weapons', direction: 'TO_TARGET' };
      const { provisions } = await client.data(question('law-on').query, variables);
      return provisions.edges.map(({ node }: { node: { key: string } }) => node.key);
    };
    expect(await covering('2016-03-01')).toEqual([]);
    expect(await covering('2016-03-02')).toEqual(expect.arrayContaining(['1874-10', '2270-6']));
  });

  it('a dossier holds denials beside admissions, with what overtook them', async () => {
    const { transfer } = await client.data(question('transfer-dossier').query, { key: 'tr-troops-2024' });
    const denial = transfer.claims.find(({ position }: { position: string }) => position === 'DENIES');
    expect(denial).toMatchObject({
      by: { key: 'vasily-nebenzya' },
      overtakenBy: [{ statedOn: '2025-04-26' }],
    });
    expect(transfer.claims.map(({ position }: { position: string }) => position)).toEqual(
      expect.arrayContaining(['ASSERTS', 'ADMITS', 'ACCUSES', 'JUSTIFIES', 'REJECTS_REPORT']),
    );
  });

  it('a ship is known by its names, its IMO number, its listings and its ties', async () => {
    const { actor } = await client.data(question('actor-profile').query, { key: 'angara' });
    expect(actor.names).toContainEqual({ value: 'Ангара', kind: 'ALIAS', language: 'ru' });
    expect(actor.identifiers).toEqual([{ scheme: 'IMO', value: '9179842' }]);
    expect(actor.designations.map(({ authority }: { authority: string }) => authority).sort()).toEqual([
      'EU',
      'US',
    ]);
    expect(actor.transfersCarried.totalCount).toBe(3);
    expect(actor.relations.edges).toContainEqual({
      node: { type: 'OWNS', outgoing: false, actor: expect.objectContaining({ key: 'm-leasing' }) },
    });
  });

  it('figures of one group add up to the same number', async () => {
    const { byResolution, byMeasure } = await client.data(question('figures').query);
    const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    const { violations } = await client.data('{ violations(first: 1) { totalCount } }');
    expect([sum(byResolution), sum(byMeasure)]).toEqual([violations.totalCount, violations.totalCount]);
    for (const { count, breaches, possibleBreaches } of byResolution)
      expect(breaches + possibleBreaches).toBe(count);
  });

  it('a group can be given back as a filter and counts the same', async () => {
    const traits = {
      RESOLUTION: 'resolutions',
      PROVISION: 'provisions',
      SUPPLIER: 'suppliers',
      CARRIER: 'carriers',
      BASIS: 'bases',
    };
    for (const [by, field] of Object.entries(traits)) {
      const { violationCounts } = await client.data(
        `{ violationCounts(by: ${by}, limit: 1) { group count } }`,
      );
      const [{ group, count }] = violationCounts;
      const filter = { [field]: [group] };
      const answer = await client.data(
        'query ($filter: ViolationFilter) { violations(filter: $filter) { totalCount } }',
        { filter },
      );
      expect([by, answer.violations.totalCount]).toEqual([by, count]);
    }
  });

  it('every id leads back to its node', async () => {
    const kinds = {
      ACTOR: 'dprk',
      PLACE: 'port-rajin',
      REGIME: '1718',
      RESOLUTION: 'unscr-1874',
      PROVISION: '1874-9',
      ITEM_CATEGORY: 'arms',
      TRANSFER: 'tr-troops-2024',
      SOURCE: 'src-article',
      DESIGNATION: 'un-kpe-010',
      VIOLATION: 'goods:tr-troops-2024:1874-9',
      EVENT: 'ev-treaty-signed',
      MANDATE_EXTENSION: 'mandate-1928',
      DRAFT: 'draft-2024-255',
    };
    const around = Object.entries(kinds).map(([kind, key]) => ({ kind, key }));
    const drawn = await client.data(
      'query ($around: [NodeRef!]!) { neighbourhood(around: $around, limit: 500) { nodes { id kind key } } }',
      { around },
    );
    const ids = drawn.neighbourhood.nodes.map(({ id }: { id: string }) => id).slice(0, 100);
    const { nodes } = await client.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
      ids,
    });
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    const camel = (kind: string) =>
      kind.toLowerCase().replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(nodes.slice(0, around.length).map(({ __typename }: { __typename: string }) => __typename)).toEqual(
      Object.keys(kinds).map(camel),
    );
  });

  it('the record of a provision says how sure it is and whether its paragraph was seen', async () => {
    const { provision } = await client.data(
      '{ provision(key: "1695-3") { certainty verifiedBy paragraphSeen } }',
    );
    expect(provision).toEqual({ certainty: 'HIGH', verifiedBy: expect.any(String), paragraphSeen: true });
  });
});
