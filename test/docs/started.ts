import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url);

/** A service that was started as a user starts it, in a data folder of its own. */
export interface Started {
  /** Everything it printed so far. */
  readonly printed: () => string;
  /** Its address, without a path. */
  readonly address: string;
  /** Ends it as Ctrl-C does; answers with the exit code. */
  stop(): Promise<number | null>;
}

/** Runs a command that serves, and waits until it says where. */
export async function startByCommand(command: string): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-'));
  const child = spawn(command, {
    cwd: root,
    shell: true,
    detached: true,
    env: { ...process.env, PORT: '0', DATA_DIR: folder, NEO4J_URI: '' },
  });
  let printed = '';
  const ended = once(child, 'exit');
  const address = await new Promise<string>((found, failed) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        printed += data;
        const [, url] = /Questions to click on\s+(\S+)\/graphql/.exec(printed) ?? [];
        if (url !== undefined) found(url);
      });
    ended.then(() => failed(new Error(`"${command}" ended:\n${printed}`)), failed);
  });
  return {
    printed: () => printed,
    address,
    stop: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
      const [code] = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}
