import { createHash, randomBytes, randomUUID, sign as signBytes } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { errorCode } from '#base';
import { fileOnDisk, headOf, type InputFile, readJsonLines, readTableRows } from '#base/tabular';
import { answerColumnsOf, answerStatementShape, answerText, statementOfRow } from '#finance/contract';
import { type SigningKey, signingKey } from '#records';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { answersWords as words } from './answers-words.ts';

/** What a reporting entity does at its own machine: make a key, sign answers. Nothing here speaks to a node. */
export function answersCommand(terminal: Terminal): Command {
  const answers = new Command('answers').description(terminal.say(words.answers));
  answers
    .command('key')
    .description(terminal.say(words.key))
    .argument('<file>', terminal.say(words.keyFile))
    .action((file: string) => makeKey(terminal, file));
  answers
    .command('sign')
    .description(terminal.say(words.sign))
    .argument('<file>', terminal.say(words.file))
    .requiredOption('--key <file>', terminal.say(words.keyFile))
    .requiredOption('--entity <key>', terminal.say(words.entity))
    .option('--out <file>', terminal.say(words.out), '-')
    .action((file: string, options: SignOptions) => sign(terminal, file, options));
  return answers;
}

interface SignOptions {
  key: string;
  entity: string;
  out: string;
}

async function makeKey(terminal: Terminal, file: string): Promise<void> {
  const seed = randomBytes(32);
  await writeFile(file, `${seed.toString('hex')}\n`, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.exists, { file }));
  });
  const key = signingKey(seed);
  const hex = createHash('sha256').update(Buffer.from(key.public, 'base64url')).digest('hex');
  const made = { public: key.public, fingerprint: hex.replace(/(.{4})(?=.)/g, '$1 ') };
  terminal.result(made, terminal.say(words.made, made));
}

/** Signs every answer or none: a file that stands half signed would be sent half. */
async function sign(terminal: Terminal, path: string, options: SignOptions): Promise<void> {
  const key = await keyIn(terminal, options.key);
  await stat(path).catch(() => {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file: path }));
  });
  const lines: string[] = [];
  for await (const { line, value } of statements(terminal, fileOnDisk(path))) {
    const now = new Date().toISOString();
    const filled = {
      type: 'mithaq-answer',
      version: '1',
      id: randomUUID(),
      entity: options.entity,
      stated_at: now,
      assets: [],
      ...(typeof value === 'object' ? value : {}),
    };
    const parsed = answerStatementShape.safeParse(filled);
    if (!parsed.success) {
      const where = parsed.error.issues.map((issue) => issue.path.join('.') || issue.message).join(', ');
      throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.refused, { file: path, line, where }));
    }
    const statement = parsed.data;
    const signature = signBytes(null, Buffer.from(answerText(statement)), key.private).toString('base64url');
    lines.push(`${JSON.stringify({ statement, key: key.public, signature })}\n`);
  }
  if (options.out === '-') process.stdout.write(lines.join(''));
  else await writeFile(options.out, lines.join(''));
  terminal.tell(words.signed, { count: lines.length });
}

async function* statements(terminal: Terminal, file: InputFile): AsyncGenerator<{ line: number; value: unknown }> {
  const head = Buffer.from(await headOf(file, 64))
    .toString()
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head.startsWith('{')) return yield* readJsonLines(file);
  let read: ReturnType<typeof answerColumnsOf>;
  for await (const { line, cells } of readTableRows(file)) {
    if (read === undefined) {
      read = answerColumnsOf(cells);
      if (read === undefined)
        throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noHead, { file: file.name }));
    } else yield { line, value: statementOfRow(read(cells)) };
  }
}

async function keyIn(terminal: Terminal, file: string): Promise<SigningKey> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file }));
  });
  const seed = text.trim();
  if (!/^[0-9a-f]{64}$/.test(seed)) throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noKey, { file }));
  return signingKey(Buffer.from(seed, 'hex'));
}
