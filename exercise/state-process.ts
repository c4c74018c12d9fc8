import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { layWire, type Wire } from './wire.ts';

const repository = join(import.meta.dirname, '..');

/** Where one state's node lives: its folder, its doors, and the address it calls on others from. */
export interface Site {
  /** ISO 3166-1 code, user-assigned: `XA`, `XB`, `XC`. */
  code: string;
  data: string;
  port: number;
  linkPort: number;
  /** On loopback, one a state, so that a wire can tell who comes. */
  address: string;
}

/** A node as a process of its own, reached by the others over a wire that can be cut. */
export interface StateProcess extends AsyncDisposable {
  readonly site: Site;
  readonly url: string;
  readonly wire: Wire;
  /** The people of the exercise at this node, with their passwords. */
  readonly people: ReadonlyMap<string, string>;
  /** Ends the process and waits until its folder is free. */
  stop(): Promise<void>;
  /** Starts it, on its folder or another that holds the same state's data. */
  start(data?: string): Promise<void>;
}

/** A state with its wire, before its process starts. Once disposed of it never starts again. */
export async function layState(site: Site): Promise<StateProcess> {
  const wire = await layWire(() => site.linkPort);
  let child: ChildProcess | undefined;
  let over = false;
  const people = new Map<string, string>();
  const url = `http://localhost:${site.port}`;
  const stop = async (): Promise<void> => {
    const ending = child;
    child = undefined;
    if (ending === undefined || hasEnded(ending)) return;
    const ended = once(ending, 'exit');
    ending.kill('SIGTERM');
    await ended;
  };
  const start = async (data = site.data): Promise<void> => {
    if (over) throw new Error(`${site.code} is over`);
    const env = {
      ...process.env,
      MITHAQ_PORT: String(site.port),
      MITHAQ_DATA: data,
      MITHAQ_EXERCISE: 'people',
      MITHAQ_STATE: '',
      MITHAQ_TITLE_AR: `دولة التمرين ${site.code}`,
      MITHAQ_TITLE_EN: `Exercise state ${site.code}`,
      MITHAQ_TITLE_FR: `État d’exercice ${site.code}`,
      MITHAQ_LINK_PORT: String(site.linkPort),
      MITHAQ_LINK_FROM: site.address,
      MITHAQ_LINK_PULL_SECONDS: '1',
      MITHAQ_DATABASE_URL: '',
    };
    const started = spawn(process.execPath, [join(repository, 'src/node/main.ts')], {
      env,
      // By the channel the node knows when this process is gone, and stops.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    started.channel?.unref();
    child = started;
    let said = '';
    started.stdout?.on('data', (piece: Buffer) => (said += piece.toString()));
    started.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
    // The banner is printed once the door is open; it ends in a rule.
    while (!/─{40}[\s\S]*─{40}/.test(said)) {
      if (hasEnded(started)) throw new Error(`${site.code} did not start:\n${said}`);
      await sleep(50);
    }
    for (const [, username, password] of said.matchAll(/^ {4}(\w+) +(\w{5}(?:-\w{5}){3})$/gm))
      people.set(username ?? '', password ?? '');
  };
  return {
    site,
    url,
    wire,
    people,
    start,
    stop,
    [Symbol.asyncDispose]: async () => {
      over = true;
      await stop();
      await wire[Symbol.asyncDispose]();
    },
  };
}

/** Ended by itself, or by a signal: then it has no exit code. */
const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;
