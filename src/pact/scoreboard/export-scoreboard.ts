import { Readable } from 'node:stream';
import { type Call, type Download, type Language, say } from '#base';
import { csvLine } from '#base/tabular';
import { localReader } from '#exchange';
import { indicatorNames } from './indicators.ts';
import { type BoardDesk, readBoard } from './read-board.ts';
import { type ScoreboardAnswer, type ScoreboardQuery, scoreboardOf, today } from './read-scoreboard.ts';
import { axisWords, groupWords, indicatorColumns, indicatorWords, standingWords, tallyColumns } from './words.ts';

/** The scoreboard as CSV (RFC 4180), in the reader's language; who took it along is written down. */
export async function exportScoreboard(call: Call, desk: BoardDesk, query: ScoreboardQuery): Promise<Download> {
  const { answer, language } = await call.transact(async (act) => {
    const board = await readBoard(act, desk, localReader(act.actor));
    await act.audit({ action: 'pact.scoreboard.export', objects: [] });
    return { answer: scoreboardOf(board, query, today(act)), language: act.language };
  });
  const content = scoreboardAsCsv(answer, language);
  return { fileName: `pact-scoreboard-${answer.day}.csv`, stream: Readable.from([content]) };
}

const statuses = ['no-evidence', 'not-started', 'limited', 'substantial', 'complete'] as const;

/** One line for each group: what is owed, how it stands, and of each indicator its parts, its value and what is withheld. */
export function scoreboardAsCsv(answer: ScoreboardAnswer, language: Language): string {
  const word = (text: Parameters<typeof say>[0]): string => say(text, language);
  const heads = [
    word(groupWords.group),
    word(groupWords.of),
    ...Object.values(tallyColumns).map(word),
    ...statuses.map((status) => word(standingWords[status])),
    ...indicatorNames.flatMap((name) =>
      Object.values(indicatorColumns).map((column) => `${word(indicatorWords[name])}: ${word(column)}`),
    ),
  ];
  const lines = [
    [word(groupWords.total), '', ...cellsOfTally(answer.total)],
    ...answer.axes.map(({ axis, tally }) => [word(groupWords.axis), word(axisWords[axis]), ...cellsOfTally(tally)]),
    ...answer.states.map(({ code, tally }) => [word(groupWords.state), code, ...cellsOfTally(tally)]),
    ...answer.outcomes.map(({ id, code, tally }) => [word(groupWords.outcome), code ?? id, ...cellsOfTally(tally)]),
  ];
  return `\uFEFF${[heads, ...lines].map(csvLine).join('')}`;
}

const cellsOfTally = (tally: ScoreboardAnswer['total']): string[] => [
  ...(Object.keys(tallyColumns) as (keyof typeof tallyColumns)[]).map((name) => String(tally[name])),
  ...statuses.map((status) => String(tally.statuses[status])),
  ...indicatorNames.flatMap((name) => {
    const { numerator, denominator, value, withheld } = tally.indicators[name];
    const short = value === undefined ? '' : String(Math.round(value * 10_000) / 10_000);
    return [String(numerator), String(denominator), short, String(withheld)];
  }),
];
