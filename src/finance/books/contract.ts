import { z } from 'zod';
import { page, paging, routes } from '#base/contract';
import { bookRowShape, identifierTypeShape } from '../shapes.ts';

/** Which column of the file means what. Several columns can make one name (`join`) or several names. */
export const mappingShape = z.object({
  key: z.string(),
  /** Each entry is one name: the columns named are joined by a space, in order (given, father, family). */
  names: z.array(z.array(z.string()).min(1)).min(1),
  schema: z.union([
    z.object({ column: z.string() }),
    z.object({ fixed: z.enum(['Person', 'Organization', 'Vessel', 'Airplane', 'CryptoWallet']) }),
  ]),
  birthDate: z.string().optional(),
  /** How `03/04/1980` is meant. Left out: day first, and each date that could be read both ways is reported. */
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  nationality: z.array(z.string()).default([]),
  gender: z.string().optional(),
  identifiers: z.array(z.object({ column: z.string(), type: identifierTypeShape })).default([]),
  notes: z.array(z.string()).default([]),
});

export const bookShape = z.object({
  key: z.string(),
  title: z.string(),
  desk: z.string(),
  rows: z.number().int(),
  mapping: mappingShape.optional(),
  lastImport: z.object({ id: z.string(), state: z.string(), at: z.string() }).optional(),
  openAlerts: z.number().int(),
  screenedAt: z.string().optional(),
});

export const importShape = z.object({
  id: z.string(),
  job: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  mode: z.enum(['update', 'replace']),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  madeAt: z.string(),
  madeBy: z.string(),
  endedAt: z.string().optional(),
  /** Why it failed. */
  problem: z.object({ code: z.string(), message: z.string(), todo: z.string() }).optional(),
  rows: z.object({
    read: z.number().int(),
    added: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    removed: z.number().int(),
    refused: z.number().int(),
    /** Rows that were taken without something of theirs; each is in the report with severity `warning`. */
    warned: z.number().int(),
  }),
});

const bookParams = z.object({ book: z.string() });
const importParams = z.object({ book: z.string(), import: z.string() });
const read = { right: 'finance.books.read' };
const write = { right: 'finance.books.import' };
const csv = { contentType: 'text/csv; charset=utf-8' };
const refusal = z.object({
  /** `refused`: the row is not in the book; `warning`: it is, without the value named. */
  severity: z.enum(['refused', 'warning']),
  line: z.number().int(),
  key: z.string().optional(),
  column: z.string().optional(),
  code: z.string(),
  message: z.string(),
  value: z.string(),
});
const row = bookRowShape.extend({ changedAt: z.string(), openAlerts: z.number().int() });

export const bookRoutes = routes({
  books: {
    method: 'GET',
    path: '/books',
    summary: 'Books of my desks',
    access: read,
    response: z.object({ items: z.array(bookShape) }),
  },
  book: {
    method: 'GET',
    path: '/books/:book',
    summary: 'One book',
    access: read,
    params: bookParams,
    response: bookShape,
  },
  makeBook: {
    method: 'POST',
    path: '/books',
    summary: 'Make an empty book',
    access: write,
    body: z.object({
      key: z.string().regex(/^[a-z0-9][a-z0-9_-]{1,63}$/),
      title: z.string().trim().min(1).max(200),
      desk: z.string().min(1).max(64),
    }),
    response: bookShape,
  },
  uploadBookFile: {
    method: 'POST',
    path: '/books/:book/files',
    summary: 'Upload a file and see how it would be read',
    access: write,
    params: bookParams,
    upload: true,
    response: z.object({
      file: z.string(),
      format: z.enum(['csv', 'xlsx', 'jsonl']),
      columns: z.array(z.string()),
      sample: z.array(z.record(z.string(), z.string())),
      mapping: mappingShape,
      remembered: z.boolean(),
    }),
  },
  importBook: {
    method: 'POST',
    path: '/books/:book/imports',
    summary: 'Import an uploaded file with a column mapping',
    access: write,
    params: bookParams,
    body: z.object({
      file: z.string(),
      fileName: z.string().max(255),
      mapping: mappingShape,
      mode: z.enum(['update', 'replace']),
      /** A replace that takes more than half of the book out of it is refused unless somebody accepts it. */
      accept: z.boolean().default(false),
    }),
    response: importShape,
  },
  imports: {
    method: 'GET',
    path: '/books/:book/imports',
    summary: 'Imports, newest first',
    access: read,
    params: bookParams,
    query: z.object(paging),
    response: page(importShape),
  },
  import: {
    method: 'GET',
    path: '/books/:book/imports/:import',
    summary: 'One import',
    access: read,
    params: importParams,
    response: importShape,
  },
  refusals: {
    method: 'GET',
    path: '/books/:book/imports/:import/refusals',
    summary: 'Rows that were not taken, or not wholly, and why',
    access: read,
    params: importParams,
    query: z.object({ ...paging, severity: z.enum(['refused', 'warning']).optional() }),
    response: page(refusal),
  },
  refusalsExport: {
    method: 'GET',
    path: '/books/:book/imports/:import/refusals.csv',
    summary: 'The same as CSV',
    access: read,
    params: importParams,
    response: z.unknown(),
    download: csv,
  },
  rows: {
    method: 'GET',
    path: '/books/:book/rows',
    summary: 'Rows of a book',
    access: read,
    params: bookParams,
    query: z.object({ ...paging, q: z.string().max(200).optional() }),
    response: page(row),
  },
  row: {
    method: 'GET',
    path: '/books/:book/rows/:key',
    summary: 'One row',
    access: read,
    params: z.object({ book: z.string(), key: z.string() }),
    response: row,
  },
  rowsExport: {
    method: 'GET',
    path: '/books/:book/rows.csv',
    summary: 'The book as CSV, safe to open in a spreadsheet',
    access: read,
    params: bookParams,
    response: z.unknown(),
    download: csv,
  },
});
