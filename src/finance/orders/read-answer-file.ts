import { type InputFile, fileFault, headOf, readJsonLines, readTableRows } from '#base/tabular';
import { columnsOf, signedOfRow } from './answer-csv.ts';
import { orderFault } from './faults.ts';
import { type SignedAnswer, signedAnswerShape } from './answer-statement.ts';

/** One row of a dropped file; `undefined` where it holds no signed answer at all. */
export interface AnswerLine {
  line: number;
  signed: SignedAnswer | undefined;
}

/** More rows than this are no answer to any order. */
const MOST_ROWS = 200_000;

/**
 * The answers of a file, streamed: one JSON text a line, or a table (CSV, XLSX) whose head names the columns of
 * `answerColumns`. Faults: those of the readers, `answers-no-header` where the head names none of them.
 */
export async function* readAnswerFile(file: InputFile): AsyncGenerator<AnswerLine> {
  const head = new TextDecoder('utf-8')
    .decode(await headOf(file, 64))
    .replace(/^\uFEFF/, '')
    .trimStart();
  const lines = head.startsWith('{') ? jsonAnswers(file) : tableAnswers(file);
  let rows = 0;
  for await (const line of lines) {
    rows += 1;
    if (rows > MOST_ROWS) throw fileFault('limit-passed', { file: file.name, line: line.line }, `rows > ${MOST_ROWS}`);
    yield line;
  }
}

async function* jsonAnswers(file: InputFile): AsyncGenerator<AnswerLine> {
  for await (const { line, value } of readJsonLines(file, { keepMalformed: true })) {
    const parsed = signedAnswerShape.safeParse(value);
    yield { line, signed: parsed.success ? parsed.data : undefined };
  }
}

async function* tableAnswers(file: InputFile): AsyncGenerator<AnswerLine> {
  let read: ReturnType<typeof columnsOf>;
  for await (const { line, cells } of readTableRows(file)) {
    if (read === undefined) {
      read = columnsOf(cells);
      if (read === undefined) throw orderFault('answers-no-header', { file: file.name, line });
      continue;
    }
    yield { line, signed: signedOfRow(read(cells)) };
  }
}
