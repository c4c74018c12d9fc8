import type { IncomingHttpHeaders } from 'node:http';

/** What nodes tell each other beside TAXII, in headers that others pass over. */
export const headers = {
  /** `date_added` (µs) of the record that stands in the sender's outbox right before the first of this push. */
  after: 'mithaq-outbox-after',
  /** That of the last one. */
  last: 'mithaq-outbox-last',
  /** The version of the sender's trust list. */
  trust: 'mithaq-trust-version',
} as const;

/** Where a push stands in its sender's outbox; undefined when it does not say, or not in whole numbers. */
export function outboxPosition(said: IncomingHttpHeaders): { after: number; last: number } | undefined {
  const [after, last] = [wholeNumber(said[headers.after]), wholeNumber(said[headers.last])];
  return after === undefined || last === undefined ? undefined : { after, last };
}

/** The version of the trust list the other side has; undefined when it does not say. */
export const trustVersion = (said: IncomingHttpHeaders): number | undefined => wholeNumber(said[headers.trust]);

function wholeNumber(text: string | string[] | undefined): number | undefined {
  return typeof text === 'string' && /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text))
    ? Number(text)
    : undefined;
}
