// Runs examples/recovery_page.mjs as a browser would, beside a server that hands out sessions, and clicks.
//
//   page.mjs REBOUND_URL COMMAND…     the command starts such a server, which says in a line of JSON where it is
import { Window } from 'happy-dom';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { browserFetch } from './browser_fetch.mjs';

const [baseUrl = '', command = '', ...rest] = process.argv.slice(2);
const server = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
const [line = ''] = await new Promise((resolve) => createInterface({ input: server.stdout }).once('line', (text) => resolve([text])));
process.on('exit', () => server.kill());
const { origin, recovery } = JSON.parse(line);

const { document } = new Window();
Object.assign(globalThis, { document, fetch: browserFetch(origin) });
const { showRecovery } = await import('../examples/recovery_page.mjs');
const page = /** @type {any} */ ({ steps: document.createElement('main'), message: document.createElement('p') });
const refresh = await showRecovery(baseUrl, recovery, page);
const texts = (/** @type {string} */ tag) => [...page.steps.querySelectorAll(tag)].map((one) => one.textContent);

console.log(texts('h2').join(' | '));
for (const label of [
  'Take five minutes to breathe',
  'Not for me',
  'Take some days off from this',
  'Come back when you want to',
  'Ask the employer what they would advise',
]) {
  const button = page.steps.querySelectorAll('button')[texts('button').indexOf(label)];
  await button.onclick();
  console.log(`> ${label}: ${page.message.textContent || texts('h2').join(' | ')}`);
}
await refresh();
process.exit();
