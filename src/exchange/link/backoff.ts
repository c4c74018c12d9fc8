const first = 1000;
const longest = 5 * 60_000;

/**
 * How many milliseconds to leave a peer alone after so many failures in a row: doubling from one second to five minutes,
 * of which a random half is taken off, so that forty nodes do not come back to a healed one in the same moment.
 *
 * @param chance a number in [0, 1)
 * @param asked what the peer itself asked for (`Retry-After`), in milliseconds: never less than that, at most an hour
 */
export function backoff(failures: number, chance: number, asked = 0): number {
  const whole = Math.min(longest, first * 2 ** Math.min(20, Math.max(0, failures - 1)));
  return Math.max(Math.round(whole * (1 - chance / 2)), Math.min(asked, 3_600_000));
}

/** `Retry-After` (RFC 9110 §10.2.3) in milliseconds: seconds or a date; 0 when there is none that can be read. */
export function retryAfter(header: string | undefined, now: Date): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now.getTime());
}
