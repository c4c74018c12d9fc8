/** Jaro's likeness with Winkler's bonus of a tenth for each of up to four first letters. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const usedA: boolean[] = [];
  const usedB: boolean[] = [];
  let matches = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (!usedB[j] && a[i] === b[j]) {
        usedA[i] = true;
        usedB[j] = true;
        matches++;
        break;
      }
  if (matches === 0) return 0;
  const left = a.split('').filter((_, i) => usedA[i]);
  const right = b.split('').filter((_, j) => usedB[j]);
  const crossed = left.filter((letter, i) => letter !== right[i]).length / 2;
  const jaro = (matches / a.length + matches / b.length + (matches - crossed) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}
