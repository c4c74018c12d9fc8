import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Fault } from '#base';
import { installedScripture, scriptureOf } from './installed-scripture.ts';
import { readTanzil } from './read-tanzil.ts';
import { sha256Of } from './scripture.ts';
import { locatorOf, opensSurah, ordinalOf, ordinalsOf, surahOf, VERSES } from './verse-locator.ts';

const folder = join(
  process.env['MITHAQ_DATA_SETS'] ?? join(import.meta.dirname, '../../../../shared/data'),
  'thought/quran',
);
const absent = !existsSync(folder) && `${folder} is absent`;

/** A whole file in Tanzil's format with invented words: no scripture lies in the repository. */
function invented(change: (lines: string[]) => void = () => {}): Buffer {
  const lines = Array.from({ length: VERSES }, (_, at) => `${locatorOf(at).replace(':', '|')}|كلمة مخترعة`);
  lines.push('', '# PLEASE DO NOT REMOVE', '#  Tanzil Quran Text (Simple Plain, Version 1.1)', '#  License: invented');
  change(lines);
  return Buffer.from(lines.join('\n'));
}

const refused = (code: string, where?: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Fault, String(error));
  assert.equal(error.code, code);
  if (where !== undefined)
    assert.match(error.details.map((detail) => `${detail.where}: ${detail.reason}`).join(), where);
  return true;
};

describe('where a verse stands', () => {
  it('locator and ordinal are one another’s inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: VERSES - 1 }), (ordinal) => {
        const [surah, verse] = locatorOf(ordinal).split(':').map(Number);
        assert.equal(ordinalOf(surah as number, verse as number), ordinal);
        assert.equal(surahOf(ordinal), surah);
        assert.equal(opensSurah(ordinal), verse === 1);
      }),
    );
  });

  it('reads single verses and spans, and refuses what is no place', () => {
    assert.deepEqual(ordinalsOf('1:1'), { first: 0, last: 0 });
    assert.deepEqual(ordinalsOf('1:2-7'), { first: 1, last: 6 });
    assert.deepEqual(ordinalsOf('1:7-2:1'), { first: 6, last: 7 });
    for (const bad of ['', '0:1', '1:8', '115:1', '1:0', '2:5-3', '1', '1:1:1', '١:١', '1:1-', '9999:1'])
      assert.equal(ordinalsOf(bad), undefined, bad);
  });
});

describe('the text as a file', () => {
  it('keeps every byte, its hash and its notice', () => {
    const bytes = invented();
    const read = readTanzil(bytes);
    assert.equal(read.edition, 'tanzil-simple-plain-1.1');
    assert.equal(read.sha256, sha256Of(bytes));
    assert.match(read.notice, /PLEASE DO NOT REMOVE[^]*License/);
    assert.equal(read.verses.length, VERSES);
  });

  it('refuses what is cut, moved, doubled, empty, no UTF-8 or without notice, and says where', () => {
    const unlike = (where: RegExp, bytes: Uint8Array) =>
      assert.throws(() => readTanzil(bytes), refused('scripture-unlike', where));
    unlike(
      /line 9: 2:3 stands out of order: verse 9 of 6236/,
      invented((lines) => lines.splice(8, 1)),
    );
    unlike(
      /line 10: 2:2 stands out of order/,
      invented((lines) => lines.splice(9, 0, '2|2|كلمة')),
    );
    unlike(
      /line 3: 1:3 is empty/,
      invented((lines) => lines.splice(2, 1, '1|3| ')),
    );
    unlike(
      /line 1: not surah/,
      invented((lines) => lines.splice(0, 1, 'surah,verse,text')),
    );
    unlike(
      /line 8: 1:8 is no verse/,
      invented((lines) => lines.splice(7, 0, '1|8|كلمة')),
    );
    unlike(
      /6235 of 6236/,
      invented((lines) => lines.splice(VERSES - 1, 1)),
    );
    unlike(/not UTF-8/, Buffer.concat([invented(), Buffer.from([0xff])]));
    unlike(/0 of 6236/, Buffer.alloc(0));
    assert.throws(() => readTanzil(invented((lines) => lines.splice(VERSES))), refused('scripture-notice-missing'));
  });

  it('reads Tanzil’s own files whole', { skip: absent }, () => {
    for (const [file, edition] of [
      ['quran-uthmani.tanzil-1.1.txt', 'tanzil-uthmani-1.1'],
      ['quran-simple.tanzil.txt', 'tanzil-simple-1.1'],
    ] as const) {
      const bytes = readFileSync(join(folder, file));
      const read = readTanzil(bytes);
      assert.equal(read.edition, edition);
      assert.match(read.notice, /CHANGING IT IS NOT ALLOWED/);
      const rebuilt = read.verses.map((text, at) => `${locatorOf(at).replace(':', '|')}|${text}`).join('\n');
      assert.ok(bytes.toString('utf8').startsWith(rebuilt), 'a verse is not what the file holds');
    }
  });
});

describe('the text that comes with the packages', () => {
  it('is there in two orthographies, whole, and refused when a byte of it changes', async () => {
    const [uthmani, simple] = await installedScripture();
    assert.equal(uthmani?.verses.length, VERSES);
    assert.equal(simple?.verses.length, VERSES);
    assert.throws(() => scriptureOf(Buffer.from('[]')), refused('scripture-not-installed', /SHA-256/));
  });
});
