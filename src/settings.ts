import { z } from 'zod';
import type { GraphLocation } from './graph/open.ts';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Everything that can be set, resolved once. */
export interface Settings extends GraphLocation {
  readonly host: string;
  readonly port: number;
  readonly logLevel: (typeof levels)[number];
}

const variables = z.object({
  /** Only this machine by default: putting the service on a network is a decision. */
  HOST: z.string().min(1, 'expected a host name or address').default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d+$/, 'expected a whole number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'expected 0 to 65535')
    .default(4000),
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

  const { HOST, PORT, DATA_DIR, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, LOG_LEVEL } =
    result.data;
  return Object.freeze({
    host: HOST,
    port: PORT,
    dataDir: DATA_DIR,
    neo4j:
      NEO4J_URI === undefined
        ? null
        : {
            uri: NEO4J_URI,
            user: NEO4J_USER ?? null,
            password: NEO4J_PASSWORD ?? null,
            database: NEO4J_DATABASE,
          },
    logLevel: LOG_LEVEL,
  });
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
