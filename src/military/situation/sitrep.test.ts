import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Fault } from '#base';
import { full, least } from '../edxl/whole.fixture.ts';
import type { Elements } from '../edxl/value.ts';
import { readSitRep, writeSitRep } from '../edxl-sitrep/index.ts';
import { sitRepContent } from '../edxl-sitrep/grammar.ts';
import { type Situation, situationShape } from './contract.ts';
import { fromSitRep } from './from-sitrep.ts';
import type { StoredSituation } from './situation-store.ts';
import { invented } from './situation.fixture.ts';
import { sitRepOf } from './to-sitrep.ts';
import { confidences, lifecyclePhases, reportVersions, severities, urgencies } from './words.ts';

const at = new Date('2026-11-26T08:00:00Z');
const stored = (says: Situation, more: Partial<StoredSituation> = {}): StoredSituation => ({
  id: '0199c0de-0000-7000-8000-000000000001',
  preceding: null,
  following: null,
  number: 1,
  says,
  red: says.red,
  message: null,
  revision: 1,
  state: 'authorised',
  byId: 'writer',
  by: 'Nadia of the invented desk',
  at,
  authorisedBy: 'Salem of the invented desk',
  authorisedAt: at,
  withdrawnBy: null,
  withdrawnAt: null,
  withdrawnReason: null,
  returned: null,
  ...more,
});
const xml = sitRepOf(stored(invented()), 'Invented Authority');

const line = fc.stringMatching(/^[\p{L}\d][\p{L}\d <>&"'.–]{0,40}[\p{L}\d]$/u);
const someday = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const observations = fc
  .record({
    title: line,
    purpose: line,
    days: fc.tuple(someday, someday),
    version: fc.constantFrom(...reportVersions),
    incidents: fc.array(line, { minLength: 1, maxLength: 4 }),
    phases: fc.subarray([...lifecyclePhases]),
    urgency: fc.option(fc.constantFrom(...urgencies), { nil: undefined }),
    confidence: fc.constantFrom(...confidences),
    severity: fc.constantFrom(...severities),
    country: fc.stringMatching(/^[A-Z]{2}$/),
    place: fc.constant(line).chain((of) => of.map((words) => `في ${words}`)),
    observed: line,
    needs: fc.option(line, { nil: '' }),
    actionPlan: fc.option(line, { nil: '' }),
  })
  .map(({ days, urgency, ...more }) => {
    const [from = '', to = ''] = days.toSorted();
    return invented({ ...more, from, to, ...(urgency !== undefined && { urgency }) });
  });

describe('a situation report as EDXL-SitRep 1.0', () => {
  it('says the same after it was written and read, with everything the standard lets stand and with what must', () => {
    for (const elements of [full(sitRepContent, 2), full(sitRepContent, 1), least(sitRepContent)]) {
      const written = writeSitRep(elements as Elements);
      assert.deepEqual(readSitRep(written), elements);
      assert.equal(writeSitRep(readSitRep(written)), written);
    }
  });

  it('comes back as it was said, whatever a field observation says', () => {
    fc.assert(
      fc.property(observations, (says) => {
        const back = fromSitRep(sitRepOf(stored(says), 'سلطة <مختلقة>')).says;
        const seconds = (one: string) => Date.parse(one);
        assert.deepEqual(
          { ...back, from: seconds(back.from), to: seconds(back.to) },
          {
            ...says,
            from: seconds(says.from),
            to: seconds(says.to),
            phases: lifecyclePhases.filter((one) => says.phases.includes(one)),
          },
        );
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('names offices and no person, writes moments as the standard has them, and the state by its ISO code', () => {
    assert.doesNotMatch(xml, /Nadia|Salem/);
    assert.match(xml, /<ct:timeValue>2026-11-26T08:00:00\+00:00</);
    assert.match(xml, /<ct:valueListURI>urn:iso:std:iso:3166:-1<\/ct:valueListURI>/);
    assert.match(xml, /<sitrep:report xsi:type="sitrep:FieldObservationType">/);
  });

  it('keeps a report of another type as it came, with a text to read, and gives it back the same', () => {
    const other = xml.replace(
      /<sitrep:report [\s\S]*<\/sitrep:report>/,
      '<sitrep:report xsi:type="sitrep:SituationInformationType">' +
        '<sitrep:primaryIncidentInformation><sitrep:incidentComplexityLevel>3</sitrep:incidentComplexityLevel>' +
        '</sitrep:primaryIncidentInformation></sitrep:report>',
    );
    const { says, message } = fromSitRep(other);
    assert.equal(says.kind, 'SituationInformation');
    assert.equal(says.observed, 'incidentComplexityLevel: 3');
    const back = sitRepOf(stored(says, { message }), 'Invented Authority');
    assert.deepEqual(readSitRep(back), readSitRep(other));
  });

  it('lets no draft, and no report of a type whose elements are not held here, leave as a message', () => {
    for (const one of [
      stored(invented(), { state: 'proposed' }),
      stored(invented(), { state: 'withdrawn' }),
      stored(invented({ kind: 'CasualtyAndIllnessSummary' })),
    ])
      assert.throws(
        () => sitRepOf(one, 'x'),
        (error) => error instanceof Fault && error.code === 'situation-no-message',
      );
  });
});

const swap = (from: string | RegExp, to: string) => xml.replace(from, to);
const hostile: Readonly<Record<string, string>> = {
  nothing: '',
  'no XML': 'PK\u0003\u0004',
  'cut off': xml.slice(0, -30),
  'a document type': swap('<sitrep:sitRep', '<!DOCTYPE a [<!ENTITY b "c">]><sitrep:sitRep'),
  'an entity of its own': swap('Initial', '&b;'),
  'another standard': '<a xmlns="urn:oasis:names:tc:emergency:cap:1.2"/>',
  'the name in no namespace': '<sitRep/>',
  'an older writing': swap(/sitrep:sitRep/g, 'sitrep:SitRep'),
  'no identifier': swap(/<sitrep:messageID>.*<\/sitrep:messageID>/, ''),
  'two identifiers': swap(/(<sitrep:messageID>.*<\/sitrep:messageID>)/, '$1$1'),
  'out of order': swap(
    /(<sitrep:reportPurpose>.*<\/sitrep:reportPurpose>)\s*(<sitrep:reportNumber>.*<\/sitrep:reportNumber>)/,
    '$2$1',
  ),
  'an unknown element': swap('<sitrep:reportPurpose>', '<sitrep:target>x</sitrep:target><sitrep:reportPurpose>'),
  'an attribute': swap('<sitrep:reportPurpose>', '<sitrep:reportPurpose by="x">'),
  'words between': swap('<sitrep:reportPurpose>', 'x<sitrep:reportPurpose>'),
  'an element in words': swap('>Initial<', '><b>Initial</b><'),
  'a version of its own': swap('>Initial<', '>Third<'),
  'a severity of its own': swap('>Severe<', '>Grave<'),
  'no confidence': swap(/<sitrep:reportConfidence>.*<\/sitrep:reportConfidence>/, ''),
  'a moment without an offset': swap('<ct:timeValue>2026-11-26T08:00:00+00:00', '<ct:timeValue>2026-11-26T08:00:00'),
  'a day there is not': swap('<ct:timeValue>2026-11-26T', '<ct:timeValue>2026-11-77T'),
  'no type of report': swap(' xsi:type="sitrep:FieldObservationType"', ''),
  'a type there is not': swap('FieldObservationType', 'TargetListType'),
  'a type of every object': swap('FieldObservationType', 'constructor'),
  'no place': swap(/<sitrep:observationLocation>[\s\S]*<\/sitrep:observationLocation>/, ''),
  'an end before the beginning': swap(/<ct:toDateTime>[^<]*/, '<ct:toDateTime>1999-01-01T00:00:00+00:00'),
  'a title of marks alone': swap(/<sitrep:reportTitle>[^<]*/, '<sitrep:reportTitle>\u202E\u202E'),
  'too deep': swap(
    /<sitrep:report [\s\S]*<\/sitrep:report>/,
    `<sitrep:report xsi:type="sitrep:SituationInformationType">${'<a>'.repeat(60)}${'</a>'.repeat(60)}</sitrep:report>`,
  ),
  'too long': `${xml}${' '.repeat(4_000_001)}`,
};

describe('a hostile message', () => {
  for (const [name, message] of Object.entries(hostile))
    it(`is refused with a place and a reason: ${name}`, () => {
      assert.throws(
        () => fromSitRep(message),
        (error) =>
          error instanceof Fault &&
          error.code.startsWith('edxl-') &&
          error.details.every(({ where, reason }) => where !== '' && reason !== ''),
      );
    });
});

describe('what a report takes', () => {
  it('has no place for a person, a target or a score', () => {
    for (const more of [{ person: 'x' }, { target: 'x' }, { score: 1 }, { sect: 'x' }])
      assert.equal(situationShape.safeParse({ ...invented(), ...more }).success, false);
    const [one] = invented({ kind: 'CasualtyAndIllnessSummary' }).casualties;
    assert.equal(situationShape.safeParse({ ...invented(), casualties: [{ ...one, names: ['x'] }] }).success, false);
  });
});
