/**
 * Jaro's likeness, 0..1, with Winkler's bonus of a tenth for each shared first letter up to `prefixLetters`. The bonus
 * needs no least likeness, and an odd letter out of order counts half, as in OFAC's search tool (src/names/ofac.ts).
 */
export function jaroWinkler(a: string, b: string, prefixLetters: number): number {
  if (a === b) return 1;
  const jaro = jaroLikeness(a, b);
  let prefix = 0;
  while (prefix < prefixLetters && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroLikeness(a: string, b: string): number {
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
  return (matches / a.length + matches / b.length + (matches - crossed / 2) / matches) / 3;
}

/** The share of the longer word's letters, 0..1, that need no edit (put in, left out, replaced) to make the other word. */
export function editLikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return 1 - (above[b.length] ?? 0) / longer;
}
