// npm run exercise [-- --once] [--json FILE] [--lang ar|en|fr]: three states on this machine play what the exchange is for.
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultLanguage, isLanguage, languageOf, say } from '#base';
import { foundAlliance } from './alliance.ts';
import { playScenario } from './scenario.ts';
import { startState, type StateProcess } from './state-process.ts';
import { openTimeline } from './timeline.ts';
import { words } from './words.ts';

const { values } = parseArgs({
  options: { once: { type: 'boolean' }, json: { type: 'string' }, lang: { type: 'string' } },
});
const locale = (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').slice(0, 2);
const language = isLanguage(values.lang) ? values.lang : locale === '' ? defaultLanguage : languageOf(locale);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

await using opened = new AsyncDisposableStack();
const folder = await mkdtemp(join(tmpdir(), 'mithaq-exercise-'));
opened.defer(() => rm(folder, { recursive: true, force: true }));
const timeline = openTimeline(language, print);

const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
});
await Promise.race([play(), stopped]);

async function play(): Promise<void> {
  const states: StateProcess[] = [];
  for (const [n, code] of ['XA', 'XB', 'XC'].entries()) {
    const [port, linkPort] = [await freePort(), await freePort()];
    const site = { code, data: join(folder, code.toLowerCase()), port, linkPort, address: `127.8.0.${n + 1}` };
    const state = opened.use(await startState(site));
    states.push(state);
    timeline.happened('started', words.started, { url: state.url }, code);
  }
  const desks = await foundAlliance(states, ({ state }) => {
    timeline.happened('joined', words.joined, {}, state.site.code);
  });
  const [first, second, third] = desks;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three states are needed');
  await playScenario(timeline, [first, second, third], folder);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(timeline.events, undefined, 2)}\n`);
  if (values.once === true) return;
  print(`\n${say(words.desks, language)}`);
  for (const { url, people, site } of states) {
    const who = ['liaison', 'deputy', 'custodian', 'keeper']
      .map((name) => `${name} ${people.get(name) ?? ''}`)
      .join('   ');
    print(`  ${site.code}  ${url}   ${who}`);
  }
  print(say(words.stop, language));
  await stopped;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
