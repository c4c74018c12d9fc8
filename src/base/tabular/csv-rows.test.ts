import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fileInMemory, guessDelimiter, readCsvRows } from './index.ts';
import { faultOf, gather } from './rows.fixture.ts';

function rows(content: string | Uint8Array, name = 'book.csv') {
  return gather(readCsvRows(fileInMemory(name, content)));
}

test('rows come with the line they begin on, also after quoted line breaks and empty lines', async () => {
  assert.deepEqual(await rows('name,note\r\n"Salim\r\nNasir","says ""no"""\r\n\r\nمثال,2\r\n'), [
    { line: 1, cells: ['name', 'note'] },
    { line: 2, cells: ['Salim\nNasir', 'says "no"'] },
    { line: 5, cells: ['مثال', '2'] },
  ]);
});

test('comma, semicolon and tab are told apart, whatever quoted cells hold', async () => {
  assert.equal(guessDelimiter('a;b;c\n1,5;2,5;3,5\n'), ';');
  assert.equal(guessDelimiter('"a;b;c;d",x\n"1;2;3;4",y\n'), ',');
  assert.equal(guessDelimiter('a\tb\n1\t2\n'), '\t');
  assert.equal(guessDelimiter('one column\nonly\n'), ',');
  assert.deepEqual((await rows('name;sum\nSalim;1,5\n')).at(-1)?.cells, ['Salim', '1,5']);
});

test('UTF-8 with mark, UTF-16 both ways and windows-1256 give the same rows', async () => {
  const text = 'الاسم;الجنسية\nسليم ناصر الوادياني;يمني\n';
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  const arabic = Buffer.from(Array.from(text, windows1256));
  const expected = await rows(text);
  assert.equal(expected[1]?.cells[0], 'سليم ناصر الوادياني');
  for (const bytes of [Buffer.from(`\ufeff${text}`), utf16, Buffer.from(utf16).swap16(), arabic]) {
    assert.deepEqual(await rows(bytes), expected);
  }
});

async function refusal(text: string): Promise<string> {
  return (await faultOf(readCsvRows(fileInMemory('b.csv', text)))).code;
}

/** The one byte of windows-1256 that decodes to the character. */
function windows1256(character: string): number {
  const decoder = new TextDecoder('windows-1256');
  for (let byte = 0; byte < 256; byte++) if (decoder.decode(Uint8Array.of(byte)) === character) return byte;
  throw new Error(character);
}

test('bytes of an encoding that cannot be told are refused with their line', async () => {
  const fault = await faultOf(readCsvRows(fileInMemory('book.csv', Buffer.from('name,city\nJosé,Málaga\n', 'latin1'))));
  assert.deepEqual([fault.code, fault.file, fault.line], ['encoding-unknown', 'book.csv', 2]);
  const late = Buffer.concat([Buffer.alloc(400_000, 'a,b\n'), Buffer.from([0xe9])]);
  assert.deepEqual((await faultOf(readCsvRows(fileInMemory('b.csv', late)))).code, 'truncated');
});

test('NUL bytes, an open quote, too many cells and a row without end are refused', async () => {
  assert.equal(await refusal('a,b\n1,\0\n'), 'nul-byte');
  assert.equal(await refusal('a,b\n1,"open\n2,3\n'), 'truncated');
  assert.equal(await refusal(`a,b\n${','.repeat(3000)}\n`), 'limit-passed');
  assert.equal(await refusal(`a,b\n1,"${'x'.repeat(2_000_000)}"\n`), 'limit-passed');
  assert.equal(await refusal(''), 'empty');
});

test('any cells written as CSV are read back', async () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (table) => {
      const lines = table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
      const read = await rows(`h1,h2,h3\n${lines.join('\n')}\n`);
      assert.deepEqual(
        read.slice(1).map((row) => row.cells),
        table,
      );
    }),
    { numRuns: 60 },
  );
});

test('a file that breaks off gives every sound row before the break, and says its line', async () => {
  const sound = Array.from({ length: 1200 }, (_, n) => `K${n},Nadir ${n}`).join('\n');
  const met: number[] = [];
  await assert.rejects(
    async () => {
      for await (const { line } of readCsvRows(fileInMemory('cut.csv', `key,name\n${sound}\nK1200,"Nadir and`)))
        met.push(line);
    },
    { code: 'truncated', line: 1202 },
  );
  assert.equal(met.length, 1201);
});
