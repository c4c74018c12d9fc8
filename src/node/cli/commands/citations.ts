import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { Command } from 'commander';
import { type CheckedText, checkLine, indexQuran, installedScripture, readTanzil } from '#thought';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { byteLines } from './byte-lines.ts';
import { citationsWords } from './citations-words.ts';

export function citationsCommand(terminal: Terminal): Command {
  const say = (key: keyof typeof citationsWords) => terminal.say(citationsWords[key]);
  const citations = new Command('citations').description(say('citations'));
  citations
    .command('check')
    .description(say('check'))
    .argument('<file>', say('file'))
    .option('--corpus <files...>', say('corpus'))
    .action((file: string, { corpus = [] }: { corpus?: string[] }) => check(terminal, file, corpus));
  return citations;
}

/**
 * One answer a line, in order, as they are found. Lines that are no `{"id","text"}` are said with their number and left out;
 * they end the command with `refusedInput` when all others were checked, and an alteration alone with `foundWrong`.
 */
async function check(terminal: Terminal, file: string, corpus: readonly string[]): Promise<void> {
  const lines = byteLines(await source(terminal, file));
  const editions = [];
  for (const path of corpus) editions.push(readTanzil(await readFile(await present(terminal, path))));
  const index = indexQuran([...(await installedScripture()), ...editions]);
  // Every failure is met in `write`; without a listener the first one would end the process.
  process.stdout.on('error', () => {});
  const counts = { texts: 0, quoting: 0, altered: 0, refused: 0 };
  let at = 0;
  for await (const bytes of lines) {
    at += 1;
    if (bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) continue;
    const checked = checkLine(index, bytes);
    if (typeof checked === 'string') {
      counts.refused += 1;
      terminal.tell(citationsWords[checked], { line: at });
      continue;
    }
    counts.texts += 1;
    if (checked.verses.length > 0) counts.quoting += 1;
    if (checked.altered) counts.altered += 1;
    await write(process.stdout, `${JSON.stringify(checked satisfies CheckedText)}\n`);
  }
  terminal.settle();
  terminal.tell(citationsWords.done, counts);
  if (counts.refused > 0)
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(citationsWords.refused, { refused: counts.refused }));
  if (counts.altered > 0) throw new CommandEnd(exitCodes.foundWrong, '');
}

async function present(terminal: Terminal, file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || found.isDirectory())
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(citationsWords.noFile, { file }));
  return file;
}

async function source(terminal: Terminal, file: string): Promise<AsyncIterable<Uint8Array>> {
  return file === '-' ? process.stdin : createReadStream(await present(terminal, file));
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
