/**
 * The score OFAC's public Sanctions List Search shows, 0..100, as far as its published answers tell: the better of the
 * Jaro–Winkler likeness of the whole strings and the mean over the query's words of the best likeness to a word listed.
 * An emulation for comparing with that tool, not a measure to screen by: of 170 answers captured from it, some of them
 * by an alias the capture does not show, 78 % are met within two points (bench/names/ofac.ts).
 */
export function ofacScore(query: string, listed: string): number {
  const asked = plain(query);
  const held = plain(listed);
  if (asked === '' || held === '') return 0;
  const whole = asked[0] === held[0] ? jaroWinkler(asked, held) : 0;
  const words = held.split(' ');
  const mine = asked.split(' ').filter((word) => word.length > 2);
  let sum = 0;
  for (const word of mine) {
    let best = 0;
    for (const other of words) best = Math.max(best, jaroWinkler(word, other));
    sum += best < FLOOR ? 0 : best;
  }
  const byWord = mine.length === 0 ? 0 : sum / mine.length;
  return Math.round(100 * Math.max(whole, byWord));
}

const FLOOR = 0.5;

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Jaro's likeness with Winkler's bonus of a tenth for each of up to four first letters. */
function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  let matches = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (usedB[j] === 0 && a[i] === b[j]) {
        usedA[i] = 1;
        usedB[j] = 1;
        matches++;
        break;
      }
  if (matches === 0) return 0;
  let crossed = 0;
  for (let i = 0, j = 0; i < a.length; i++) {
    if (usedA[i] === 0) continue;
    while (usedB[j] === 0) j++;
    if (a[i] !== b[j++]) crossed++;
  }
  const jaro = (matches / a.length + matches / b.length + (matches - Math.floor(crossed / 2)) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}
