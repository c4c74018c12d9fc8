import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodeText } from './decode-text.ts';
import { delimiterOf } from './delimiter.ts';
import { fileFault } from './file-fault.ts';
import type { InputFile } from './input-file.ts';
import { type TableLimits, type TableRow, tableLimits } from './table-row.ts';

export interface CsvOptions {
  /** Left out: found out from the first lines, among comma, semicolon and tab. */
  delimiter?: string;
  limits?: TableLimits;
}

/**
 * The rows of a CSV file (RFC 4180, with `,` `;` or tab), the header among them, streaming. Empty lines are left out.
 * UTF-8 with or without mark, UTF-16 and windows-1256 are read; anything else is refused.
 * A line break inside a cell is given as LF.
 * Errors: `csv-malformed`, `limit-passed`, `truncated` (a quote never closed), and those of `decodeText`.
 */
export async function* readCsvRows(file: InputFile, options: CsvOptions = {}): AsyncGenerator<TableRow> {
  const limits = options.limits ?? tableLimits;
  const delimiter = options.delimiter ?? (await delimiterOf(file));
  let failure: CsvError | undefined;
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limits.charactersInRow,
    // An error that destroyed the parser would take the sound rows with it that it still holds.
    skip_records_with_error: true,
    on_skip: (error) => {
      failure ??= error;
    },
  });
  const source = Readable.from(withPlainLines(decodeText(file, { guessArabic: true })));
  // Errors arrive in the loop below, which pipeline ends by destroying the parser.
  pipeline(source, parser, () => undefined);
  let next = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const line = next;
      if (failure !== undefined && info.lines > brokenAt(failure)) break;
      next = info.lines + 1;
      if (record.length > limits.cellsInRow) {
        throw fileFault('limit-passed', { file: file.name, line }, `cells > ${limits.cellsInRow}`);
      }
      yield { line: lineOf(line, record, info.lines), cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError ? csvFault(error, file, next) : error;
  }
  if (failure !== undefined) throw csvFault(failure, file, next);
}

/** The line the parser stood on when a record failed: sound rows lie before it. */
function brokenAt(failure: CsvError): number {
  const lines: unknown = failure['lines'];
  return typeof lines === 'number' ? lines : 0;
}

/** CR LF and CR as LF: the parser would count a line break inside a quoted cell twice. */
async function* withPlainLines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const text of texts) {
    const whole = held + text;
    held = whole.endsWith('\r') ? '\r' : '';
    const ready = held === '' ? whole : whole.slice(0, -1);
    if (ready !== '') yield ready.includes('\r') ? ready.replace(/\r\n?/g, '\n') : ready;
  }
  if (held !== '') yield '\n';
}

/** The parser counts lines at the record's end; empty lines before it must not shift the beginning. */
function lineOf(earliest: number, record: readonly string[], last: number): number {
  let inside = 0;
  for (const cell of record) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) inside++;
  }
  return Math.max(earliest, last - inside);
}

function csvFault(error: CsvError, file: InputFile, line: number): Error {
  const place = { file: file.name, line };
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return fileFault('truncated', place, 'quote not closed');
  if (error.code === 'CSV_MAX_RECORD_SIZE') return fileFault('limit-passed', place, 'row too long');
  return fileFault('csv-malformed', place, error.message);
}
