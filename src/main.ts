import { Command, CommanderError, Option } from 'commander';
import { defaultLimits } from './limits.ts';
import { resolveSettings, type SettingName, type Settings, SettingsError, settingNames } from './settings.ts';

/** Exit codes that scripts can use. */
const exits = { failed: 1, misused: 2, faultsFound: 3 };

const program = new Command('breachgraph')
  .description(
    'Which transfers breach which Security Council resolutions, on whose word, and who denies it: a knowledge graph behind GraphQL.',
  )
  .addHelpText(
    'after',
    `
Examples:
  breachgraph serve                                    seed the embedded graph when it is empty, and serve it
  breachgraph serve --port 8080 --data-dir /srv/graph  elsewhere
  breachgraph serve --neo4j-uri neo4j://db:7687        the same on a Neo4j (password in NEO4J_PASSWORD)
  breachgraph backup /srv/backups/monday.grafeo         copy the graph, also while it is served
  breachgraph check                                    look for faults in the seed files, load nothing

Every flag is also an environment variable: --data-dir is DATA_DIR.
Exit codes: 0 done, 1 failed, 2 wrong command, flag or setting, 3 faults found by check.`,
  )
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });

const hints: Record<SettingName, string> = {
  HOST: 'address to listen on (default 127.0.0.1)',
  PORT: 'port to listen on (default 4000)',
  DATA_DIR: 'folder of the embedded graph (default data)',
  NEO4J_URI: 'use this Neo4j instead of the embedded graph',
  NEO4J_USER: 'user at the Neo4j',
  NEO4J_PASSWORD: 'password at the Neo4j; better given in the environment',
  NEO4J_DATABASE: 'database at the Neo4j (default neo4j)',
  LOG_LEVEL: 'fatal, error, warn, info, debug, trace or silent (default info)',
  GRAPHIQL: '0 to turn GraphiQL off',
  INTROSPECTION: '0 to hide the schema',
  METRICS: '0 to hide the counts at /metrics',
  PERSISTED_ONLY: '1 to answer nothing but the documents that ship with the service',
  CORS_ORIGINS: 'origins whose pages may read answers, with commas between (default none)',
  PROXIES: 'proxies of yours that stand before the service (default 0)',
  MAX_DEPTH: `fields nested in a question (default ${defaultLimits.depth})`,
  MAX_COST: `objects in an answer, page sizes multiplied (default ${defaultLimits.cost})`,
  MAX_ALIASES: `fields asked under another name or again (default ${defaultLimits.aliases})`,
  MAX_TOKENS: `words and signs of a question (default ${defaultLimits.tokens})`,
  MAX_DIRECTIVES: `directives in a question (default ${defaultLimits.directives})`,
  MAX_LIST_ITEMS: `items in all lists of the input (default ${defaultLimits.listItems})`,
  MAX_INPUT_DEPTH: `levels of the variables (default ${defaultLimits.inputDepth})`,
  MAX_BODY_BYTES: `bytes of a request (default ${defaultLimits.bodyBytes})`,
  REQUEST_TIMEOUT_MS: `time of a question, in milliseconds (default ${defaultLimits.requestMs})`,
  DATABASE_TIMEOUT_MS: 'time of a read from the database, in milliseconds (default 4500)',
  MAX_REQUESTS_AT_ONCE: `questions taken at once (default ${defaultLimits.atOnce})`,
  MAX_REQUESTS_AT_ONCE_PER_CLIENT: `of one client; its others wait (default ${defaultLimits.atOncePerClient})`,
  MAX_NEW_LENSES: `lenses that are not kept, looked through at once, waiting ones included (default ${defaultLimits.newLenses})`,
  REQUESTS_PER_MINUTE: `requests of one client in a minute, 0 for any number (default ${defaultLimits.perMinute})`,
  MAX_CONNECTIONS: `connections open at once (default ${defaultLimits.connections})`,
  MAX_CONNECTIONS_PER_CLIENT: `of one address, 0 for any number (default ${defaultLimits.connectionsPerClient})`,
  HEADERS_TIMEOUT_MS: `time to send the headers, in milliseconds (default ${defaultLimits.headersMs})`,
  BODY_TIMEOUT_MS: `time to send a whole request, in milliseconds (default ${defaultLimits.bodyMs})`,
  KEEP_ALIVE_MS: `time a connection stays open with nothing to do (default ${defaultLimits.keepAliveMs})`,
};

type Run = (settings: Settings, ...given: string[]) => Promise<unknown>;

/** A command that takes every setting as a flag. What it runs is read when it runs, so that help does not wait for it. */
function command(name: string, description: string, read: () => Promise<Run>): Command {
  const made = program.command(name).description(description).exitOverride();
  for (const setting of settingNames)
    made.addOption(new Option(`--${flagName(setting)} <value>`, hints[setting]));
  return made.action(async (...given: [...string[], Record<string, string>, Command]) => {
    const words = given.slice(0, -2) as string[];
    const settings = resolveSettings(settingsOf(given.at(-2) as Record<string, string>));
    const run = await read();
    await run(settings, ...words);
  });
}

command(
  'serve',
  'seed the graph when it is empty, and serve GraphQL and GraphiQL',
  async () => (await import('./commands/serve.ts')).serve,
);
command(
  'seed',
  'load the seed files into an empty graph, and stop',
  async () => (await import('./commands/seed.ts')).seed,
);
command(
  'backup <file>',
  'write a copy of the embedded graph to a new file, also while it is served',
  async () => (await import('./commands/back-up.ts')).backUp,
);
command(
  'restore <file>',
  'put a back-up in the place of the embedded graph, which is kept beside it',
  async () => (await import('./commands/restore.ts')).restore,
);
command(
  'derive',
  'judge every transfer again and store the violations found',
  async () => (await import('./commands/derive.ts')).derive,
);
program
  .command('check')
  .description('look for faults in the seed files; exit code 3 when there are any')
  .exitOverride()
  .action(async () => {
    const { check } = await import('./commands/check.ts');
    if ((await check()) > 0) process.exitCode = exits.faultsFound;
  });

program
  .command('seed-violations')
  .description('write seed/9-violations.cypher anew from the other seed files')
  .exitOverride()
  .action(async () => (await import('./commands/seed-violations.ts')).seedViolations());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : exits.misused;
  } else {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof SettingsError ? exits.misused : exits.failed;
  }
}

function flagName(setting: SettingName): string {
  return setting.toLowerCase().replaceAll('_', '-');
}

/** Commander gives `--data-dir` as `dataDir`. */
function settingsOf(flags: Record<string, string>): Partial<Record<SettingName, string>> {
  return Object.fromEntries(
    settingNames.flatMap((setting) => {
      const value = flags[flagName(setting).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
      return value === undefined ? [] : [[setting, value]];
    }),
  );
}
