import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { persistedOperations } from '../../src/api/persisted-operations.ts';
import { questions } from '../../src/api/questions.ts';
import { schema } from '../../src/api/schema.ts';
import { servedOnce } from './http/served-once.ts';

const json = { 'content-type': 'application/json' };
const post = (url: string, body: object) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: json, body: JSON.stringify(body) });
const nameOf = (query: string) => /query (\w+)/.exec(query)?.[1] ?? '';

describe('a document that ships', () => {
  const served = servedOnce();

  it('is there for every saved question, under the name of its operation', () => {
    for (const { query } of questions) expect(persistedOperations.get(nameOf(query))?.trimEnd()).toBe(query);
  });

  it.each([...persistedOperations])('fits the schema: %s', (_, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it.each(questions.map(({ query, variables }) => ({ documentId: nameOf(query), query, variables })))(
    'is answered by its name as by its text: $documentId',
    async ({ documentId, query, variables }) => {
      const { url } = await served.with();
      const byText = await (await post(url, { query, variables })).json();
      expect(byText.errors).toBeUndefined();
      expect(await (await post(url, { documentId, variables })).json()).toEqual(byText);
      const address = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
      expect(await (await fetch(`${url}/graphql?${address}`)).json()).toEqual(byText);
    },
  );

  it('is told apart from one that does not', async () => {
    const { url } = await served.with();
    for (const documentId of ['Nothing', '__proto__', 5, ['Dataset', 'Search']]) {
      const { errors } = await (await post(url, { documentId })).json();
      expect(errors[0].message).toMatch(
        /^documentId is not the name of a document here: expected one of ActorProfile/,
      );
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('a service that answers nothing else', () => {
  const served = servedOnce();
  const only = { access: { persistedOnly: true } };

  it('answers by name', async () => {
    const { url } = await served.with(only);
    expect((await (await post(url, { documentId: 'Dataset' })).json()).data.dataset.name).toBeDefined();
    const answer = await fetch(`${url}/graphql?documentId=Dataset`);
    expect((await answer.json()).data.dataset.name).toBeDefined();
  });

  it('refuses every text, one that ships included', async () => {
    const { url } = await served.with(only);
    const shipped = persistedOperations.get('Dataset');
    for (const body of [
      { query: '{ __typename }' },
      { query: shipped },
      { query: shipped, documentId: 'Dataset' },
    ]) {
      const response = await post(url, body);
      expect([response.status, await response.json()]).toEqual([
        403,
        {
          errors: [
            {
              message: 'Only documents that ship with this service are answered: expected documentId.',
              extensions: { code: 'FORBIDDEN' },
            },
          ],
        },
      ]);
    }
    expect((await fetch(`${url}/graphql?query={__typename}`)).status).toBe(403);
  });

  it('opens no GraphiQL, which could ask nothing', async () => {
    const { url } = await served.with(only);
    const response = await fetch(`${url}/graphql`, { headers: { accept: 'text/html,*/*' } });
    expect(response.headers.get('content-type')).not.toContain('text/html');
  });
});
