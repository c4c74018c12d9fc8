import { microsecondsOf, timestampOf } from '../archive/index.ts';

/** Microseconds since 1970 of a TAXII or STIX timestamp (TAXII 2.1 §3.2); strangers write finer digits, which are cut. */
export const momentOf = (text: string): number | undefined =>
  microsecondsOf(text.replace(/(\.\d{6})\d{1,24}Z$/, '$1Z'));

/** The same moment has one text, so that versions are compared by moment and not by how many zeros they were written with. */
export function normalVersion(text: string): string | undefined {
  const at = momentOf(text);
  return at === undefined ? undefined : timestampOf(at);
}
