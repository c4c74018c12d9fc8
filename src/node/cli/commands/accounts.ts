import { Command } from 'commander';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export function accountsCommand(terminal: Terminal): Command {
  const accounts = new Command('accounts').description(terminal.say(words.accounts));
  accounts
    .command('recover')
    .description(terminal.say(words.accountsRecover))
    .argument('<username>', terminal.say(words.accountsUsername))
    .action((username: string) => recover(terminal, username));
  return accounts;
}

async function recover(terminal: Terminal, username: string): Promise<void> {
  const running = runningNode(terminal);
  const { invitation } = await (await running.node()).recoverAccount({ body: { username } });
  const link = `${running.publicUrl}/invitation#${invitation}`;
  terminal.result({ username, invitation, link }, terminal.say(words.accountsRecovered, { username, link }));
}
