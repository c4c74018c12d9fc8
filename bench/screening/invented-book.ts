// A book of invented customers, the same for the same seed.
import type { BookRow } from '../../src/finance/book-row.ts';

const given =
  'محمد أحمد علي حسن حسين عمر خالد يوسف إبراهيم عبدالله سعيد ناصر طارق فهد سلطان بندر ماجد نايف عادل زياد فاطمة عائشة مريم زينب هدى نورة ليلى سارة ريم أمل'.split(
    ' ',
  );
const givenLatin =
  'Mohammed Ahmad Ali Hassan Hussein Omar Khaled Youssef Ibrahim Abdullah Said Nasser Tareq Mamadou Ousmane Aminata Fatou Mehmet Ayse Kemal Nur Rahim Imran Bilal Hamza Zainab Mariam Huda Layla Sara'.split(
    ' ',
  );
const syllables =
  'با را مي كا لو سو ني تا في دو زو ها قا شا مو جي غا وي ري سا عا حم بر در فن كر لم مس نج صب طل ظف'.split(' ');
const latin =
  'ba ra mi ka lo su ne ta fi du zu ha qa sha mo ji gha wi ri sa am ham bar dar fan kar lam mas naj sab tal zaf'.split(
    ' ',
  );

/** A small generator (mulberry32): benchmarks must meet the same names every time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function* inventedBook(rows: number, seed = 1): Generator<BookRow> {
  const random = seeded(seed);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const word = (from: readonly string[], size: number) => Array.from({ length: size }, () => one(from)).join('');
  for (let i = 0; i < rows; i++) {
    const arabic = random() < 0.6;
    const [people, sounds] = arabic ? [given, syllables] : [givenLatin, latin];
    const family = `${arabic ? 'ال' : 'al-'}${word(sounds, 3 + Math.floor(random() * 2))}${arabic ? 'ي' : 'i'}`;
    const grandfather = random() < 0.6 ? ` ${one(people)}` : '';
    const day = `${1940 + Math.floor(random() * 65)}-${two(1 + random() * 12)}-${two(1 + random() * 28)}`;
    yield {
      key: `c${i}`,
      schema: 'Person',
      names: [`${one(people)} ${one(people)}${grandfather} ${family}`],
      birthDate: { date: day },
      nationalities: ['sa'],
      identifiers:
        random() < 0.5 ? [{ type: 'national-id', value: String(1e9 + Math.floor(random() * 9e9)), country: 'sa' }] : [],
      notes: {},
    };
  }
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
