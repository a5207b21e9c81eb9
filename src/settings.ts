import { z } from 'zod';
import { type Access, defaultAccess } from './access.ts';
import type { GraphLocation } from './graph/open.ts';
import { defaultLimits, type Limits } from './limits.ts';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Everything that can be set, resolved once. */
export interface Settings extends GraphLocation {
  readonly host: string;
  readonly port: number;
  readonly logLevel: (typeof levels)[number];
  readonly access: Access;
  readonly limits: Limits;
}

/** A whole number between bounds, read from text. */
const whole = (usual: number, least: number, most = 1_000_000_000) =>
  z
    .string()
    .regex(/^\d+$/, 'expected a whole number')
    .transform(Number)
    .refine((number) => number >= least && number <= most, `expected ${least} to ${most}`)
    .default(usual);

const onOrOff = (usual: boolean) =>
  z
    .enum(['0', '1'], 'expected 1 or 0')
    .transform((value) => value === '1')
    .default(usual);

/** Long enough for anything, and no longer than a timer can wait. */
const longestWait = 86_400_000;

const variables = z.object({
  /** Only this machine by default: putting the service on a network is a decision. */
  HOST: z.string().min(1, 'expected a host name or address').default('127.0.0.1'),
  PORT: whole(4000, 0, 65_535),
  /** One folder holds the embedded graph, so that it can be moved or thrown away as one. */
  DATA_DIR: z.string().min(1, 'expected a folder').default('data'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/,
      'expected neo4j://host:port or bolt://host:port (also +s, +ssc)',
    )
    .optional(),
  NEO4J_USER: z.string().min(1, 'expected a user name').optional(),
  NEO4J_PASSWORD: z.string().optional(),
  /** Named always: the driver would spend a round trip on asking. */
  NEO4J_DATABASE: z.string().min(1, 'expected a database name').default('neo4j'),
  LOG_LEVEL: z.enum(levels, `expected one of ${levels.join(', ')}`).default('info'),
  /** The data are public and so is the schema: open by default, with a switch for whoever serves programs alone. */
  GRAPHIQL: onOrOff(defaultAccess.graphiql),
  INTROSPECTION: onOrOff(defaultAccess.introspection),
  METRICS: onOrOff(defaultAccess.metrics),
  /** The firmest limit there is, for whoever serves the dashboard alone. */
  PERSISTED_ONLY: onOrOff(defaultAccess.persistedOnly),
  /** None by default: a page of another origin is somebody else's program in a reader's browser. */
  CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .refine(
      (origins) => origins.every(isOrigin),
      'expected origins like https://desk.example, with commas between',
    )
    .default([...defaultAccess.corsOrigins]),
  /** None by default: what a header says of the client is believed only of one's own proxies. */
  PROXIES: whole(defaultAccess.proxies, 0, 10),
  /** Deep enough for the schema to be asked for as tools do. */
  MAX_DEPTH: whole(defaultLimits.depth, 1),
  /** Twice what the costliest question of the contract takes with a page of a hundred. */
  MAX_COST: whole(defaultLimits.cost, 1),
  MAX_ALIASES: whole(defaultLimits.aliases, 0),
  /** Room for all questions of the contract in one document. */
  MAX_TOKENS: whole(defaultLimits.tokens, 1),
  MAX_DIRECTIVES: whole(defaultLimits.directives, 0),
  MAX_LIST_ITEMS: whole(defaultLimits.listItems, 1),
  MAX_INPUT_DEPTH: whole(defaultLimits.inputDepth, 1, 500),
  /** A question with its variables, not an upload. */
  MAX_BODY_BYTES: whole(defaultLimits.bodyBytes, 1_000),
  REQUEST_TIMEOUT_MS: whole(defaultLimits.requestMs, 1, longestWait),
  /** Below five seconds, so that a database that is silent is told of before a reader gives up. */
  DATABASE_TIMEOUT_MS: whole(4_500, 1, longestWait),
  MAX_REQUESTS_AT_ONCE: whole(defaultLimits.atOnce, 1),
  MAX_REQUESTS_AT_ONCE_PER_CLIENT: whole(defaultLimits.atOncePerClient, 1),
  /** Room for an office of dashboards behind one address. */
  REQUESTS_PER_MINUTE: whole(defaultLimits.perMinute, 0),
  MAX_CONNECTIONS: whole(defaultLimits.connections, 1),
  MAX_CONNECTIONS_PER_CLIENT: whole(defaultLimits.connectionsPerClient, 0),
  /** Closed within half a second after it: within 15 s. */
  HEADERS_TIMEOUT_MS: whole(defaultLimits.headersMs, 1, longestWait),
  /** Closed within half a second after it: within 30 s. */
  BODY_TIMEOUT_MS: whole(defaultLimits.bodyMs, 1, longestWait),
  KEEP_ALIVE_MS: whole(defaultLimits.keepAliveMs, 1, longestWait),
});

/** The name of a setting, as an environment variable; the flag is the same in kebab case. */
export type SettingName = keyof typeof variables.shape;

export const settingNames = Object.keys(variables.shape) as SettingName[];

/**
 * Resolves flags over environment variables over defaults into one frozen value.
 * Throws one error that names every fault and what was expected.
 */
export function resolveSettings(
  flags: Partial<Record<SettingName, string>> = {},
  environment: Record<string, string | undefined> = process.env,
): Settings {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = flags[name] ?? environment[name];
      return value === undefined || (value === '' && flags[name] === undefined) ? [] : [[name, value]];
    }),
  );
  const result = variables.safeParse(given);
  const faults = result.success ? [] : result.error.issues.map((issue) => fault(issue, given));
  if (given['NEO4J_PASSWORD'] !== undefined && given['NEO4J_USER'] === undefined)
    faults.push('NEO4J_PASSWORD is set without NEO4J_USER: expected both or neither');
  if (!result.success || faults.length > 0) throw new SettingsError(faults);

  const read = result.data;
  return Object.freeze({
    host: read.HOST,
    port: read.PORT,
    dataDir: read.DATA_DIR,
    neo4j:
      read.NEO4J_URI === undefined
        ? null
        : {
            uri: read.NEO4J_URI,
            user: read.NEO4J_USER ?? null,
            password: read.NEO4J_PASSWORD ?? null,
            database: read.NEO4J_DATABASE,
          },
    readDeadline: read.DATABASE_TIMEOUT_MS,
    logLevel: read.LOG_LEVEL,
    access: Object.freeze({
      graphiql: read.GRAPHIQL,
      introspection: read.INTROSPECTION,
      metrics: read.METRICS,
      persistedOnly: read.PERSISTED_ONLY,
      corsOrigins: read.CORS_ORIGINS,
      proxies: read.PROXIES,
    }),
    limits: Object.freeze({
      depth: read.MAX_DEPTH,
      cost: read.MAX_COST,
      aliases: read.MAX_ALIASES,
      tokens: read.MAX_TOKENS,
      directives: read.MAX_DIRECTIVES,
      listItems: read.MAX_LIST_ITEMS,
      inputDepth: read.MAX_INPUT_DEPTH,
      bodyBytes: read.MAX_BODY_BYTES,
      requestMs: read.REQUEST_TIMEOUT_MS,
      atOnce: read.MAX_REQUESTS_AT_ONCE,
      atOncePerClient: read.MAX_REQUESTS_AT_ONCE_PER_CLIENT,
      perMinute: read.REQUESTS_PER_MINUTE,
      connections: read.MAX_CONNECTIONS,
      connectionsPerClient: read.MAX_CONNECTIONS_PER_CLIENT,
      headersMs: read.HEADERS_TIMEOUT_MS,
      bodyMs: read.BODY_TIMEOUT_MS,
      keepAliveMs: read.KEEP_ALIVE_MS,
    }),
  });
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** Settings that cannot be used; the message lists every fault. */
export class SettingsError extends Error {
  constructor(faults: readonly string[]) {
    super(`These settings cannot be used:\n${faults.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

function fault(issue: z.core.$ZodIssue, given: Record<string, string>): string {
  const name = String(issue.path[0]);
  return `${name} is ${JSON.stringify(given[name])}: ${issue.message}`;
}
