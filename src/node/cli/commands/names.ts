import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Command } from 'commander';
import { z } from 'zod';
import { fileOnDisk, readJsonLines } from '#base/tabular';
import { type BearerKind, compareNames, DEFAULT_THRESHOLD, parseName } from '#names';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export function namesCommand(terminal: Terminal): Command {
  const names = new Command('names').description(terminal.say(words.names));
  names
    .command('compare')
    .description(terminal.say(words.namesCompare))
    .requiredOption('--pairs <file>', terminal.say(words.namesPairs))
    .requiredOption('--out <file>', terminal.say(words.namesOut))
    .option('--threshold <number>', terminal.say(words.namesThreshold), Number, DEFAULT_THRESHOLD)
    .action((options: CompareOptions) => compare(terminal, options));
  names
    .command('parse')
    .description(terminal.say(words.namesParse))
    .argument('<names...>', terminal.say(words.namesName))
    .option('--organization', terminal.say(words.namesOrganization), false)
    .action((given: string[], options: { organization: boolean }) => parse(terminal, given, options.organization));
  return names;
}

interface CompareOptions {
  pairs: string;
  out: string;
  threshold: number;
}

const one = z.union([z.string(), z.array(z.string()).min(1)]);
const pairShape = z.object({
  id: z.union([z.string(), z.number()]),
  a: one,
  b: one,
  schema: z.string().optional(),
});

/** One line out for each pair in, in their order. Nothing stands at `out` unless every line was read. */
async function compare(terminal: Terminal, options: CompareOptions): Promise<void> {
  await stat(options.pairs).catch(() => {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file: options.pairs }));
  });
  const toStdout = options.out === '-';
  const part = `${options.out}.part`;
  const out = toStdout ? process.stdout : createWriteStream(part);
  let pairs = 0;
  try {
    for await (const { line, value } of readJsonLines(fileOnDisk(options.pairs))) {
      const pair = pairShape.safeParse(value);
      if (!pair.success) {
        const reason = pair.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
        throw new CommandEnd(exitCodes.refusedInput, `${options.pairs}:${line}: ${reason}`);
      }
      await write(out, `${JSON.stringify(judged(pair.data, options.threshold))}\n`);
      pairs += 1;
      if (pairs % 1000 === 0) terminal.progress(pairs, undefined, terminal.say(words.namesUnit));
    }
    if (!toStdout) {
      out.end();
      await finished(out);
    }
  } catch (error) {
    if (!toStdout) {
      out.destroy();
      await rm(part, { force: true });
    }
    throw error;
  }
  if (!toStdout) await rename(part, options.out);
  terminal.settle();
  terminal.tell(words.namesCompared, { pairs, file: options.out });
}

function judged(pair: z.output<typeof pairShape>, threshold: number) {
  const kind = kindOf(pair.schema);
  const side = (names: string | string[]) => ({ names: [names].flat(), ...(kind !== undefined && { kind }) });
  const explanation = compareNames(side(pair.a), side(pair.b));
  return { id: pair.id, score: explanation.score, match: explanation.score >= threshold, explanation };
}

const persons = new Set(['Person']);
const things = new Set(['Vessel', 'Airplane', 'CryptoWallet', 'Security', 'Address', 'Vehicle']);

/** FollowTheMoney schema → how its names are read; without one, nothing is assumed. */
function kindOf(schema: string | undefined): BearerKind | undefined {
  if (schema === undefined || schema === 'Thing') return undefined;
  if (persons.has(schema)) return 'person';
  return things.has(schema) ? 'thing' : 'organization';
}

async function write(out: Writable, text: string): Promise<void> {
  if (out.errored) throw out.errored;
  if (!out.write(text)) await once(out, 'drain');
}

function parse(terminal: Terminal, names: readonly string[], organization: boolean): void {
  for (const name of names) {
    const parsed = parseName(name, organization ? 'organization' : 'person');
    const lines = parsed.tokens.map((token) => `  ${token.role.padEnd(10)} ${token.text}\t${token.latin}`);
    terminal.result({ name, ...parsed }, [name, ...lines].join('\n'));
  }
}
