// Attacks a service of its own on this machine, measures what others notice, and writes the table of
// docs/security.md: npm run attack. Takes about two minutes; `npm run attack -- 1000` gives each attack a second, and
// `npm run attack -- 4000 lenses` tries those with the word in their name alone and leaves the table as it is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { attacks } from './attacks.ts';
import { type Outcome, runAttack } from './run-attack.ts';
import { targetAt } from './target.ts';

const forMs = Number(process.argv[2] ?? 4_000);
const word = process.argv[3] ?? '';
/** Another address of this machine, so that the attacker and the others are two clients, as they are in the open. */
const localAddress = process.platform === 'linux' ? '127.0.0.2' : undefined;
const root = fileURLToPath(new URL('../../', import.meta.url));
const security = `${root}docs/security.md`;

const folder = mkdtempSync(join(tmpdir(), 'breachgraph-'));
/** The limit on requests a minute is off: the others have to hold by themselves. */
const service = spawn(process.execPath, ['scripts/breachgraph.mjs', 'serve'], {
  cwd: root,
  env: {
    ...process.env,
    PORT: '0',
    DATA_DIR: folder,
    NEO4J_URI: '',
    REQUESTS_PER_MINUTE: '0',
    LOG_LEVEL: 'warn',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const url = await addressOf(service);
  const somebody = new Worker(new URL('other.mjs', import.meta.url), { workerData: url });
  const gauges = {
    others: async (ms: number): Promise<number[]> => {
      somebody.postMessage(ms);
      const [waits] = await once(somebody, 'message');
      return waits;
    },
    memory: () => memoryOf(service.pid ?? 0),
  };
  const target = targetAt(url, localAddress);
  await gauges.others(6_000);
  const outcomes: Outcome[] = [
    await runAttack({ name: 'none', atOnce: 0, once: async () => '' }, target, gauges, forMs),
  ];
  for (const attack of attacks.filter(({ name }) => name.includes(word))) {
    const outcome = await runAttack(attack, target, gauges, forMs);
    console.log(
      `${outcome.name}: ${outcome.answers}; worst ${outcome.worst} ms; ${outcome.memory.join(' → ')} MB`,
    );
    outcomes.push(outcome);
  }
  if (word === '') writeTable(outcomes);
} finally {
  service.kill('SIGINT');
  await once(service, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

function addressOf({ stdout }: typeof service): Promise<string> {
  let printed = '';
  return new Promise((found, failed) => {
    stdout.on('data', (data) => {
      printed += data;
      const [, url] = /Questions to click on\s+(\S+)\/graphql/.exec(printed) ?? [];
      if (url !== undefined) found(url);
    });
    stdout.once('end', () => failed(new Error(`The service did not start:\n${printed}`)));
  });
}

/** Resident memory, in megabytes; where the system does not tell, not a number. */
function memoryOf(pid: number): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Number.NaN;
  }
}

/** Between the two marks in the document; everything else there is written by hand. */
function writeTable(outcomes: readonly Outcome[]): void {
  const rows = outcomes.map(
    ({ name, answers, worst, p95, memory: [before, after] }) =>
      `| ${name} | ${answers} | ${worst} ms | ${p95} ms | ${before} → ${after} MB |`,
  );
  const table = [
    '| attack | answer | worst latency of other requests | 95 of 100 within | memory |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
  const text = readFileSync(security, 'utf8');
  writeFileSync(
    security,
    text.replace(
      /(<!-- attacks -->\n)[\s\S]*?(\n<!-- end of attacks -->)/,
      (_, start, end) => start + table + end,
    ),
  );
}
