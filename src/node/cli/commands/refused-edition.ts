import { type EditionFinding, findingWords } from '#exchange';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { scorecardWords as said } from './scorecard-words.ts';

/** Findings named at most; `--json` gives them all. */
const MOST_LINES = 20;

/** Ends a command with what an edition is refused for: each finding with its place. */
export function refusedEdition(terminal: Terminal, found: readonly EditionFinding[]): CommandEnd {
  if (terminal.json) terminal.result({ holds: false, findings: found }, '');
  const lines = found
    .slice(0, MOST_LINES)
    .map(({ code, where, reason }) => `  ${where}: ${terminal.say(findingWords[code], { reason })}`);
  const rest = found.length - lines.length;
  if (rest > 0) lines.push(`  ${terminal.say(said.more, { count: rest })}`);
  return new CommandEnd(exitCodes.foundWrong, terminal.say(said.refused, { faults: lines.join('\n') }));
}
