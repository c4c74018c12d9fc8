import anyAscii from 'any-ascii';

/** One letter of another script in plain Latin, for reading, sorting and comparing; tables of our own, any-ascii for the rest. */
const ARABIC = table(
  'ا:a ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:gh ف:f ق:q ك:k ل:l م:m ن:n ه:h و:w ي:y ء: ؤ:w ئ:y پ:p چ:ch ژ:zh گ:g',
);
const CYRILLIC = table(
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ў:w ј:j љ:lj њ:nj ћ:c ђ:dj џ:dz ә:a ғ:gh қ:q ң:n ө:o ұ:u ү:u һ:h ѓ:g ќ:k ѕ:dz ӣ:i ӯ:u ҷ:j ҳ:h ӏ: ҕ:gh җ:j',
);
const GREEK = table(
  'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o',
);
const HEBREW = table(
  'א:a ב:b ג:g ד:d ה:h ו:v ז:z ח:h ט:t י:y כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע:a פ:p ף:f צ:ts ץ:ts ק:k ר:r ש:sh ת:t',
);
/** Letters that do not decompose into a base letter and a mark, and those whose reading is another letter. */
const LATIN = table(
  'ß:ss æ:ae œ:oe ø:o đ:d ð:dh þ:th ł:l ı:i ŋ:ng ħ:h ŧ:t ə:a ɓ:b ɗ:d ƙ:k ƴ:y ɛ:e ɔ:o ş:sh ș:sh š:sh ŝ:sh ž:zh č:ch ç:ch ć:ch ğ:g ĝ:g ţ:ts ț:ts ñ:n ʻ: ʼ: ṯ:th ḏ:dh ḫ:kh ẖ:kh ġ:gh',
);

function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .split(' ')
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
  );
}

const ALL: ReadonlyMap<string, string> = new Map([...LATIN, ...ARABIC, ...CYRILLIC, ...GREEK, ...HEBREW]);
const PLAIN = /^\p{ASCII}*$/u;
const MARKS = /\p{M}+/gu;

/** Lower-case Latin of one folded word. Total: any input gives a string of ASCII letters, digits and apostrophes. */
export function romanise(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let out = '';
  for (const letter of lower.normalize('NFC')) {
    const known = ALL.get(letter);
    if (known !== undefined) out += known;
    else if (letter <= '\x7f') out += letter;
    else {
      const base = letter.normalize('NFD').replace(MARKS, '');
      out += PLAIN.test(base) ? base : (ALL.get(base) ?? anyAscii(letter));
    }
  }
  return out.toLowerCase().replace(/[^\x20-\x7e]/g, '');
}
