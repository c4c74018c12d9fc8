/** A run of words that both texts have, or one of them alone. */
export interface Run {
  kind: 'same' | 'gone' | 'new';
  words: readonly string[];
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Longest table that is filled in; beyond it what differs in the middle is told as one run. */
const LARGEST = 4_000_000;

/** What changed between two texts, word by word (longest common subsequence). Pure. */
export function wordDiff(before: string, after: string): readonly Run[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    { kind: 'same', words: a.slice(0, start) },
    ...middle,
    { kind: 'same', words: end === 0 ? [] : a.slice(-end) },
  ]);
}

function between(a: readonly string[], b: readonly string[]): readonly Run[] {
  if (a.length * b.length > LARGEST)
    return [
      { kind: 'gone', words: a },
      { kind: 'new', words: b },
    ];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: 'same', words: [a[i++] ?? ''] });
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      runs.push({ kind: 'gone', words: [a[i++] ?? ''] });
    else runs.push({ kind: 'new', words: [b[j++] ?? ''] });
  }
  return runs;
}

/** Runs of one kind that stand beside each other as one; empty ones left out. */
function joined(runs: readonly Run[]): readonly Run[] {
  const whole: { kind: Run['kind']; words: string[] }[] = [];
  for (const { kind, words } of runs) {
    if (words.length === 0) continue;
    const last = whole.at(-1);
    if (last?.kind === kind) last.words.push(...words);
    else whole.push({ kind, words: [...words] });
  }
  return whole;
}
