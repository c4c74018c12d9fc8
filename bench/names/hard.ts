/** Hard negatives made from the UN list: the same name with another nisba, another father, or father and son swapped. */
import { compareNames, parseName } from '#names';
import { unRows } from './data.ts';

export interface HardPair {
  /** Record of the name in the UN file, the first after the header 1. */
  row: number;
  a: string;
  b: string;
  kind: 'other nisba' | 'other father' | 'father and son swapped';
}

/** Deterministic: replacements are taken in turn from the other names of the list. */
export function hardNegatives(): HardPair[] {
  const names = unRows()
    .filter(
      (row) =>
        row.type === 'INDIVIDUAL' &&
        row.script === 'LATIN' &&
        ['Al-Qaida', 'Iraq', 'Taliban', 'Libya', 'Yemen'].includes(row.list) &&
        row.kind === 'primary',
    )
    .map(({ name, row }) => ({ name, row }));
  const parsed = names.map(({ name, row }) => ({
    name,
    row,
    tokens: parseName(name, 'person').tokens.filter((token) => !['particle', 'title', 'initial'].includes(token.role)),
  }));
  const nisbas = parsed.flatMap(({ tokens }) => tokens.filter((token) => token.role === 'nisba'));
  const fathers = parsed
    .flatMap(({ tokens }) => tokens.slice(1, 2))
    .filter((token) => token.role === 'father' || token.role === 'name');
  const pairs: HardPair[] = [];
  for (const [at, { name, row, tokens }] of parsed.entries()) {
    if (tokens.length < 3) continue;
    const nisba = tokens.find((token) => token.role === 'nisba');
    const other = nisbas[(at * 7 + 3) % nisbas.length];
    if (nisba && other && unlike(other.text, nisba.text))
      pairs.push({ row, a: name, b: name.replace(nisba.text, other.text), kind: 'other nisba' });
    const [given, father] = tokens;
    const replacement = fathers[(at * 11 + 5) % fathers.length];
    if (!given || !father || father.role === 'nisba' || given.latin === father.latin) continue;
    if (replacement && unlike(replacement.text, father.text))
      pairs.push({ row, a: name, b: name.replace(father.text, replacement.text), kind: 'other father' });
    const swapped = name.replace(given.text, '\0').replace(father.text, given.text).replace('\0', father.text);
    pairs.push({ row, a: name, b: swapped, kind: 'father and son swapped' });
  }
  return pairs.filter((pair) => pair.a !== pair.b);
}

/** Two words that are no two spellings of one. */
function unlike(a: string, b: string): boolean {
  return compareNames({ kind: 'person', names: [a] }, { kind: 'person', names: [b] }).score < 0.5;
}
