import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const root = new URL('../../', import.meta.url);

/** A service that was started as a user starts it. */
export interface Started {
  /** Everything it printed so far. */
  readonly printed: () => string;
  /** Its address, without a path. */
  readonly address: string;
  /** Sends a signal to it and to whatever started it; answers with the exit code, null when the signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** What the child gets to know: nothing of the Neo4j that the tests may use. */
const environment = (settings: Record<string, string>) => ({
  ...process.env,
  NEO4J_URI: '',
  NEO4J_USER: '',
  NEO4J_PASSWORD: '',
  PORT: '0',
  ...settings,
});

/** Runs a command that serves, and waits until it prints what `until` matches; its first group is the address. */
export async function startByCommand(
  command: string,
  settings: Record<string, string>,
  until = /Questions to click on\s+(\S+)\/graphql/,
): Promise<Started> {
  const child = spawn(command, { cwd: root, shell: true, detached: true, env: environment(settings) });
  let printed = '';
  const ended = once(child, 'exit');
  const address = await new Promise<string>((found, failed) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        printed += data;
        const [, url] = until.exec(printed) ?? [];
        if (url !== undefined) found(url);
      });
    ended.then(() => failed(new Error(`"${command}" ended:\n${printed}`)), failed);
  });
  return {
    printed: () => printed,
    address,
    stop: async (signal = 'SIGINT') => {
      const hasEnded = child.exitCode !== null || child.signalCode !== null;
      if (!hasEnded && child.pid !== undefined) process.kill(-child.pid, signal);
      await ended;
      return child.exitCode;
    },
  };
}

/** Runs the command line to its end. */
export function run(args: readonly string[], settings: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/breachgraph.mjs', ...args], {
    cwd: root,
    env: environment(settings),
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

/** Asks a running service. */
export async function ask(address: string, query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
