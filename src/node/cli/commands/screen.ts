import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Command, InvalidArgumentError } from 'commander';
import { fileOnDisk } from '#base/tabular';
import { filesAt, resultLine, screenNames } from '#finance';
import { DEFAULT_THRESHOLD } from '#names';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { screenWords } from './screen-words.ts';

export interface ScreenOptions {
  list: readonly string[];
  names: string;
  /** `-` for standard output. */
  out: string;
  threshold: number;
  cutoff?: number | undefined;
  limit: number;
  threads?: number | undefined;
}

/** Names against lists from files, without a node: `npx mithaq screen --list FILE... --names FILE --out FILE`. */
export function screenCommand(terminal: Terminal): Command {
  const say = (key: keyof typeof screenWords) => terminal.say(screenWords[key]);
  return new Command('screen')
    .description(say('screen'))
    .requiredOption('--list <files...>', say('list'))
    .requiredOption('--names <file>', say('names'))
    .requiredOption('--out <file>', say('out'))
    .option('--threshold <number>', say('threshold'), share, DEFAULT_THRESHOLD)
    .option('--cutoff <number>', say('cutoff'), share)
    .option('--limit <number>', say('limit'), count, 10)
    .option('--threads <number>', say('threads'), count)
    .action((options: ScreenOptions) => screenFiles(options, terminal));
}

/** Below so many bytes of names a second thread costs more than it brings. */
const worthThreads = 64 * 1024;

/** Screens and writes one JSON line for each name, in their order. Nothing stands at `out` unless all went well. */
export async function screenFiles(options: ScreenOptions, terminal: Terminal): Promise<void> {
  for (const path of [...options.list, options.names]) {
    await stat(path).catch(() => {
      throw new CommandEnd(exitCodes.refusedInput, terminal.say(screenWords.noFile, { file: path }));
    });
  }
  const threads = (await stat(options.names)).size < worthThreads ? 1 : availableParallelism();
  const screened = screenNames({
    lists: await filesAt(options.list),
    names: fileOnDisk(options.names),
    cutoff: options.cutoff ?? options.threshold,
    limit: options.limit,
    threads: options.threads ?? threads,
    onLoaded: (loaded) => terminal.tell(screenWords.loaded, { ...loaded }),
  });
  const toStdout = options.out === '-';
  const part = `${options.out}.part`;
  const out = toStdout ? process.stdout : createWriteStream(part);
  let names = 0;
  let matched = 0;
  try {
    for await (const each of screened) {
      const line = resultLine(each, options.threshold);
      names += 1;
      if (line.results.some((result) => result.match)) matched += 1;
      await write(out, `${JSON.stringify(line)}\n`);
      if (names % 200 === 0) terminal.progress(names, undefined, terminal.say(screenWords.unit));
    }
    if (!toStdout) await close(out);
  } catch (error) {
    if (!toStdout) {
      out.destroy();
      await rm(part, { force: true });
    }
    throw error;
  }
  if (!toStdout) await rename(part, options.out);
  terminal.settle();
  terminal.tell(screenWords.done, { names, matched, file: options.out });
}

async function write(out: Writable, text: string): Promise<void> {
  if (out.errored) throw out.errored;
  if (!out.write(text)) await once(out, 'drain');
}

async function close(out: Writable): Promise<void> {
  out.end();
  await finished(out);
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('0..1');
  return value;
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 10_000) throw new InvalidArgumentError('1..10000');
  return value;
}
