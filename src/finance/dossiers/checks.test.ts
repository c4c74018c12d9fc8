import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContent } from './checks.ts';
import { composeRecord } from './compose-record.ts';
import { type DossierContent, emptyContent } from './content.ts';
import { reachOfAll } from './marking.ts';
import { mayBegin, statusAfter } from './step.ts';

const now = new Date('2026-11-25T00:00:00Z');
const whole: DossierContent = {
  ...emptyContent,
  title: 'Designation 1',
  subjects: [
    {
      id: '00000000-0000-4000-8000-000000000001',
      class: 'individual',
      names: [{ text: 'شخص مختلق', kind: 'primary' }],
      birthDates: [],
      birthPlaces: [],
      nationalities: ['ZZ'],
      addresses: [],
      documents: [],
      description: '',
    },
  ],
  legalBasis: 'Law 0, Article 4',
  instrument: { record: '', name: 'Law 0', jurisdiction: 'ZZ', citation: 'Law 0 of 2020', kind: 'law' },
  criterion: 'Finances an invented group within Article 4 (2).',
  reasons: 'He moved money for the invented group in 2025 and 2026.',
  evidence: [{ kind: 'record', id: '00000000-0000-4000-8000-000000000002', title: 'R', told: true, record: 'note--x' }],
  measures: ['asset-freeze'],
  effectiveFrom: '2026-11-25T00:00:00.000Z',
  reviewBy: '2027-11-25T00:00:00.000Z',
  appealContact: 'court@state.example',
};
const stops = (more: Partial<DossierContent>) =>
  checkContent({ ...whole, ...more }, 'issue', now)
    .filter(({ weight }) => weight === 'stop')
    .map(({ code }) => code);

describe('what the law asks of a dossier', () => {
  it('is content with one that holds all of it', () => {
    assert.deepEqual(checkContent(whole, 'issue', now), []);
  });

  it('asks for each of its parts', () => {
    const parts: readonly (readonly [Partial<DossierContent>, string])[] = [
      [{ title: '' }, 'title-missing'],
      [{ subjects: [] }, 'subjects-missing'],
      [{ legalBasis: '' }, 'legal-basis-missing'],
      [{ instrument: { ...whole.instrument, jurisdiction: 'zz' } }, 'instrument-missing'],
      [{ criterion: 'Yes.' }, 'criterion-missing'],
      [{ reasons: '——————————————————————————' }, 'reasons-missing'],
      [{ evidence: [] }, 'evidence-missing'],
      [{ measures: [] }, 'measures-missing'],
      [{ effectiveFrom: '' }, 'effective-missing'],
      [{ reviewBy: '' }, 'review-missing'],
      [{ reviewBy: '2026-11-24T00:00:00Z', effectiveFrom: '2026-11-01T00:00:00Z' }, 'review-past'],
      [{ reviewBy: '2030-11-25T00:00:00Z' }, 'review-too-late'],
      [{ effectiveFrom: '2027-12-01T00:00:00Z' }, 'review-before-effect'],
      [{ appealContact: '' }, 'appeal-missing'],
    ];
    for (const [change, code] of parts) assert.deepEqual(stops(change), [code]);
  });

  it('finds a sentence of the restricted part in what is told, whatever the signs between its words', () => {
    const restricted = 'مصدرنا في المدينة رأى المال بعينه يوم الثلاثاء. والباقي معروف.';
    assert.deepEqual(
      stops({ restricted, reasons: 'قيل إن «مصدرنا، في المدينة، رأى المال بعينه يوم الثلاثاء» وهذا يكفي.' }),
      ['restricted-told'],
    );
    assert.deepEqual(stops({ restricted }), []);
  });

  it('advises where a person is known by name alone', () => {
    const [subject] = whole.subjects;
    assert.ok(subject);
    const checks = checkContent({ ...whole, subjects: [{ ...subject, nationalities: [] }] }, 'issue', now);
    assert.deepEqual(checks, [{ code: 'subject-thin', where: '/subjects/0', weight: 'advice' }]);
  });
});

describe('what leaves by a dossier', () => {
  const compose = (content: DossierContent, more: object = {}) =>
    composeRecord(
      content,
      { dossier: 'd', status: 'active', ending: false, ...more },
      (type, space, name) => `${type}--${space} ${name}`,
    );

  it('says that more is available where something is kept back, and that it is not where nothing is', () => {
    assert.equal(compose(whole).properties['case_restricted'], false);
    assert.equal(compose({ ...whole, restricted: 'Kept.' }).properties['case_restricted'], true);
    const kept = compose({ ...whole, evidence: whole.evidence.map((one) => ({ ...one, told: false }) as typeof one) });
    assert.equal(kept.properties['case_restricted'], true);
    assert.deepEqual([kept.properties['evidence_refs'], kept.derivedFrom], [undefined, []]);
  });

  it('names no subject of another dossier, whatever id is written', () => {
    const ids = ['d', 'e'].map((dossier) => compose(whole, { dossier }).properties['subject_refs']);
    assert.notDeepEqual(ids[0], ids[1]);
  });
});

describe('the steps of a dossier', () => {
  it('begin nothing after a delisting, and keep a suspension through an amendment', () => {
    assert.deepEqual(mayBegin('delisted'), []);
    assert.deepEqual(
      (['amend', 'review', 'suspend', 'resume', 'delist'] as const).map((kind) => statusAfter(kind, 'suspended')),
      ['suspended', 'suspended', 'suspended', 'active', 'delisted'],
    );
  });

  it('end for everybody who was ever told', () => {
    const of = (audience: 'public' | 'members' | 'named', ...members: string[]) => ({
      ...whole.marking,
      audience,
      members,
    });
    assert.deepEqual(reachOfAll([of('named', 'a'), of('named', 'b', 'a')]).members, ['a', 'b']);
    assert.equal(reachOfAll([of('named', 'a'), of('members'), of('public')]).audience, 'public');
  });
});
