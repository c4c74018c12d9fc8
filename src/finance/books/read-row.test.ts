import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanCell, shownValue } from './clean-cell.ts';
import type { Mapping } from './mapping.ts';
import { genderOf, schemaOf } from './read-value.ts';
import { rowReader } from './read-row.ts';
import { suggestMapping } from './suggest-mapping.ts';

const plain: Mapping = {
  key: 'id',
  names: [['given', 'family'], ['latin']],
  schema: { column: 'type' },
  birthDate: 'dob',
  nationality: ['nat', 'nat2'],
  gender: 'sex',
  identifiers: [{ column: 'pass', type: 'passport' }],
  notes: ['branch'],
};

function read(cells: Record<string, string>, mapping: Partial<Mapping> = {}) {
  const all: Record<string, string> = { id: '1', given: 'سالم', family: 'الوادزي', type: 'فرد', ...cells };
  return rowReader({ ...plain, ...mapping }, '2026-11-23')((column) => all[column] ?? '');
}
function taken(cells: Record<string, string>, mapping: Partial<Mapping> = {}) {
  const outcome = read(cells, mapping);
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  return { ...outcome.row, warnings: outcome.warnings.map((warning) => `${warning.code} ${warning.column}`) };
}
const refused = (cells: Record<string, string>): string | undefined => {
  const outcome = read(cells);
  return 'refused' in outcome ? outcome.refused.code : undefined;
};

describe('a row', () => {
  it('joins columns to names, and keeps each name once', () => {
    assert.deepEqual(taken({ latin: 'Salim al-Wadizi' }).names, ['سالم الوادزي', 'Salim al-Wadizi']);
    assert.deepEqual(taken({ latin: 'سالم الوادزي' }).names, ['سالم الوادزي']);
    assert.deepEqual(taken({ given: '', family: '', latin: 'Salim' }).names, ['Salim'], 'any name will do');
  });

  it('is refused without key or name, or with an endless one; nothing else refuses it', () => {
    assert.equal(refused({ id: ' \u200b ' }), 'key-missing');
    assert.equal(refused({ id: 'x'.repeat(201) }), 'key-too-long');
    assert.equal(refused({ given: '-', family: 'N/A' }), 'name-missing');
    assert.equal(refused({ given: 'a'.repeat(20_001) }), 'name-too-long');
    assert.equal(taken({ given: 'م'.repeat(10_000) }).names[0]?.length, 10_008);
  });

  it('leaves out what it cannot read, and says so', () => {
    const row = taken({ dob: 'soon', nat: 'Atlantis', sex: '?!', type: 'dragon', pass: 'P'.repeat(201) });
    assert.deepEqual(row.warnings, [
      'schema-unknown type',
      'birth-date-unreadable dob',
      'nationality-unreadable nat',
      'gender-unreadable sex',
      'identifier-too-long pass',
    ]);
    assert.deepEqual([row.schema, row.birthDate, row.nationalities, row.identifiers], ['Person', undefined, [], []]);
    assert.deepEqual(taken({ dob: 'غير معروف', nat: 'n/a', sex: '-', pass: 'None' }).warnings, []);
  });

  it('reads days and months in the order of the book, and reports what could be read both ways', () => {
    const dob = (text: string, order?: Mapping['dateOrder']) => {
      const row = taken({ dob: text }, order === undefined ? {} : { dateOrder: order });
      return [row.birthDate?.date, ...row.warnings];
    };
    assert.deepEqual(dob('03/04/1980', 'day-first'), ['1980-04-03']);
    assert.deepEqual(dob('03/04/1980', 'month-first'), ['1980-03-04']);
    assert.deepEqual(dob('25/04/1980', 'month-first'), ['1980-04-25']);
    assert.deepEqual(dob('03/04/1980'), ['1980-04-03', 'birth-date-ambiguous dob']);
    assert.deepEqual(dob('٢٥/٠٤/١٩٨٠'), ['1980-04-25']);
    assert.deepEqual(dob('31/02/1980', 'day-first'), ['1980-02', 'birth-date-in-part dob']);
    assert.deepEqual(dob('1980-02-31'), ['1980-02', 'birth-date-in-part dob']);
    assert.deepEqual(dob('2027-01-01'), [undefined, 'birth-date-unreadable dob']);
    assert.deepEqual(dob('1400/01/01')[0], '1979-11-21');
  });

  it('understands nationalities in three languages and as codes, several columns too', () => {
    assert.deepEqual(taken({ nat: 'مغربية', nat2: 'Tunisie' }).nationalities, ['ma', 'tn']);
    assert.deepEqual(taken({ nat: 'EGY', nat2: 'مصر' }).nationalities, ['eg']);
  });

  it('takes out what cannot be seen, and shows it in the report', () => {
    const row = taken({ given: 'Sa\u200blim\u202E', family: 'x\u0000y', branch: '\u200fالرياض\u200f' });
    assert.deepEqual(row.names, ['Salim xy']);
    assert.deepEqual(row.notes, { branch: 'الرياض' });
    assert.deepEqual(row.warnings, ['hidden-characters given', 'hidden-characters family']);
    const outcome = read({ given: 'Sa\u202Elim' });
    assert.equal('warnings' in outcome && outcome.warnings[0]?.value, 'Sa⟨U+202E⟩lim');
  });

  it('has the same hash while what is kept is the same', () => {
    const hashOf = (cells: Record<string, string>) => {
      const outcome = read(cells);
      return 'hash' in outcome ? outcome.hash : '';
    };
    assert.equal(hashOf({ given: 'Salim ' }), hashOf({ given: 'Salim' }));
    assert.notEqual(hashOf({ given: 'Salim' }), hashOf({ given: 'Salima' }));
  });
});

describe('a cell', () => {
  it('keeps the non-joiner of Persian spelling, and nothing else that is invisible', () => {
    assert.deepEqual(cleanCell('علی\u200cرضا'), { text: 'علی\u200cرضا', hid: false });
    assert.deepEqual(cleanCell('a\u200cb'), { text: 'ab', hid: true });
    assert.deepEqual(cleanCell('a\tb\r\n c '), { text: 'a b c', hid: false });
    assert.equal(cleanCell('\ud800x').text.isWellFormed(), true);
    assert.equal(shownValue('x'.repeat(600)).length, 501);
  });
});

describe('words', () => {
  it('are understood in Arabic, English and French', () => {
    for (const word of ['person', 'Individual', 'شخص', 'personne', 'فرد']) assert.equal(schemaOf(word), 'Person');
    for (const word of ['Company', 'شركة', 'société', 'كيان']) assert.equal(schemaOf(word), 'Organization');
    for (const word of ['أنثى', 'انثى', 'F', 'féminin']) assert.equal(genderOf(word), 'female');
    for (const word of ['ذكر', 'M', 'Homme']) assert.equal(genderOf(word), 'male');
  });
});

describe('a suggested mapping', () => {
  it('reads Arabic headers', () => {
    const mapping = suggestMapping(
      [
        'م',
        'الاسم الأول',
        'اسم الأب',
        'اسم العائلة',
        'الاسم بالانجليزية',
        'تاريخ الميلاد',
        'الجنسية',
        'رقم الهوية',
        'الفرع',
      ],
      [],
    );
    assert.equal(mapping.key, 'م');
    assert.deepEqual(mapping.names, [['الاسم الأول', 'اسم الأب', 'اسم العائلة'], ['الاسم بالانجليزية']]);
    assert.deepEqual([mapping.birthDate, mapping.nationality], ['تاريخ الميلاد', ['الجنسية']]);
    assert.deepEqual(mapping.identifiers, [{ column: 'رقم الهوية', type: 'national-id' }]);
    assert.deepEqual(mapping.notes, ['الفرع']);
  });

  it('reads French headers, where the plain word beside a given name is the family', () => {
    const columns = [
      'N° client',
      'Nom',
      'Prénom',
      'Date de naissance',
      'Nationalité',
      'Sexe',
      'N° passeport',
      'Agence',
    ];
    const mapping = suggestMapping(columns, [{ 'Date de naissance': '13/04/1980' }]);
    assert.equal(mapping.key, 'N° client');
    assert.deepEqual(mapping.names, [['Prénom', 'Nom']]);
    assert.deepEqual([mapping.dateOrder, mapping.gender, mapping.notes], ['day-first', 'Sexe', ['Agence']]);
    assert.deepEqual(mapping.identifiers, [{ column: 'N° passeport', type: 'passport' }]);
  });

  it('reads English headers, and lets the values say what a word means', () => {
    const sample = [{ customer_id: '1', full_name: 'A', type: 'company', dob: '04/25/1980' }];
    const mapping = suggestMapping(['customer_id', 'full_name', 'name_ar', 'type', 'dob'], sample);
    assert.deepEqual(
      [mapping.key, mapping.schema, mapping.dateOrder],
      ['customer_id', { column: 'type' }, 'month-first'],
    );
    assert.deepEqual(mapping.names.flat().sort(), ['full_name', 'name_ar']);
    assert.equal(suggestMapping(['id', 'name', 'النوع'], [{ النوع: 'ذكر' }]).gender, 'النوع');
    assert.deepEqual(suggestMapping(['id', 'name', 'type'], [{ type: 'savings' }]).notes, ['type']);
  });

  it('finds a key by its values where no header names one', () => {
    const sample = [
      { who: 'A', no: '7' },
      { who: 'A', no: '8' },
    ];
    assert.deepEqual(suggestMapping(['who', 'no'], sample), {
      key: 'no',
      names: [['who']],
      schema: { fixed: 'Person' },
      nationality: [],
      identifiers: [],
      notes: [],
    });
  });
});
