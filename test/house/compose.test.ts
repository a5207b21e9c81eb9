import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingNames } from '../../src/settings.ts';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const text = read('docker-compose.yml');
const { services, volumes } = parse(text);

describe('docker-compose.yml', () => {
  it('runs the long-term Neo4j on a named volume, and the service that waits for it', () => {
    expect(services.neo4j.image).toBe('neo4j:5.26-community');
    expect(services.neo4j.volumes.map((volume: string) => volume.split(':')[0])).toEqual(
      Object.keys(volumes),
    );
    expect(services.breachgraph.depends_on.neo4j.condition).toBe('service_healthy');
  });

  it('asks both for their health, the service by its readiness', () => {
    expect(services.neo4j.healthcheck.test).toContain('http://127.0.0.1:7474');
    expect(services.breachgraph.healthcheck.test.join(' ')).toContain(':4000/ready');
  });

  it('takes the password from the environment and refuses to start without', () => {
    expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
    expect(services.breachgraph.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it('sets what the service knows, and opens ports on this machine only', () => {
    const { environment } = services.breachgraph;
    expect(Object.keys(environment).filter((name) => !(settingNames as string[]).includes(name))).toEqual([]);
    const ports: string[] = [...services.neo4j.ports, ...services.breachgraph.ports];
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });
});

describe('Dockerfile', () => {
  const copied = Array.from(read('Dockerfile').matchAll(/^COPY (.+) \S+$/gm), ([, names = '']) =>
    names.split(' '),
  ).flat();

  it('copies what is there, and what .dockerignore lets through', () => {
    expect(copied).toContain('src');
    expect(copied.filter((name) => !existsSync(new URL(name, root)))).toEqual([]);
    const admitted = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(admitted.map((line) => line.slice(1)).sort()).toEqual([...copied].sort());
  });

  it('leaves root behind', () => {
    expect(read('Dockerfile')).toMatch(/^USER node$/m);
  });
});
