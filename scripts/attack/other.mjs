// Somebody else, in a thread of its own, so that what the attack costs its sender is not taken for a wait: asks for a
// page of breaches every 25 ms for as long as it is told, and answers with how long each took, in milliseconds.
import { setTimeout as later } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const body = '{"query":"{ violations(first: 10) { edges { node { key verdict transfer { label } } } } }"}';

parentPort.on('message', async (forMs) => {
  const waits = [];
  for (const until = Date.now() + forMs; Date.now() < until; await later(25)) waits.push(await ask());
  parentPort.postMessage(waits);
});

async function ask() {
  const began = performance.now();
  const response = await fetch(`${workerData}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { errors } = await response.json();
  if (errors) throw new Error(`Somebody else was refused: ${JSON.stringify(errors)}`);
  return performance.now() - began;
}
