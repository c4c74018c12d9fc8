import { createHash } from 'node:crypto';
import type { Fault, Language } from '#base';

/** What leaves the TAXII door. */
export interface Answer {
  status: number;
  body: string;
  headers?: Readonly<Record<string, string>>;
}

export const json = (value: unknown, status = 200): Answer => ({ status, body: JSON.stringify(value) });

/** A tag of exactly this answer, headers that say when included: the same page has the same tag. */
export function etagOf({ body, headers }: Answer): string {
  const hash = createHash('sha256').update(JSON.stringify(headers ?? {}));
  return `"${hash.update(body).digest('base64url').slice(0, 27)}"`;
}

/** Whether an `If-None-Match` names this tag (RFC 9110 §13.1.2, weak comparison). */
export function isTagged(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** The error resource (TAXII 2.1 §3.6.1). */
export function refusalOf(fault: Fault, language: Language): Answer {
  const { message, status, details } = fault.toProblem(language);
  return json(
    {
      title: 'ProcessingError',
      description: message,
      http_status: String(status),
      ...(details && { details: Object.fromEntries(details.map(({ where, reason }) => [where, reason])) }),
    },
    status,
  );
}
