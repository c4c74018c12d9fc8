import { Readable } from 'node:stream';
import type { z } from 'zod';
import { type Act, type Call, type Download, type Language, say } from '#base';
import { csvLine } from '#base/tabular';
import { localReader } from '#exchange';
import type { Board } from './board.ts';
import type { scoreboardRoutes } from './contract.ts';
import { matrixRows } from './matrix.ts';
import { matrixCell } from './matrix-cell.ts';
import { type BoardDesk, readBoard } from './read-board.ts';
import type { MatrixQuery } from './read-matrix.ts';
import { today } from './read-scoreboard.ts';
import { textOf } from './text-of.ts';
import { answerWords, axisWords, cellColumns, riskWords, standingWords, verificationWords, yes } from './words.ts';

type CellsAnswer = z.input<typeof scoreboardRoutes.matrixCells.response>;
type CellInWords = CellsAnswer['cells'][number];

/** The cells of the matrix in words, for who asks (right `pact.read`). */
export async function readCells(act: Act, desk: BoardDesk, query: MatrixQuery): Promise<CellsAnswer> {
  const board = await readBoard(act, desk, localReader(act.actor));
  await act.audit({ action: 'pact.matrix.export', objects: [] });
  const { day = today(act), ...filter } = query;
  return { day, cells: cellsInWords(board, { ...filter, day }) };
}

/** The same as CSV (RFC 4180), in the reader's language. */
export async function exportCells(call: Call, desk: BoardDesk, query: MatrixQuery): Promise<Download> {
  const { day, cells, language } = await call.transact(async (act) => ({
    ...(await readCells(act, desk, query)),
    language: act.language,
  }));
  return { fileName: `pact-matrix-${day}.csv`, stream: Readable.from([cellsAsCsv(cells, language)]) };
}

/** Row by row, in each row by state. */
export const cellsInWords = (board: Board, { day, ...filter }: MatrixQuery & { day: string }): CellInWords[] => {
  const codes = new Map(board.outcomes.map(({ id, said }) => [id, said.code]));
  return matrixRows(board, day, filter).flatMap(({ commitment: { id, said }, standings }) =>
    [...standings].map(([state, standing]): CellInWords => {
      const { judged, answer, agreed, cell } = standing;
      const outcome = codes.get(said.outcome_ref);
      const { standing: word, verification } = matrixCell(standing);
      return {
        commitment: id,
        code: said.code,
        title: textOf(said.title),
        axis: said.axis,
        ...(outcome !== undefined && { outcome }),
        state,
        standing: word,
        ...(verification !== undefined && { verification }),
        agreed,
        due: judged.due,
        ...(word !== 'declined' && !judged.withheld && judgement(judged)),
        ...(answer !== undefined && { answer }),
        ...(cell.speaker !== state && { lead: cell.speaker }),
      };
    }),
  );
};

type Known = Extract<Parameters<typeof matrixCell>[0]['judged'], { withheld: false }>;
const judgement = ({ completedOn, onTime, overdue, longOverdue, delay, risks }: Known) => ({
  ...(completedOn !== undefined && { completedOn }),
  onTime,
  overdue,
  longOverdue,
  delay,
  risks: [...risks],
});

export function cellsAsCsv(cells: readonly CellInWords[], language: Language): string {
  const flag = (value: boolean | undefined): string => (value === true ? say(yes, language) : '');
  const lines = cells.map((one) => [
    one.code,
    one.title[language],
    say(axisWords[one.axis], language),
    one.outcome ?? '',
    one.state,
    say(standingWords[one.standing], language),
    one.verification === undefined ? '' : say(verificationWords[one.verification], language),
    one.agreed,
    one.due,
    one.completedOn ?? '',
    flag(one.onTime),
    flag(one.overdue),
    flag(one.longOverdue),
    one.delay === undefined ? '' : String(one.delay),
    (one.risks ?? []).map((risk) => say(riskWords[risk], language)).join('; '),
    one.answer === undefined ? '' : say(answerWords[one.answer], language),
    one.lead ?? '',
    one.commitment,
  ]);
  const heads = Object.values(cellColumns).map((text) => say(text, language));
  return `\uFEFF${[heads, ...lines].map(csvLine).join('')}`;
}
