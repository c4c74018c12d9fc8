import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evidenceOf } from './evidence.ts';
import { inventedRow, inventedSubject } from './invented.ts';

describe('evidence', () => {
  const row = inventedRow('1', ['سالم حمدون'], { identifiers: [{ type: 'passport', value: 'A 123456' }] });
  const subject = inventedSubject('S', ['Salim Hamdun', 'Abu Nur'], { birthDates: [{ date: '1970' }] });
  const evidence = evidenceOf(row, subject);

  it('does not move with remarks, addresses, notes, the order of names or the spelling of a number', () => {
    assert.equal(evidenceOf({ ...row, notes: { branch: 'Riyadh' } }, subject), evidence);
    assert.equal(evidenceOf(row, { ...subject, remarks: 'amended', addresses: [{ text: 'Aden' }] }), evidence);
    assert.equal(evidenceOf(row, { ...subject, names: subject.names.toReversed() }), evidence);
    const spelled = { ...row, identifiers: [{ type: 'passport' as const, value: 'a123456' }] };
    assert.equal(evidenceOf(spelled, subject), evidence);
  });

  it('moves with whatever was compared, on either side', () => {
    assert.notEqual(evidenceOf({ ...row, gender: 'male' }, subject), evidence);
    assert.notEqual(evidenceOf({ ...row, names: ['سالم حمدان'] }, subject), evidence);
    assert.notEqual(evidenceOf(row, { ...subject, birthDates: [{ date: '1971' }] }), evidence);
    assert.notEqual(evidenceOf(row, { ...subject, nationalities: ['sd'] }), evidence);
    const weaker = subject.names.map((name) => ({ ...name, kind: 'weak-alias' as const }));
    assert.notEqual(evidenceOf(row, { ...subject, names: weaker }), evidence);
  });
});
