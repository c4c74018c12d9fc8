import type { z } from 'zod';
import { type Act, type Language, pageOf, readCursor, say } from '#base';
import type { bookRoutes } from './contract.ts';
import { countRefusals, listRefusals, type Refusal } from './refusal-store.ts';
import { rowProblems, type Severity } from './row-problems.ts';
import { importOf } from './view-books.ts';

type Reply = z.input<(typeof bookRoutes)['refusals']['response']>;

/** A page of an import's report, in the order of the file. It holds what stood in people's rows: reading is audited. */
export async function viewRefusals(
  act: Act,
  input: { book: string; import: string },
  query: { limit: number; after?: string | undefined; severity?: Severity | undefined },
): Promise<Reply> {
  await importOf(act, input.book, input.import);
  const found = await listRefusals(act.tx, input.import, query, query.limit, readCursor(query.after));
  const { rows, ...rest } = pageOf(found, query.limit, (row) => [row.line, String(row.part)]);
  await act.audit({
    action: 'finance.book.read-refusals',
    objects: [`book:${input.book}`, `import:${input.import}`],
    detail: { lines: rows.map((row) => row.line) },
  });
  const total = await countRefusals(act.tx, input.import, query.severity);
  return { items: rows.map((row) => refusalView(row, act.language)), total, ...rest };
}

export function refusalView(row: Refusal, language: Language): Reply['items'][number] {
  return {
    severity: row.severity,
    line: row.line,
    ...(row.row_key !== null && { key: row.row_key }),
    ...(row.col !== null && { column: row.col }),
    code: row.code,
    message: say(rowProblems[row.code].message, language, row.parameters),
    value: row.value,
  };
}
