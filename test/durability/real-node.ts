import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const main = join(import.meta.dirname, '../../src/node/main.ts');

/** A node in a process of its own, on the embedded engine, spoken to as its operator. */
export interface RealNode {
  child: ChildProcess;
  /** Asks as the operator. */
  ask(path: string): Promise<Response>;
  /** All that it printed. */
  said(): string;
  /** The exit code; null after a signal. */
  ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts a process; `ready` first resolves when it answers. */
export function startNode(data: string, port: number): RealNode & { ready(): Promise<void> } {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const env = { PATH, NODE_COMPILE_CACHE, MITHAQ_DATA: data, MITHAQ_PORT: String(port), MITHAQ_EXERCISE: 'off' };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  let token = '';
  const ask = (path: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${token}` } });
  return {
    child,
    ask,
    said: () => said,
    ended,
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
    ready: async () => {
      for (let tries = 0; tries < 600; tries += 1) {
        if (child.exitCode !== null) throw new Error(`the node ended: ${said}`);
        if (said.includes('http')) {
          token = (await readFile(join(data, 'operator.token'), 'utf8')).trim();
          return;
        }
        await sleep(100);
      }
      throw new Error(`the node did not start: ${said}`);
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
