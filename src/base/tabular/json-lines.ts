import { decodeText } from './decode-text.ts';
import { FileFault, fileFault } from './file-fault.ts';
import type { InputFile } from './input-file.ts';

export interface JsonLine {
  line: number;
  /** Undefined for a line that is not JSON, where such lines are kept. */
  value: unknown;
}

export interface JsonLinesOptions {
  /** Give a line that is not JSON with the value undefined instead of ending; a cut last line still ends. */
  keepMalformed?: boolean;
}

const LONGEST_LINE = 16 * 1024 * 1024;

/** The values of a file with one JSON text a line (UTF-8, jsonlines.org). Empty lines are left out. Errors: `json-malformed`, `truncated`, `limit-passed`, and those of `decodeText`. */
export async function* readJsonLines(file: InputFile, options: JsonLinesOptions = {}): AsyncGenerator<JsonLine> {
  const read = (row: string, at: number, last: boolean): unknown => {
    try {
      return parse(row, file, at, last);
    } catch (error) {
      if (options.keepMalformed === true && error instanceof FileFault && error.code === 'json-malformed')
        return undefined;
      throw error;
    }
  };
  let rest = '';
  let line = 0;
  for await (const text of decodeText(file)) {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      line += 1;
      const row = rest + text.slice(from, end);
      rest = '';
      from = end + 1;
      if (row.trim() !== '') yield { line, value: read(row, line, false) };
    }
    rest += text.slice(from);
    if (rest.length > LONGEST_LINE) {
      throw fileFault('limit-passed', { file: file.name, line: line + 1 }, `characters > ${LONGEST_LINE}`);
    }
  }
  if (rest.trim() !== '') yield { line: line + 1, value: read(rest, line + 1, true) };
}

function parse(row: string, file: InputFile, line: number, last: boolean): unknown {
  try {
    return JSON.parse(row);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const cut = last && /end of JSON|Unterminated/i.test(reason);
    throw fileFault(cut ? 'truncated' : 'json-malformed', { file: file.name, line }, withoutContent(reason));
  }
}

/** V8 repeats the offending text in its message; what stands in a person's row must not wander into logs. */
function withoutContent(reason: string): string {
  return reason.replace(/,?\s*(\.\.\.)?"[\s\S]*$/, '').trim();
}
