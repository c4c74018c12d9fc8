import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { nodeRoutes } from '#node/contract';
import { seal } from '../../backup/index.ts';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export function backupCommand(terminal: Terminal): Command {
  return new Command('backup')
    .description(terminal.say(words.backup))
    .argument('<file>', terminal.say(words.backupFile))
    .option('--passphrase-env <name>', terminal.say(words.passphrase))
    .action((file: string, options: { passphraseEnv?: string }) => backup(terminal, file, options.passphraseEnv));
}

/** The passphrase seals the file here: it is never sent to the node. A broken download leaves no file behind. */
async function backup(terminal: Terminal, file: string, passphraseEnv: string | undefined): Promise<void> {
  const passphrase = passphraseOf(terminal, passphraseEnv);
  if (existsSync(file)) throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.backupExists, { file }));
  const chunks = Readable.from(buffers(await runningNode(terminal).download(nodeRoutes.backup)));
  const half = `${file}.half`;
  try {
    const target = createWriteStream(half, { mode: 0o600, flush: true });
    await pipeline(passphrase === undefined ? chunks : Readable.from(seal(chunks, passphrase)), target);
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
  const { size: bytes } = await stat(file);
  terminal.result({ file, bytes, sealed: passphrase !== undefined }, terminal.say(words.backedUp, { file, bytes }));
}

async function* buffers(stream: ReadableStream<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield Buffer.from(chunk);
}

/** The passphrase in the environment variable named; undefined when none is named. */
export function passphraseOf(terminal: Terminal, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const passphrase = process.env[name] ?? '';
  if (passphrase === '') throw new CommandEnd(exitCodes.usage, terminal.say(words.passphraseMissing, { name }));
  return passphrase;
}
