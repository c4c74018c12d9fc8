import { Fault } from '#base';
import { Refused } from '#base/client';
import { CommandEnd, type ExitCode, exitCodes } from './exit-codes.ts';
import { program } from './program.ts';
import { endOf } from './running-node.ts';
import { openTerminal, terminalLanguage } from './terminal.ts';

/** Runs one command line and gives the code for the shell. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal({ language: terminalLanguage(args, process.env), json: args.includes('--json') });
  try {
    const words = withoutGlobal(args);
    const top = await program(terminal, words[0]);
    await top.parseAsync(words, { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    const end = toEnd(error, terminal.language);
    terminal.settle();
    if (end.message !== '') process.stderr.write(`${end.message}\n`);
    return end.code;
  }
}

/** `--json` and `--lang` may stand anywhere; they were read already. */
function withoutGlobal(args: readonly string[]): string[] {
  return args.filter(
    (arg, at) => arg !== '--json' && !arg.startsWith('--lang=') && arg !== '--lang' && args[at - 1] !== '--lang',
  );
}

function toEnd(error: unknown, language: 'ar' | 'en' | 'fr'): CommandEnd {
  if (error instanceof CommandEnd) return error;
  if (error instanceof Refused) return endOf(error);
  if (error instanceof Fault) {
    const { message, todo, details = [] } = error.toProblem(language);
    const places = details.map((detail) => `  ${detail.where}: ${detail.reason}`);
    return new CommandEnd(exitCodes.refusedInput, [message, ...places, `  ${todo}`].join('\n'));
  }
  return new CommandEnd(exitCodes.failed, error instanceof Error ? (error.stack ?? error.message) : String(error));
}

if (import.meta.main) process.exitCode = await runCommandLine(process.argv.slice(2));
