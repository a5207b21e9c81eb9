import { describe, expect, it } from 'vitest';
import { defaultAccess } from '../src/access.ts';
import { defaultLimits } from '../src/limits.ts';
import { resolveSettings } from '../src/settings.ts';

describe('settings', () => {
  it('have defaults that need nothing and open nothing to the network', () => {
    expect(resolveSettings({}, {})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDir: 'data',
      neo4j: null,
      readDeadline: 4_500,
      logLevel: 'info',
      access: defaultAccess,
      limits: defaultLimits,
    });
  });

  it('let a flag win over the environment', () => {
    expect(resolveSettings({ PORT: '5000' }, { PORT: '6000', HOST: '::1' })).toMatchObject({
      port: 5000,
      host: '::1',
    });
  });

  it('choose Neo4j when there is an address', () => {
    const neo4j = { uri: 'neo4j://db:7687', user: 'neo4j', password: 'secret', database: 'neo4j' };
    expect(
      resolveSettings({}, { NEO4J_URI: neo4j.uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'secret' }).neo4j,
    ).toEqual(neo4j);
  });

  it('name every fault at once, with what was expected', () => {
    const resolve = () =>
      resolveSettings(
        {},
        { PORT: '70000', NEO4J_URI: 'http://db', LOG_LEVEL: 'loud', NEO4J_PASSWORD: 'secret' },
      );
    expect(resolve).toThrow('PORT is "70000": expected 0 to 65535');
    expect(resolve).toThrow('NEO4J_URI is "http://db": expected neo4j://host:port');
    expect(resolve).toThrow('LOG_LEVEL is "loud": expected one of fatal, error');
    expect(resolve).toThrow('NEO4J_PASSWORD is set without NEO4J_USER');
    expect(resolve).not.toThrow('"secret"');
  });

  it('name the origins that may read answers', () => {
    const origins = ['https://desk.example', 'http://127.0.0.1:8080'];
    expect(resolveSettings({}, { CORS_ORIGINS: origins.join(', ') }).access.corsOrigins).toEqual(origins);
    for (const wrong of ['*', 'desk.example', 'https://desk.example/', 'null'])
      expect(() => resolveSettings({}, { CORS_ORIGINS: wrong })).toThrow(
        `CORS_ORIGINS is "${wrong}": expected origins like https://desk.example`,
      );
  });

  it('turn what is open on and off by 1 and 0 alone', () => {
    const access = { graphiql: false, introspection: false, persistedOnly: true };
    expect(
      resolveSettings({}, { GRAPHIQL: '0', INTROSPECTION: '0', PERSISTED_ONLY: '1' }).access,
    ).toMatchObject(access);
    expect(() => resolveSettings({}, { GRAPHIQL: 'off' })).toThrow('GRAPHIQL is "off": expected 1 or 0');
  });

  it('hold a number for every limit, and refuse what is none', () => {
    expect(resolveSettings({}, { MAX_COST: '500', REQUESTS_PER_MINUTE: '0' }).limits).toEqual({
      ...defaultLimits,
      cost: 500,
      perMinute: 0,
    });
    expect(() => resolveSettings({}, { MAX_DEPTH: '0' })).toThrow('MAX_DEPTH is "0": expected 1 to');
    expect(() => resolveSettings({}, { MAX_COST: '1e3' })).toThrow(
      'MAX_COST is "1e3": expected a whole number',
    );
  });

  it('take an empty variable as not set', () => {
    expect(resolveSettings({}, { PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4000, neo4j: null });
  });

  it('refuse an empty flag', () => {
    expect(() => resolveSettings({ DATA_DIR: '' }, {})).toThrow('DATA_DIR is "": expected a folder');
  });

  it('cannot be changed afterwards', () => {
    const settings = resolveSettings({}, {});
    expect([settings, settings.limits, settings.access].every(Object.isFrozen)).toBe(true);
  });
});
