import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnNeo4j } from '../engines.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles('cypher', '.cypher').filter(({ path }) =>
  /^cypher\/(read|write|browser)\//.test(path),
);

/** Planning needs no parameters, and nothing in the seeds is off its list yet. */
const ofNoMatter = /ParameterNotProvided|property name is: delistedOn\)/;

describeOnNeo4j('the named queries and the saved questions', ({ location }) => {
  let driver: Driver;
  beforeAll(() => {
    const { uri = '', user = null, password = null } = location.neo4j ?? {};
    driver = neo4j.driver(uri, user === null ? undefined : neo4j.auth.basic(user, password ?? ''));
  });
  afterAll(() => driver.close());

  it('are there', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('$path is planned without a complaint', async ({ text }) => {
    const query = text.replaceAll('true // filter here', '(true)');
    const { summary } = await driver.executeQuery(
      `EXPLAIN ${query}`,
      {},
      { database: location.neo4j?.database ?? '' },
    );
    const complaints = summary.notifications.map(({ code, description }) => `${code}: ${description}`);
    expect(complaints.filter((complaint) => !ofNoMatter.test(complaint))).toEqual([]);
  });
});
