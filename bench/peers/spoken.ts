/**
 * Peers that are programs of their own. They read one JSON object a line and answer one a line, in order; the first
 * line they say is who they are. `{do:'list', list, id, names}` adds a bearer to a list, and has no answer;
 * `{do:'rank', list, id, query, names?}` is answered `{before, compared, ms}`: how many of the list are at least as
 * like the query as the right bearer, who for this question has `names` instead of what was listed;
 * `{do:'pair', schema, a, b}` is answered `{score}`.
 */
import { spawnSync } from 'node:child_process';
import type { Answers, Inputs, Rank } from './questions.ts';

interface Program {
  command: string;
  words: readonly string[];
}

/** Asks a program everything at once. Throws with what it said where it does not end well. */
export function askProgram({ command, words }: Program, { lists, ranks, pairs }: Inputs): Answers {
  const lines: unknown[] = [];
  for (const [list, clusters] of lists)
    for (const [id, names] of clusters) lines.push({ do: 'list', list, id, names: [...names] });
  for (const rank of ranks) lines.push({ do: 'rank', ...rank });
  for (const { schema, a, b } of pairs) lines.push({ do: 'pair', schema, a, b });
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 1_200_000,
  });
  if (status !== 0) throw new Error(error?.message ?? lastLine(stderr));
  const said: unknown[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  if (said.length !== 1 + ranks.length + pairs.length)
    throw new Error(`${said.length} answers to ${ranks.length + pairs.length} questions`);
  const { name, version } = said[0] as { name: string; version: string };
  return {
    name: `${name} ${version}`,
    ranks: said.slice(1, 1 + ranks.length) as Rank[],
    scores: said.slice(1 + ranks.length).map((answer) => (answer as { score: number }).score),
  };
}

/** The last line of what a program complained of. */
export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
