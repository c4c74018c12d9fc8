import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '#base';
import { attachmentKind } from './attachment-kind.ts';
import { attachmentName } from './attachment-name.ts';
import { differences } from './differences.ts';
import { alertFaults } from './faults.ts';
import { historySentence } from './history-sentence.ts';
import { inventedRow, inventedSubject } from './invented.ts';
import { meet } from './remember.ts';
import { dueAt, isLawfulDue } from './service-level.ts';
import { isWorthyReason } from './worthy-reason.ts';
import { writtenText } from './written-text.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('a reason', () => {
  const reasons: readonly (readonly [string, boolean])[] = [
    ['Born in another year and place', true],
    ['تاريخ الميلاد مختلف تماما', true],
    ['出生日期不同而且地点也不同', true],
    ['too short', false],
    ['          padded          ', false],
    ['..........!!!!!', false],
    ['aaaaaaaaaaaaaaa', false],
    ['ababababababab', false],
    ['---------- ok', false],
    ['\u200f\u200f\u200f\u200f\u200f\u200f\u200f\u200fok', false],
  ];
  for (const [text, worthy] of reasons) {
    it(`${JSON.stringify(text)}: ${worthy ? 'taken' : 'refused'}`, () => assert.equal(isWorthyReason(text), worthy));
  }

  it('loses NUL bytes and lone surrogates, and keeps its lines', () => {
    assert.equal(writtenText(' a\u0000b\nc\ud800 '), 'ab\nc\ufffd');
  });
});

describe('the service level', () => {
  const now = new Date('2026-11-23T08:00:00Z');
  const levels = [
    ['decision', 0.95, '2026-11-23T12:00:00.000Z'],
    ['decision', 0.9499, '2026-11-24T08:00:00.000Z'],
    ['second', 0.99, '2026-11-23T12:00:00.000Z'],
    ['second', 0.8, '2026-11-23T16:00:00.000Z'],
    ['information', 0.99, '2026-12-23T08:00:00.000Z'],
  ] as const;
  for (const [waitsFor, score, due] of levels) {
    it(`${waitsFor} at ${score}`, () => assert.equal(dueAt(now, waitsFor, score).toISOString(), due));
  }

  it('lets a due date be moved ahead, not back and not for ever', () => {
    assert.equal(isLawfulDue(now, new Date('2026-11-23T08:00:00Z')), false);
    assert.equal(isLawfulDue(now, new Date('2026-11-23T08:00:01Z')), true);
    assert.equal(isLawfulDue(now, new Date('2027-11-23T08:00:00Z')), false);
    assert.equal(isLawfulDue(now, new Date('nonsense')), false);
  });
});

describe('the memory of decisions', () => {
  const known = { evidence: 'e', shown: 's', closedBecause: null };
  const decided = { ...known, state: 'decided', verdict: 'different' } as const;
  const open = { ...known, state: 'open', verdict: null } as const;
  const closed = { ...known, state: 'closed', verdict: 'different', closedBecause: 'left-book' } as const;
  const same = { evidence: 'e', shown: 's' };
  const changed = { evidence: 'other', shown: 'other' };
  const remark = { evidence: 'e', shown: 'other' };
  const cases = [
    ['decided, nothing new', decided, same, 'rest'],
    ['decided, a remark', decided, remark, 'refresh'],
    ['decided, other evidence', decided, changed, 'reopen'],
    ['proposed, other evidence', { ...known, state: 'proposed', verdict: 'same' } as const, changed, 'reopen'],
    ['open, other evidence', open, changed, 'update'],
    ['left the book and came back as it was', closed, same, 'return'],
    ['left the book and came back changed', closed, changed, 'reopen'],
    ['left the book undecided and came back', { ...closed, verdict: null }, same, 'reopen'],
    ['delisted and listed again', { ...closed, closedBecause: 'delisted' as const }, same, 'reopen'],
  ] as const;
  for (const [title, before, found, meeting] of cases) {
    it(`${title}: ${meeting}`, () => assert.equal(meet(before, found), meeting));
  }
});

describe('differences', () => {
  const row = inventedRow('C-1', 'Ilyas Morad', { birthDate: { date: '1980-01-02' }, notes: { branch: 'East' } });
  const subject = inventedSubject('X', 'Elias Murad');

  it('names what went and what came, on both sides, and is silent about order', () => {
    const two = [
      { full: 'Elias Murad', kind: 'primary' as const },
      { full: 'Abu Dawud', kind: 'alias' as const },
    ];
    const then = { row, subject: { ...subject, names: two } };
    const now = {
      row: { ...row, birthDate: { date: '1980', approximate: true as const }, notes: { branch: 'West' } },
      subject: { ...subject, names: two.toReversed(), birthDates: [{ date: '1979', until: '1981' }] },
    };
    assert.deepEqual(differences(then, now), [
      { field: 'row.birthDate', before: '1980-01-02', after: '~1980' },
      { field: 'row.notes', before: 'branch: East', after: 'branch: West' },
      { field: 'listed.birthDates', before: '1971', after: '1979–1981' },
    ]);
    assert.deepEqual(differences(then, then), []);
  });

  it('tells a document that came', () => {
    const passport = { type: 'passport' as const, value: 'ZZ12', country: 'zz' };
    assert.deepEqual(differences({ row, subject }, { row: { ...row, identifiers: [passport] }, subject }), [
      { field: 'row.identifiers', before: '', after: 'passport ZZ12 (zz)' },
    ]);
  });
});

describe('an attached file', () => {
  it('has a name that is safe to show and to save', () => {
    const names = [
      ['../../etc/passwd', 'passwd'],
      ['C:\\Users\\x\\صورة الجواز.pdf', 'صورة الجواز.pdf'],
      ['invoice\u202efdp.exe', 'invoicefdp.exe'],
      ['a\u0000b?*.png', 'ab__.png'],
      ['...', 'file'],
      ['', 'file'],
      [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(146)}.pdf`],
    ] as const;
    for (const [given, safe] of names) assert.equal(attachmentName(given), safe);
  });

  it('is known by its first bytes, not by what the sender says', () => {
    assert.equal(attachmentKind(bytes('%PDF-1.7 …'), 'x.exe'), 'application/pdf');
    assert.equal(attachmentKind(bytes('\x89PNG\r\n\x1a\n'), 'x'), 'image/png');
    assert.equal(attachmentKind(bytes('PK\x03\x04'), 'x.zip'), undefined);
    assert.match(attachmentKind(bytes('PK\x03\x04'), 'x.docx') ?? '', /wordprocessing/);
    assert.equal(attachmentKind(bytes('MZ\x90\x00'), 'x.pdf'), undefined);
    assert.equal(attachmentKind(Buffer.from('ملاحظة'), 'x.txt'), 'text/plain');
    assert.equal(attachmentKind(Buffer.from('ملاحظة').subarray(0, 5), 'x.txt'), 'text/plain');
    assert.equal(attachmentKind(bytes('<script>'), 'x.txt'), undefined);
    assert.equal(attachmentKind(bytes('<svg>'), 'x.svg'), undefined);
    assert.equal(attachmentKind(bytes(''), 'x.txt'), undefined);
  });
});

describe('every sentence of this room', () => {
  it('exists in three languages', () => {
    for (const [code, fault] of Object.entries(alertFaults)) {
      for (const language of languages)
        assert.ok(fault.message[language] && fault.todo[language], `${code} ${language}`);
    }
    const details = [
      historySentence('closed', { because: 'delisted' }, 'ar'),
      historySentence('reopened', { fields: ['row.names', 'listed.birthDates'] }, 'ar'),
      historySentence('reopened', { fields: [], relisted: true }, 'fr'),
      historySentence('updated', { fields: [] }, 'en'),
      historySentence('returned', {}, 'fr'),
      historySentence('assigned', { to: 'Salma' }, 'en'),
      historySentence('assigned', { to: null }, 'en'),
      historySentence('due', { dueAt: '2026-12-01T00:00:00.000Z', reason: 'Waiting for a copy' }, 'en'),
      historySentence('decided', { verdict: 'different', reason: 'Another birth year' }, 'ar'),
      historySentence('attached', { fileName: 'a.pdf' }, 'en'),
    ];
    assert.deepEqual(details, [
      'شُطب المُدرَج من القائمة',
      'تغيّر: السجل: الأسماء، المُدرَج: تواريخ الميلاد',
      'Inscrit à nouveau',
      'The way of comparing changed',
      'Les deux côtés sont revenus à l’identique ; la décision antérieure tient',
      'To Salma',
      'To nobody',
      '2026-12-01T00:00:00.000Z; Waiting for a copy',
      'شخص آخر؛ Another birth year',
      'a.pdf',
    ]);
  });
});
