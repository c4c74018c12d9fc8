import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { restoreNode } from '../../backup/index.ts';
import { configOf } from '../../config/config.ts';
import { readEnv } from '../../config/env.ts';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';
import { passphraseOf } from './backup.ts';

export function restoreCommand(terminal: Terminal): Command {
  return new Command('restore')
    .description(terminal.say(words.restore))
    .argument('<file>')
    .option('--passphrase-env <name>', terminal.say(words.passphrase))
    .action((file: string, options: { passphraseEnv?: string }) => restore(terminal, file, options.passphraseEnv));
}

async function restore(terminal: Terminal, path: string, passphraseEnv: string | undefined): Promise<void> {
  const passphrase = passphraseOf(terminal, passphraseEnv);
  if (!existsSync(path)) throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file: path }));
  const manifest = await restoreNode({ path, passphrase }, configOf(readEnv()));
  const tables = Object.keys(manifest.tables).length;
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
  const found = { tables, rows, files: manifest.files.count };
  terminal.result({ ...found, madeAt: manifest.madeAt, audit: manifest.audit }, terminal.say(words.restored, found));
}
