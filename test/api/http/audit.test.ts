import { auditServer } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { servedOnce } from './served-once.ts';

describe('GraphQL over HTTP', () => {
  const served = servedOnce();

  it('is kept in all 61 audits, with every limit on', async () => {
    const { url } = await served.with();
    const results = await auditServer({ url: `${url}/graphql` });
    expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual(
      [],
    );
    expect(results).toHaveLength(61);
  });
});
