import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { Command, InvalidArgumentError } from 'commander';
import { adviceNames, type CheckOptions, checkText } from '#records';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { byteLines } from './byte-lines.ts';
import { recordsWords } from './records-words.ts';

export function recordsCommand(terminal: Terminal): Command {
  const say = (key: keyof typeof recordsWords) => terminal.say(recordsWords[key]);
  const records = new Command('records').description(say('records'));
  records
    .command('check')
    .description(say('check'))
    .argument('<file>', say('file'))
    .option('--strict', say('strict'))
    .option('--disable <names>', say('disable'), advice)
    .option('--enable <names>', say('enable'), advice)
    .option('--strict-types', say('strictTypes'))
    .option('--strict-properties', say('strictProperties'))
    .option('--enforce-refs', say('enforceRefs'))
    .option('--exact-refs', say('exactRefs'))
    .option('--interop', say('interop'))
    .action((file: string, options: Options) => check(terminal, file, options));
  return records;
}

interface Options {
  strict?: boolean;
  disable?: string[];
  enable?: string[];
  strictTypes?: boolean;
  strictProperties?: boolean;
  enforceRefs?: boolean;
  exactRefs?: boolean;
  interop?: boolean;
}

function advice(text: string, before: string[] = []): string[] {
  const names = text.split(',').map((name) => name.trim());
  for (const name of names) if (!adviceNames.includes(name)) throw new InvalidArgumentError(name);
  return [...before, ...names];
}

/** Verdicts go out in pieces of this many characters: one write a line would be most of the work. */
const PIECE = 64 * 1024;

async function check(terminal: Terminal, file: string, options: Options): Promise<void> {
  const checked: CheckOptions = {
    ...options,
    disabled: options.disable ?? [],
    enabled: options.enable ?? [],
    exactReferences: options.exactRefs === true,
    language: terminal.language,
  };
  // Every failure is met in `write`; without a listener the first one would end the process.
  process.stdout.on('error', () => {});
  let piece = '';
  const counts = { objects: 0, valid: 0, invalid: 0 };
  for await (const line of byteLines(await source(terminal, file))) {
    if (isBlank(line)) continue;
    const verdict = checkText(line, checked);
    counts.objects += 1;
    counts[verdict.valid ? 'valid' : 'invalid'] += 1;
    piece += `${JSON.stringify(verdict)}\n`;
    if (piece.length >= PIECE) {
      await write(process.stdout, piece);
      piece = '';
      terminal.progress(counts.objects, undefined, terminal.say(recordsWords.unit));
    }
  }
  await write(process.stdout, piece);
  terminal.settle();
  terminal.tell(recordsWords.done, counts);
  if (counts.invalid > 0) throw new CommandEnd(exitCodes.foundWrong, '');
}

async function source(terminal: Terminal, file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === '-') return process.stdin;
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || found.isDirectory()) {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(recordsWords.noFile, { file }));
  }
  return createReadStream(file, { highWaterMark: 256 * 1024 });
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** Waits while the reader is behind; a reader that went away (`| head`) ends the command quietly. */
async function write(out: Writable, text: string): Promise<void> {
  try {
    if (out.errored) throw out.errored;
    if (!out.write(text)) await once(out, 'drain');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') throw new CommandEnd(exitCodes.done, '');
    throw error;
  }
}
