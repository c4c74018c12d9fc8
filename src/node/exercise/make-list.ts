import { dice } from './dice.ts';
import { arabicName, type InventedPerson, inventDate, inventPerson, latinName, nameKey } from './invent-person.ts';
import { organisationKinds, organisationNames } from './name-parts.ts';

/** The invented national list: people as they were made (for planting), and the file in the national profile. */
export interface ExerciseList {
  persons: readonly { ref: string; person: InventedPerson }[];
  organisations: readonly { ref: string; ar: string; latin: string; otherLatin: string }[];
  /** CSV by the profile of docs/integrators/national-list-profile.md. */
  csv: string;
}

const columns = [
  'reference',
  'type',
  'name',
  'nameArabic',
  'aliases',
  'gender',
  'birthDate',
  'nationality',
  'passport',
  'legalBasis',
  'listedOn',
  'remarks',
];
const listSeed = 20_261_123;
const personCount = 84;

export function makeExerciseList(): ExerciseList {
  const roll = dice(listSeed);
  const known = new Set<string>();
  const persons: { ref: string; person: InventedPerson }[] = [];
  while (persons.length < personCount) {
    const person = inventPerson(roll);
    if (known.has(nameKey(person))) continue;
    known.add(nameKey(person));
    persons.push({ ref: `EX-P-${String(persons.length + 1).padStart(3, '0')}`, person });
  }
  const organisations = organisationNames.flatMap((name, n) =>
    [0, 1].map((turn) => {
      const kind = organisationKinds[(n + turn * 2) % organisationKinds.length] ?? organisationKinds[0];
      const ref = `EX-O-${String(n * 2 + turn + 1).padStart(3, '0')}`;
      if (kind === undefined) throw new RangeError('no kind of organisation');
      return {
        ref,
        ar: `${kind.ar} ${name.ar}`,
        latin: `${name.latin[0]} ${kind.latin[0]}`,
        otherLatin: `${name.latin[1] ?? name.latin[0]} ${kind.latin[1] ?? kind.latin[0]}`,
      };
    }),
  );
  const rows = [
    ...persons.map(({ ref, person }, n) => {
      const kunya = n % 7 === 0 ? 'أبو القفر; Abu al-Qafr' : latinName(person, 1);
      const birth = n % 9 === 4 ? person.birthDate.slice(0, 4) : person.birthDate;
      return [
        ref,
        'person',
        latinName(person),
        arabicName(person),
        kunya,
        person.gender,
        birth,
        person.nationality.toUpperCase(),
        n % 3 === 0 ? person.passport : '',
        'Exercise decree 7/1447',
        inventListingDate(n),
        'Invented for the exercise.',
      ];
    }),
    ...organisations.map(({ ref, ar, latin, otherLatin }, n) => [
      ref,
      'organization',
      latin,
      ar,
      otherLatin,
      '',
      '',
      '',
      '',
      'Exercise decree 9/1447',
      inventListingDate(n),
      'Invented for the exercise.',
    ]),
    [
      'EX-V-001',
      'vessel',
      'Nawras al-Khayal',
      'نورس الخيال',
      '',
      '',
      '',
      '',
      '',
      'Exercise decree 9/1447',
      '2026-02-01',
      'Invented for the exercise.',
    ],
  ];
  return { persons, organisations, csv: csvOf(columns, rows) };
}

function inventListingDate(n: number): string {
  return inventDate(dice(n + 1)).replace(/^\d{4}/, String(2019 + (n % 7)));
}

/** Plain CSV (RFC 4180): every cell quoted. */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n')
    .concat('\r\n');
}
