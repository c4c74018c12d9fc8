import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One event of an account of the exercise. */
export interface Happened {
  at: string;
  milliseconds: number;
  state?: string;
  what: string;
  facts: Record<string, string | number>;
}

/** What `--json` writes. */
export interface Account {
  outcome: 'played' | 'stopped' | 'failed';
  reason?: string;
  signal?: string;
  after?: Happened;
  events: Happened[];
  /** By the code of the state whose node computed it. */
  clock: Record<string, { here: { rows: ClockRow[] }; abroad: { rows: (ClockRow & { member: { name: string } })[] } }>;
}

interface ClockRow {
  force?: string;
  ended: boolean;
  times: Record<string, string | undefined>;
  awaits: string[];
}

/** The exercise as a process of its own, with a folder of its own. */
export interface Running extends AsyncDisposable {
  /** What it was given as `MITHAQ_DATA`. */
  readonly data: string;
  readonly child: ChildProcess;
  said(): string;
  account(): Promise<Account>;
  /** Waits for the end; gives its exit code. */
  ended(): Promise<number | null>;
}

export const program = join(import.meta.dirname, '../../exercise/main.ts');

/** Runs the exercise once, in Arabic, with a few designations beyond the story's. */
export async function runExercise(env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'mithaq-exercise-test-'));
  const data = join(folder, 'data');
  const file = join(folder, 'account.json');
  const child = spawn(process.execPath, [program, '--once', '--json', file, '--lang', 'ar', '--designations', '3'], {
    env: { ...process.env, MITHAQ_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  const exit = once(child, 'exit') as Promise<[number | null]>;
  return {
    data,
    child,
    said: () => said,
    account: async () => JSON.parse(await readFile(file, 'utf8')) as Account,
    ended: async () => (await exit)[0],
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await exit;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
