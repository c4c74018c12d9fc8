import type { SourceRow } from './source.ts';
import { timestampOf } from '../archive/index.ts';

interface Page {
  rows: readonly SourceRow[];
  /** Where the walk goes on; absent at its end. */
  next?: string;
}

/** The head of an envelope, manifest or versions resource up to its list. */
const opened = ({ next }: Page, list: string): string =>
  next === undefined ? `{"more":false,"${list}":[` : `{"more":true,"next":"${next}","${list}":[`;

/** An envelope (TAXII 2.1 §3.7) around the objects' own texts: what was signed leaves as it was signed. */
export function envelopeOf(page: Page): string {
  if (page.rows.length === 0) return '{}';
  return `${opened(page, 'objects')}${page.rows.map((row) => row.body).join(',')}]}`;
}

/** The manifest (§5.6.1) of the same page. */
export function manifestOf(page: Page): string {
  if (page.rows.length === 0) return '{}';
  const entries = page.rows.map(({ id, version, mediaType, added }) =>
    JSON.stringify({ date_added: timestampOf(added), id, media_type: mediaType, version }),
  );
  return `${opened(page, 'objects')}${entries.join(',')}]}`;
}

/** The versions (§5.8) of the same page. */
export function versionsOf(page: Page): string {
  if (page.rows.length === 0) return '{}';
  return `${opened(page, 'versions')}${page.rows.map(({ version }) => JSON.stringify(version)).join(',')}]}`;
}

/** `X-TAXII-Date-Added-First` and `-Last` (§1.6.9); none for an empty page. */
export function dateHeaders(rows: readonly SourceRow[]): Record<string, string> {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return {};
  return {
    'x-taxii-date-added-first': timestampOf(first.added),
    'x-taxii-date-added-last': timestampOf(last.added),
  };
}
