import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileFault, fileInMemory, type InputFile } from '#base/tabular';
import type { ListOptions } from './list-format.ts';
import { readList } from './read-list.ts';

async function fault(files: InputFile | InputFile[], options?: ListOptions): Promise<FileFault> {
  try {
    for await (const _ of await readList({ files: [files].flat() }, options)) {
      // Nothing is kept: only the end counts.
    }
  } catch (error) {
    assert.ok(error instanceof FileFault, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'the list was read' });
}

function un(inside: string, head = '<?xml version="1.0" encoding="UTF-8"?>'): string {
  return `${head}\n<CONSOLIDATED_LIST dateGenerated="2026-01-01"><INDIVIDUALS>\n${inside}\n</INDIVIDUALS></CONSOLIDATED_LIST>`;
}
const salim = '<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>SALIM</FIRST_NAME></INDIVIDUAL>';

test('a document type, an entity bomb and an outside entity are refused', async () => {
  const bomb = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const xxe = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
  for (const doctype of [bomb, xxe, '<!DOCTYPE html>']) {
    const error = await fault(fileInMemory('un.xml', `<?xml version="1.0"?>\n${doctype}\n${un(salim, '')}`));
    assert.equal(error.code, 'xml-doctype');
    assert.equal(error.file, 'un.xml');
    assert.equal(error.line, 2);
  }
  assert.equal(
    (await fault(fileInMemory('un.xml', un('<INDIVIDUAL><DATAID>&secret;</DATAID></INDIVIDUAL>')))).code,
    'xml-doctype',
  );
});

test('a truncated file is refused wherever it was cut', async () => {
  const whole = un(salim + salim.replace('1', '2'));
  for (const share of [0.3, 0.5, 0.7, 0.9, 0.99]) {
    const error = await fault(fileInMemory('un.xml', whole.slice(0, Math.floor(whole.length * share))));
    assert.equal(error.code, 'truncated', `cut at ${share}: ${error.message}`);
    assert.ok((error.line ?? 0) >= 1);
  }
});

test('malformed XML names its line', async () => {
  const error = await fault(fileInMemory('un.xml', un('<INDIVIDUAL>\n<DATAID>1</WRONG></INDIVIDUAL>')));
  assert.equal(error.code, 'xml-malformed');
  assert.equal(error.line, 4);
});

test('bytes that are not in the stated encoding are refused with their line', async () => {
  const bytes = Buffer.concat([
    Buffer.from(un('').split('</IND')[0] ?? ''),
    Buffer.from([0x53, 0xe9, 0x20]),
    Buffer.from('</x>'),
  ]);
  const error = await fault(fileInMemory('un.xml', bytes));
  assert.equal(error.code, 'encoding-mismatch');
  assert.equal(error.line, 4);
  assert.equal(
    (await fault(fileInMemory('un.xml', un(salim, '<?xml version="1.0" encoding="EBCDIC"?>')))).code,
    'encoding-unknown',
  );
});

test('UTF-16 with a mark, and an encoding the declaration names, are read', async () => {
  const utf16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(un(salim, '<?xml version="1.0" encoding="UTF-16"?>'), 'utf16le'),
  ]);
  const latin = Buffer.from(
    un(salim.replace('SALIM', 'SALÉM'), '<?xml version="1.0" encoding="ISO-8859-1"?>'),
    'latin1',
  );
  const found: string[] = [];
  for (const bytes of [utf16, latin]) {
    for await (const subject of await readList({ files: [fileInMemory('un.xml', bytes)] }))
      found.push(subject.names[0]?.full ?? '');
  }
  assert.deepEqual(found, ['SALIM', 'SALÉM']);
});

test('NUL bytes are refused in every format', async () => {
  const rows = 'name,nationality\nSalim,Yemen\n';
  for (const [name, text] of [
    ['un.xml', un(salim)],
    ['list.csv', rows],
    ['sdn.csv', '1,"SALIM",-0- ,"X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n'],
  ] as const) {
    const damaged = `${text.slice(0, text.lastIndexOf('AL') < 0 ? 20 : text.lastIndexOf('AL'))}\0${text.slice(20)}`;
    assert.equal((await fault(fileInMemory(name, damaged))).code, 'nul-byte', name);
  }
});

test('depth, size of a record and endless text are limited', async () => {
  assert.equal(
    (await fault(fileInMemory('un.xml', un(`${'<a>'.repeat(500)}${'</a>'.repeat(500)}`)))).code,
    'limit-passed',
  );
  const long = 'x'.repeat(9 * 1024 * 1024);
  assert.equal(
    (
      await fault(
        fileInMemory('un.xml', un(`<INDIVIDUAL><DATAID>1</DATAID><COMMENTS1>${long}</COMMENTS1></INDIVIDUAL>`)),
      )
    ).code,
    'limit-passed',
  );
  assert.equal((await fault(fileInMemory('un.xml', un(`<INDIVIDUAL a="${long}"/>`)))).code, 'limit-passed');
  assert.equal(
    (await fault(fileInMemory('un.xml', un(`<INDIVIDUAL>${'<a/>'.repeat(200_001)}</INDIVIDUAL>`)))).code,
    'limit-passed',
  );
});

test('an empty list is refused unless allowed', async () => {
  assert.equal((await fault(fileInMemory('un.xml', un('')))).code, 'list-empty');
  assert.equal((await fault(fileInMemory('nothing', ''))).code, 'empty');
  const reading = await readList({ files: [fileInMemory('un.xml', un(''))] }, { allowEmpty: true });
  for await (const subject of reading) assert.fail(subject.ref);
  assert.equal(reading.header.publishedOn, '2026-01-01');
});

test('an entry without reference or name, and a reference that stands twice, are refused with their line', async () => {
  const noRef = await fault(fileInMemory('un.xml', un('<INDIVIDUAL><FIRST_NAME>SALIM</FIRST_NAME></INDIVIDUAL>')));
  assert.deepEqual([noRef.code, noRef.line], ['list-reference-missing', 3]);
  const noName = await fault(fileInMemory('un.xml', un('<INDIVIDUAL><DATAID>1</DATAID></INDIVIDUAL>')));
  assert.deepEqual([noName.code, noName.line], ['list-name-missing', 3]);
  const twice = await fault(fileInMemory('un.xml', un(`${salim}\n${salim}`)));
  assert.deepEqual([twice.code, twice.line], ['list-reference-repeated', 4]);
});

test('a list of an unknown format says what was found', async () => {
  for (const text of ['<html></html>', '{"hello":1}', 'just some words\nand more', 'a,b,c\n1,2,3', '%PDF-1.7']) {
    assert.equal((await fault(fileInMemory('file', text))).code, 'list-format-unknown', text);
  }
});

test('a table without a name column says so', async () => {
  const error = await fault(fileInMemory('national.csv', 'reference,nationality,birth date\n1,Yemen,1960\n'));
  assert.equal(error.code, 'list-column-missing');
  assert.match(error.toProblem('ar').message, /national\.csv/);
});

test('files of two lists do not mix, and an OFAC set needs its main file', async () => {
  const alt = fileInMemory('alt.csv', '1,1,"aka","SALEEM",-0- \n');
  assert.equal((await fault([fileInMemory('un.xml', un(salim)), alt])).code, 'list-mixed');
  assert.equal((await fault(alt)).code, 'list-file-missing');
  const main = fileInMemory('sdn.csv', '1,"SALIM",-0- ,"X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n');
  assert.equal((await fault(main, { requireComplete: true })).code, 'list-file-missing');
  const reading = await readList({ files: [main] });
  for await (const subject of reading) assert.equal(subject.names[0]?.full, 'SALIM');
  assert.deepEqual(reading.header.missing, ['aliases', 'addresses']);
});

test('a row of the OFAC set that was cut is refused with its line', async () => {
  const row = '"SALIM",-0- ,"X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n';
  const error = await fault(fileInMemory('sdn.csv', `1,${row}2,${row}`.slice(0, -12)));
  assert.deepEqual([error.code, error.line], ['list-entry-malformed', 2]);
});

test('every refusal speaks three languages', async () => {
  const error = await fault(fileInMemory('un.xml', un('')));
  for (const language of ['ar', 'en', 'fr'] as const) {
    const problem = error.toProblem(language);
    assert.match(problem.message, /un\.xml/);
    assert.notEqual(problem.todo, '');
    assert.doesNotMatch(problem.message + problem.todo, /\{\w+\}/);
  }
});

test('bidirectional and zero-width characters leave the name and stay in the raw field; ten thousand characters are kept', async () => {
  const long = 'Salim '.repeat(1667).trim();
  const text = un(
    `<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>\u202eSA\u200bLIM\u202c</FIRST_NAME><INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>${long}</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>`,
  );
  for await (const subject of await readList({ files: [fileInMemory('un.xml', text)] })) {
    assert.deepEqual(subject.names[0], { full: 'SALIM', kind: 'primary', raw: '\u202eSA\u200bLIM\u202c' });
    assert.equal(subject.names[1]?.full.length, 10_001);
  }
});
