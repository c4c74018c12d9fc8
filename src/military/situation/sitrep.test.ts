import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Fault } from '#base';
import { full, least } from '../edxl/whole.fixture.ts';
import type { Elements } from '../edxl/value.ts';
import { readSitRep, writeSitRep } from '../edxl-sitrep/index.ts';
import { sitRepContent } from '../edxl-sitrep/grammar.ts';
import { capabilityTypes } from '../contributions/words.ts';
import { credibilities, reliabilities } from '../incidents/words.ts';
import { type Situation, situationShape } from './contract.ts';
import { fromSitRep } from './from-sitrep.ts';
import { HEAD } from './observation-lines.ts';
import type { StoredSituation } from './situation-store.ts';
import { invented } from './situation.fixture.ts';
import { sitRepOf } from './to-sitrep.ts';
import {
  casualtyGroups,
  confidences,
  lifecyclePhases,
  reportVersions,
  severities,
  situationKinds,
  urgencies,
} from './words.ts';

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
const count = fc.nat({ max: 10_000_000 });
const range = fc.tuple(count, count).map((two) => ({ least: Math.min(...two), most: Math.max(...two) }));
const resource = fc.record({
  type: fc.constantFrom(...capabilityTypes),
  there: count,
  onTheWay: count,
  short: count,
});
const casualty = fc.record({
  of: fc.constantFrom(...casualtyGroups),
  killed: range,
  injured: range,
  missing: range,
  source: line.map((words) => words.replace(/ +/g, ' ')),
  reliability: fc.constantFrom(...reliabilities),
  credibility: fc.constantFrom(...credibilities),
});
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((one) => one + 0),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((one) => one + 0),
});
/** Words over several lines, some of which look like the lines that are put after them. */
const pages = fc
  .array(fc.oneof(line, fc.constantFrom('', HEAD, 'Marking: TLP:RED', 'Report: FieldObservation')), { maxLength: 6 })
  .map((lines) => [...lines, 'آخر السطور'].join('\n').trim());
const reports = fc
  .record({
    kind: fc.constantFrom(...situationKinds),
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
    point: fc.option(point, { nil: undefined }),
    observed: pages,
    needs: fc.option(pages, { nil: '' }),
    resources: fc.array(resource, { maxLength: 3 }),
    casualties: fc.array(casualty, { maxLength: 3 }),
    actionPlan: fc.option(pages, { nil: '' }),
    nextContact: fc.option(someday, { nil: undefined }),
    red: fc.boolean(),
  })
  .map(({ days, urgency, nextContact, point: at, casualties, ...more }) => {
    const [from = '', to = ''] = days.toSorted();
    const maybe = { ...(urgency !== undefined && { urgency }), ...(nextContact !== undefined && { nextContact }) };
    return situationShape.parse({ ...invented({ ...more, from, to, ...maybe, ...at }), casualties });
  });
/** Moments as such, whichever offset they are written with. */
const momentsOf = (says: Situation) => ({
  ...says,
  from: Date.parse(says.from),
  to: Date.parse(says.to),
  nextContact: says.nextContact === undefined ? undefined : Date.parse(says.nextContact),
});

describe('a situation report as EDXL-SitRep 1.0', () => {
  it('says the same after it was written and read, with everything the standard lets stand and with what must', () => {
    for (const elements of [full(sitRepContent, 2), full(sitRepContent, 1), least(sitRepContent)]) {
      const written = writeSitRep(elements as Elements);
      assert.deepEqual(readSitRep(written), elements);
      assert.equal(writeSitRep(readSitRep(written)), written);
    }
  });

  it('comes back as it was said, whatever a report of any of the five kinds says', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(reports, (says) => {
        seen.add(says.kind);
        const back = fromSitRep(sitRepOf(stored(says), 'سلطة <مختلقة>')).says;
        assert.deepEqual(
          momentsOf(back),
          momentsOf({ ...says, phases: lifecyclePhases.filter((one) => says.phases.includes(one)) }),
        );
      }),
      { numRuns: 300, seed: 7 },
    );
    assert.equal(seen.size, situationKinds.length);
  });

  it('leaves whole, as a field observation, whichever kind it is: no element is invented for what has none', () => {
    for (const kind of situationKinds) {
      const written = sitRepOf(stored(invented({ kind, red: true })), 'Invented Authority');
      assert.match(written, /<sitrep:report xsi:type="sitrep:FieldObservationType">/);
      assert.match(written, /^Marking: TLP:RED\b/m);
      assert.equal(written.includes(`\nReport: ${kind}`), kind !== 'FieldObservation');
      assert.equal(fromSitRep(written).says.kind, kind);
    }
    assert.doesNotMatch(xml, new RegExp(HEAD));
  });

  it('stays readable where somebody pasted what no XML can hold', () => {
    const pasted = invented({ observed: 'a\u0001b\uFFFEc\uD800d', needs: 'one\r\ntwo\u000B' });
    const { observed, needs } = fromSitRep(sitRepOf(stored(pasted), 'Invented Authority')).says;
    assert.deepEqual([observed, needs], ['abcd', 'one\r\ntwo']);
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

  it('lets no report leave as a message that is not authorised, or was taken back', () => {
    for (const kind of situationKinds)
      for (const state of ['draft', 'proposed', 'withdrawn'] as const)
        assert.throws(
          () => sitRepOf(stored(invented({ kind }), { state }), 'x'),
          (error) => error instanceof Fault && error.code === 'situation-no-message',
        );
  });
});

const swap = (from: string | RegExp, to: string) => xml.replace(from, to);
const counted = sitRepOf(stored(invented({ kind: 'CasualtyAndIllnessSummary', red: true })), 'Invented Authority');
/** A message whose lines of counts are these. */
const lines = (...of: string[]) => counted.replace(/(--- Mithaq[^\n]*)[^<]*/, `$1\n${of.join('\n')}`);
const casualties = 'Casualties: civilians; killed 2–5; injured 1–1; missing 0–0; source B2: x1';
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
  'a line that is none': lines('Target: x'),
  'words after the lines': lines(casualties, 'and more'),
  'a kind there is not': lines('Report: TargetList'),
  'two kinds': lines('Report: SituationInformation', 'Report: SituationInformation'),
  'two marks': lines('Marking: TLP:RED', 'Marking: TLP:RED'),
  'a mark there is not': lines('Marking: TLP:BLACK'),
  'people of no group': lines(casualties.replace('civilians', 'constructor')),
  'fewer at most than at least': lines(casualties.replace('2–5', '5–2')),
  'dead below nothing': lines(casualties.replace('2–5', '-2–5')),
  'more than there are people': lines(casualties.replace('2–5', '2–99999999')),
  'a source that nobody graded': lines(casualties.replace('B2', 'G7')),
  'a source of marks alone': lines(casualties.replace('x1', '\u202E')),
  'a person in a count': lines(casualties.replace('; source', '; name x; source')),
  'a capability there is not': lines('Resources: drones; there 1; on the way 0; short 0'),
  'half a capability': lines('Resources: medical; there 0.5; on the way 0; short 0'),
  'more lines than a report takes': lines(...Array.from({ length: 101 }, () => casualties)),
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
