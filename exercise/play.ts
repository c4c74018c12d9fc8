import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { foundAlliance } from './alliance.ts';
import { readClocks } from './clock-lines.ts';
import { playFreezes, type Size } from './freeze-scenario.ts';
import { playPact } from './pact-scenario.ts';
import { playScenario } from './scenario.ts';
import { layState, type StateProcess } from './state-process.ts';
import { playThought } from './thought-scenario.ts';
import type { Timeline } from './timeline.ts';
import { words } from './words.ts';

/**
 * Starts three states, founds their alliance and plays it through. Each state stands in `opened` before its process
 * starts, so that whoever disposes of that leaves no process behind, whenever it is done.
 */
export async function play(
  timeline: Timeline,
  folder: string,
  opened: AsyncDisposableStack,
  size: Size,
): Promise<readonly StateProcess[]> {
  const states: StateProcess[] = [];
  for (const [n, code] of ['XA', 'XB', 'XC'].entries()) {
    const [port, linkPort] = [await freePort(), await freePort()];
    const site = { code, data: join(folder, code.toLowerCase()), port, linkPort, address: `127.8.0.${n + 1}` };
    const state = await layState(site);
    if (opened.disposed) return state[Symbol.asyncDispose]().then(() => []);
    states.push(opened.use(state));
  }
  await Promise.all(
    states.map(async (state) => {
      await state.start();
      timeline.happened('started', words.started, { url: state.url }, state.site.code);
    }),
  );
  const desks = await foundAlliance(states, ({ state }) => {
    timeline.happened('joined', words.joined, {}, state.site.code);
  });
  const [first, second, third] = desks;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three states are needed');
  const units = await playFreezes(timeline, desks, size);
  Object.assign(timeline.clocks, await readClocks(timeline, units));
  await playPact(timeline, desks);
  await playThought(timeline, desks);
  await playScenario(timeline, [first, second, third], folder);
  return states;
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
