const timestamp = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?Z$/;

/**
 * A STIX timestamp (STIX 2.1 §2.10) with exactly six digits of a second, so that the order of text is the order of time;
 * undefined when it is none, or finer than a microsecond.
 */
export function versionOf(text: string): string | undefined {
  const [, seconds, fraction = ''] = timestamp.exec(text) ?? [];
  return seconds === undefined ? undefined : `${seconds}.${fraction.padEnd(6, '0')}Z`;
}

/** `added` as a TAXII timestamp: microseconds since 1970 with six digits (TAXII 2.1 §3.2). */
export function timestampOf(microseconds: number): string {
  const milliseconds = Math.floor(microseconds / 1000);
  const rest = String(microseconds - milliseconds * 1000).padStart(3, '0');
  return `${new Date(milliseconds).toISOString().slice(0, -1)}${rest}Z`;
}

/** The reverse of `timestampOf`; undefined when the text is no such timestamp. */
export function microsecondsOf(text: string): number | undefined {
  const version = versionOf(text);
  if (version === undefined) return undefined;
  const milliseconds = Date.parse(`${version.slice(0, 23)}Z`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds * 1000 + Number(version.slice(23, 26));
}
