import type { IdentifierType } from '../../subject.ts';

/** Which fields of a file of names mean what. */
export interface NamesColumns {
  hasName: boolean;
  id?: string;
  /** Each holds a whole name. */
  names: string[];
  /** Given, middle and family name, in this order; used when there is no whole name. */
  nameParts: string[];
  schema: string[];
  birthDate: string[];
  nationality: string[];
  gender: string[];
  identifiers: string[];
  typed: { key: string; type: IdentifierType }[];
}

const meanings: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'key', 'customerid', 'ref', 'رقم', 'المعرف'],
  names: [
    'name',
    'names',
    'fullname',
    'alias',
    'aliases',
    'arabicname',
    'namearabic',
    'latinname',
    'nom',
    'nomcomplet',
    'الاسم',
    'الاسمالكامل',
  ],
  first: ['firstname', 'givenname', 'prenom', 'الاسمالاول'],
  middle: ['middlename', 'fathername', 'secondname', 'اسمالاب'],
  last: ['lastname', 'familyname', 'surname', 'nomdefamille', 'اسمالعائلة'],
  schema: ['schema', 'type', 'kind', 'النوع'],
  birthDate: ['birthdate', 'dateofbirth', 'dob', 'yearofbirth', 'datedenaissance', 'تاريخالميلاد'],
  nationality: ['nationality', 'nationalities', 'citizenship', 'nationalite', 'الجنسية'],
  gender: ['gender', 'sex', 'sexe', 'الجنس'],
  identifiers: ['identifiers', 'identifier', 'ids', 'idnumber'],
};
const types: Readonly<Record<string, IdentifierType>> = {
  passport: 'passport',
  passportnumber: 'passport',
  nationalid: 'national-id',
  taxid: 'tax-id',
  registration: 'registration',
  registrationnumber: 'registration',
  iban: 'iban',
  lei: 'lei',
  bic: 'bic',
  swift: 'bic',
  imo: 'imo',
  mmsi: 'mmsi',
  wallet: 'wallet',
  email: 'email',
  phone: 'phone',
};

/** Reads the header by its words, whatever their case, accents and the signs between them. */
export function namesColumns(header: readonly string[]): NamesColumns {
  const having = (meaning: string): string[] => {
    const words = meanings[meaning] ?? [];
    return header
      .filter((key) => words.includes(plain(key)))
      .toSorted((a, b) => words.indexOf(plain(a)) - words.indexOf(plain(b)));
  };
  const [id] = having('id');
  const names = having('names');
  const nameParts = [...having('first'), ...having('middle'), ...having('last')];
  return {
    hasName: names.length + nameParts.length > 0,
    ...(id !== undefined && { id }),
    names,
    nameParts,
    schema: having('schema'),
    birthDate: having('birthDate'),
    nationality: having('nationality'),
    gender: having('gender'),
    identifiers: having('identifiers'),
    typed: header.flatMap((key) => {
      const type = types[plain(key)];
      return type === undefined ? [] : [{ key, type }];
    }),
  };
}

function plain(key: string): string {
  return key
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
