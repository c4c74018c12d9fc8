import { Command } from 'commander';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

export function auditCommand(terminal: Terminal): Command {
  const audit = new Command('audit').description(terminal.say(words.audit));
  audit
    .command('verify')
    .description(terminal.say(words.auditVerify))
    .action(() => verify(terminal));
  return audit;
}

async function verify(terminal: Terminal): Promise<void> {
  const node = await runningNode(terminal).node();
  const found = await node.auditVerify({});
  if (found.ok)
    return terminal.result(found, terminal.say(words.auditRight, { entries: found.entries, head: found.head }));
  const message = terminal.say(words.auditBroken, { at: found.brokenAt ?? 0 });
  if (terminal.json) terminal.result(found, message);
  throw new CommandEnd(exitCodes.foundWrong, message);
}
