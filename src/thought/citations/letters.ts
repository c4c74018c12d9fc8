/**
 * What is left of a word for comparing: its letters, without vowels, recitation signs, kashida and seats of hamza. Two
 * carriers of one text differ in 3,602 verses after Unicode NFC, and in none by these letters. For comparing only:
 * nothing stored ever passes through here.
 */
export function lettersOf(word: string): string {
  let letters = '';
  for (const char of unfolded(word)) letters += same.get(char) ?? (isLetter(char) ? char : '');
  return letters;
}

/**
 * How else the same word may be spelt: Uthmani writing leaves out an alif and puts a small one above (dagger alif), or
 * above the waw or ya that today's spelling replaces by it, and writes hamza and alif where today has one alif with madda.
 */
export function spellingsOf(word: string): readonly string[] {
  let spelt = [''];
  const text = unfolded(word);
  for (const [at, char] of Array.from(text).entries()) {
    // A dagger alif after others: more than four in a word there are none.
    if (char === DAGGER && spelt.length <= 16) {
      const seat = /[وىي]\p{M}*$/u.exec(Array.from(text).slice(0, at).join('')) !== null;
      spelt = spelt.flatMap((each) => [each, `${each}ا`, ...(seat ? [`${each.slice(0, -1)}ا`] : [])]);
    } else {
      const letter = lettersOf(char);
      if (letter !== '') spelt = spelt.map((each) => each + letter);
    }
  }
  const all = new Set(spelt);
  for (const each of spelt) {
    if (each.includes('ءا')) all.add(each.replaceAll('ءا', 'ا'));
    if (each.includes('اء')) all.add(each.replaceAll('اء', 'اا'));
    if (each.includes('اا')) all.add(each.replaceAll('اا', 'ا'));
  }
  all.delete('');
  return [...all];
}

/** Only what does not depend on how long vowels, hamza and doubled letters are written: to lay two spellings side by side. */
export function frameOf(letters: string): string {
  return letters
    .replaceAll(/[اويءه]/g, '')
    .replaceAll(/ت$/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}

/** How many letters differ (Levenshtein). */
export function letterDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (above[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    above = row;
  }
  return above[other.length] as number;
}

const DAGGER = '\u0670';

/** Presentation forms and ligatures (Allah in one sign) as the letters they stand for. */
const unfolded = (word: string): string => (/[\uFB50-\uFDFF\uFE70-\uFEFC]/.test(word) ? word.normalize('NFKC') : word);

const isLetter = (char: string): boolean =>
  (char >= '\u0621' && char <= '\u063A') || (char >= '\u0641' && char <= '\u064A');

/** Letters that stand for one another; those of Persian and Urdu keyboards among them. Kashida is nothing. */
const same: ReadonlyMap<string, string> = new Map([
  ...Array.from('آأإٱٲٳٵ').map((char) => [char, 'ا'] as const),
  ...Array.from('ىئیېے').map((char) => [char, 'ي'] as const),
  ...Array.from('ؤٶ').map((char) => [char, 'و'] as const),
  ...Array.from('ةۃہھەۀ').map((char) => [char, 'ه'] as const),
  ['ک', 'ك'],
  ['\u0640', ''],
]);
