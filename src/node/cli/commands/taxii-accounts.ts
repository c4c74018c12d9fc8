import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';
import { taxiiWords as said } from './taxii-words.ts';

interface Added {
  title?: string;
  reads: string;
  read?: string[];
  write?: string[];
  delete?: string[];
  passwordFile?: string;
}

type Reads = 'public' | 'members' | 'local';

/** `mithaq taxii accounts`: who of the machines comes in. */
export function accountsOfTaxii(terminal: Terminal): Command {
  const accounts = new Command('accounts').description(terminal.say(said.accounts));
  accounts
    .command('list')
    .description(terminal.say(said.list))
    .action(async () => {
      const { accounts: all } = await (await runningNode(terminal).taxii()).taxiiAccounts({});
      for (const account of all) {
        const grants = account.grants.map((grant) => `${grant.collection}:${rightsOf(grant)}`).join(' ');
        terminal.result(account, `${account.name}  ${account.reads}  ${grants}`);
      }
    });
  accounts
    .command('add')
    .description(terminal.say(said.add))
    .argument('<name>', terminal.say(said.name))
    .option('--title <title>', terminal.say(said.title))
    .option('--reads <public|members|local>', terminal.say(said.reads), 'public')
    .option('--read <collections...>', terminal.say(said.read))
    .option('--write <collections...>', terminal.say(said.write))
    .option('--delete <collections...>', terminal.say(said.delete))
    .option('--password-file <file>', terminal.say(said.password))
    .action((name: string, options: Added) => add(terminal, name, options));
  accounts
    .command('remove')
    .description(terminal.say(said.remove))
    .argument('<name>', terminal.say(said.name))
    .action(async (name: string) => {
      const taxii = await runningNode(terminal).taxii();
      const found = (await taxii.taxiiAccounts({})).accounts.find((account) => account.name === name);
      if (found === undefined) throw new CommandEnd(exitCodes.refusedInput, terminal.say(said.noAccount, { name }));
      terminal.result(await taxii.removeTaxiiAccount({ params: { id: found.id } }), name);
    });
  return accounts;
}

async function add(terminal: Terminal, name: string, options: Added): Promise<void> {
  const all = new Set([...(options.read ?? []), ...(options.write ?? []), ...(options.delete ?? [])]);
  const grants = [...all].map((collection) => ({
    collection,
    read: options.read?.includes(collection) === true,
    write: options.write?.includes(collection) === true,
    delete: options.delete?.includes(collection) === true,
  }));
  const password = await secretIn(terminal, options.passwordFile);
  // The node judges what it reads; its words are better than a list kept twice.
  const reads = options.reads as Reads;
  const body = { name, title: options.title ?? name, reads, grants, ...(password !== undefined && { password }) };
  const made = await (await runningNode(terminal).taxii()).makeTaxiiAccount({ body });
  terminal.result({ name, ...made }, terminal.say(said.accountMade, { name, password: made.password }));
}

const rightsOf = (grant: { read: boolean; write: boolean; delete: boolean }): string =>
  `${grant.read ? 'r' : '-'}${grant.write ? 'w' : '-'}${grant.delete ? 'd' : '-'}`;

/** A secret comes by a file: what stands on a command line is read by everybody on the machine. */
export async function secretIn(terminal: Terminal, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file }));
  }
}
