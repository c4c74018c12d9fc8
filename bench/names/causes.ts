/** Why an answer was wrong, read from its explanation. */
import anyAscii from 'any-ascii';
import { compareNames, DEFAULT_THRESHOLD, type NameExplanation } from '#names';
import { jaroWinkler } from '../peers/jaro-winkler.ts';

/** From here on another bearer is as good as namesake. */
const NAMESAKE = 0.95;
/** Under it a word of another script, read letter by letter, is another word than the one it is paired with. */
const OTHER_WORD = 0.5;

/** Why a name did not find its bearer: `right` and `first` are the scores of the bearer and of the best answer. */
export function causeOfMiss(query: string, names: readonly string[], right: number, first: number): string {
  if (right >= DEFAULT_THRESHOLD)
    return first >= NAMESAKE ? 'another bearer has the very name' : 'another bearer has a nearer name';
  return causeOf(compareNames({ kind: 'person', names: [query] }, { kind: 'person', names: [...names] }));
}

/** What in an explanation keeps a pair under the threshold. */
export function causeOf({ pairs }: Pick<NameExplanation, 'pairs'>): string {
  const rules = pairs.map((pair) => pair.rule);
  const contradiction = rules.find((rule) => rule.startsWith('different-') || rule === 'swapped-order');
  if (contradiction) return `contradiction: ${contradiction}`;
  const words = (side: 'a' | 'b'): number => pairs.filter((pair) => pair[side] !== '').length;
  if (Math.min(words('a'), words('b')) <= 1) return 'one word on one side';
  const met = pairs.filter((pair) => pair.similarity > 0);
  if (met.some((pair) => pair.similarity < 0.7)) return 'a word spelled far apart';
  return met.length < pairs.length ? 'further words on one side' : 'words spelled apart';
}

/** Why a word did not find its spelling in Latin; `score` is that of the right one, 0 for not seen. */
export function causeOfWord(native: string, latin: string, score: number): string {
  const [one, two] = [native, latin].map((word) =>
    anyAscii(word)
      .toLowerCase()
      .replaceAll(/[^a-z]/g, ''),
  );
  if (jaroWinkler(bones(one ?? ''), bones(two ?? '')) < OTHER_WORD) return 'paired with another word';
  return score === 0 ? 'not among the words looked at' : 'another word is read alike';
}

function bones(word: string): string {
  return word
    .replaceAll(/[aeiouyw'`]/g, '')
    .replaceAll(/[cqg]/g, 'k')
    .replaceAll('v', 'b')
    .replaceAll('z', 's');
}
