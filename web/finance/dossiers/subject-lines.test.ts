import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countriesFrom, datesAsText, datesFrom } from './subject-lines.ts';

describe('what is typed of a subject', () => {
  it('reads dates as far as they are known, in the digits of the region too, and writes them back', () => {
    assert.deepEqual(datesFrom('1971-03-02\n\n ~1972 \n١٩٧٣-٠٤'), {
      dates: [{ date: '1971-03-02' }, { date: '1972', about: true }, { date: '1973-04' }],
    });
    assert.deepEqual(datesFrom('1971\n2 March 1971'), { bad: '2 March 1971' });
    assert.equal(datesAsText([{ date: '1971' }, { date: '1972-01', about: true }]), '1971\n~1972-01');
  });

  it('reads countries between any signs, once each', () => {
    assert.deepEqual(countriesFrom('sa، YE,sa  eg'), { countries: ['SA', 'YE', 'EG'] });
    assert.deepEqual(countriesFrom('SA Yemen'), { bad: 'YEMEN' });
  });
});
