import { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

/** `npx mithaq start` is answered before this program runs (bin/mithaq.mjs); here it has its place in the help. */
export function startCommand(terminal: Terminal): Command {
  return new Command('start').description(terminal.say(words.start)).action(async () => {
    await import('../../main.ts');
  });
}
