import { type Dice, dice } from './dice.ts';
import { arabicName, type InventedPerson, inventDate, inventPerson, latinName, nameKey } from './invent-person.ts';
import { csvOf, type ExerciseList } from './make-list.ts';
import { conventions } from './name-parts.ts';

/** Why a planted row stands in the book, and which entry of the list it has to do with. */
export type Planted =
  | 'same-arabic'
  | 'same-latin'
  | 'other-spelling'
  | 'passport-only'
  | 'same-organisation'
  | 'namesake'
  | 'other-father'
  | 'other-family'
  | 'swapped';

export interface ExerciseBook {
  /** Columns: customer, الاسم, name, gender, date of birth, nationality, passport, branch. */
  csv: string;
  /** Key of the row → what was planted there. */
  planted: ReadonlyMap<string, { kind: Planted; ref: string }>;
}

const bookSeed = 14_480_613;
const rowCount = 2000;
const columns = ['customer', 'الاسم', 'name', 'type', 'gender', 'date of birth', 'nationality', 'passport', 'branch'];
const branches = ['الفرع الرئيس', 'فرع الواحة', 'فرع الميناء', 'Succursale du Fleuve'];

interface Row {
  ar: string;
  latin: string;
  type: 'person' | 'organization';
  gender: string;
  birthDate: string;
  nationality: string;
  passport: string;
}

export function makeExerciseBook(list: ExerciseList): ExerciseBook {
  const roll = dice(bookSeed);
  const listed = new Set(list.persons.map(({ person }) => nameKey(person)));
  const plants = plantedRows(list, roll);
  const rows: string[][] = [];
  const planted = new Map<string, { kind: Planted; ref: string }>();
  const every = Math.floor(rowCount / plants.length);
  while (rows.length < rowCount) {
    const key = `C-${String(100_000 + rows.length)}`;
    const plant = rows.length % every === every - 1 ? plants.shift() : undefined;
    if (plant !== undefined) planted.set(key, { kind: plant.kind, ref: plant.ref });
    rows.push(cellsOf(key, plant?.row ?? ordinaryRow(roll, listed), roll));
  }
  return { csv: csvOf(columns, rows), planted };
}

function cellsOf(key: string, row: Row, roll: Dice): string[] {
  return [
    key,
    row.ar,
    row.latin,
    row.type,
    row.gender,
    row.birthDate,
    row.nationality.toUpperCase(),
    row.passport,
    roll.pick(branches),
  ];
}

/** A customer who has nothing to do with the list; one in twelve shares a family name with it. A third of them stand in Arabic only, a third in Latin only. */
function ordinaryRow(roll: Dice, listed: ReadonlySet<string>): Row {
  const families = roll.roll(12) === 0 ? 'listed' : 'other';
  let person = inventPerson(roll, families);
  while (listed.has(nameKey(person))) person = inventPerson(roll, families);
  return rowOf(person, ['ar', 'latin', 'both'][roll.roll(3)] ?? 'both', roll.roll(2));
}

function rowOf(person: InventedPerson, script: string, variant = 0): Row {
  return {
    ar: script === 'latin' ? '' : arabicName(person),
    latin: script === 'ar' ? '' : latinName(person, variant),
    type: 'person',
    gender: person.gender,
    birthDate: person.birthDate,
    nationality: person.nationality,
    passport: person.passport,
  };
}

/** Matches, near misses and namesakes, in the order in which they are spread over the book. */
function plantedRows(list: ExerciseList, roll: Dice): { kind: Planted; ref: string; row: Row }[] {
  const withFather = list.persons.filter(({ person }) => person.father !== undefined);
  const at = (from: typeof list.persons, start: number, count: number) => from.slice(start, start + count);
  const plant = (kind: Planted, people: typeof list.persons, row: (person: InventedPerson) => Row) =>
    people.map(({ ref, person }) => ({ kind, ref, row: row(person) }));
  const stranger = { birthDate: () => inventDate(roll), passport: () => inventPerson(roll).passport };
  return [
    ...plant('same-arabic', at(list.persons, 0, 6), (p) => rowOf(p, 'ar')),
    ...plant('same-latin', at(list.persons, 6, 6), (p) => rowOf(p, 'latin')),
    ...plant('other-spelling', at(list.persons, 12, 10), (p) => rowOf(p, 'latin', 2)),
    ...plant('passport-only', list.persons.filter((_, n) => n % 3 === 0).slice(10, 13), (p) => ({
      ...rowOf(inventPerson(roll), 'latin'),
      passport: p.passport,
    })),
    ...list.organisations.slice(0, 4).map(({ ref, ar, otherLatin }, n) => ({
      kind: 'same-organisation' as const,
      ref,
      row: {
        ar: n % 2 === 0 ? ar : '',
        latin: n % 2 === 0 ? '' : otherLatin,
        type: 'organization' as const,
        gender: '',
        birthDate: '',
        nationality: '',
        passport: '',
      },
    })),
    ...plant('namesake', at(list.persons, 40, 8), (p) => ({
      ...rowOf(p, 'both'),
      birthDate: stranger.birthDate(),
      nationality: otherCountry(p, roll),
      passport: stranger.passport(),
    })),
    ...plant('other-father', at(withFather, 20, 5), (p) => ({
      ...rowOf({ ...p, father: otherThan(p.father, p.convention.men, roll) }, 'both'),
      birthDate: stranger.birthDate(),
      passport: stranger.passport(),
    })),
    ...plant('other-family', at(list.persons, 56, 5), (p) => ({
      ...rowOf({ ...p, family: otherThan(p.family, p.convention.families, roll) }, 'both'),
      birthDate: stranger.birthDate(),
      passport: stranger.passport(),
    })),
    ...plant(
      'swapped',
      at(
        withFather.filter(({ person }) => person.gender === 'male'),
        6,
        4,
      ),
      (p) => ({
        ...rowOf({ ...p, given: p.father ?? p.given, father: p.given }, 'both'),
        birthDate: stranger.birthDate(),
        passport: stranger.passport(),
      }),
    ),
  ];
}

function otherThan<T>(one: T, from: readonly T[], roll: Dice): T {
  return roll.pick(from.filter((other) => other !== one));
}

function otherCountry(person: InventedPerson, roll: Dice): string {
  return roll.pick(conventions.filter((c) => c !== person.convention)).countries[0] ?? 'sa';
}
