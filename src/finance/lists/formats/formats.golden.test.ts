import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ListedSubject } from '../../subject.ts';
import { filesAt, sourcesOf } from '../list-source.ts';
import { readList } from '../read-list.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

const cases = [
  { golden: 'un-xml', format: 'un-xml', files: ['un.xml'] },
  { golden: 'ofac-csv', format: 'ofac-csv', files: ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'] },
  { golden: 'ofac-advanced-xml', format: 'ofac-advanced-xml', files: ['ofac-advanced.xml'] },
  { golden: 'eu-fsf-xml', format: 'eu-fsf-xml', files: ['eu-fsf.xml'] },
  { golden: 'uk-ofsi-csv', format: 'uk-ofsi-csv', files: ['uk-ofsi.csv'] },
  { golden: 'uk-sanctions-csv', format: 'uk-sanctions-csv', files: ['uk-sanctions.csv'] },
  { golden: 'uk-sanctions-xml', format: 'uk-sanctions-xml', files: ['uk-sanctions.xml'] },
  { golden: 'national-ar-csv', format: 'national-table', files: ['national-ar.csv'] },
  { golden: 'national-fr-csv', format: 'national-table', files: ['national-fr.csv'] },
  { golden: 'ftm-json', format: 'ftm-json', files: ['ftm.jsonl'] },
  { golden: 'my-moha-xml', format: 'my-moha-xml', files: ['my-moha.xml'] },
] as const;

for (const { golden, format, files } of cases) {
  test(`an invented list in the format ${golden} is read as its golden file says`, async () => {
    const found = await filesAt(files.map((file) => join(fixtures, file)));
    const reading = await readList({ files: found });
    const subjects: ListedSubject[] = [];
    for await (const subject of reading) subjects.push(subject);
    assert.equal(reading.header.format, format);
    const expected: unknown = JSON.parse(await readFile(join(fixtures, `${golden}.golden.json`), 'utf8'));
    assert.deepEqual({ header: reading.header, subjects }, expected);
  });
}

test('a directory with all of them is put together into one source a list', async () => {
  const files = (await filesAt([fixtures])).filter((file) => !file.name.endsWith('.golden.json'));
  const sources = await sourcesOf(files);
  assert.equal(sources.length, cases.length);
  assert.deepEqual(
    sources.find((source) => source.files.length > 1)?.files.map((file) => file.name),
    ['sdn.csv', 'add.csv', 'alt.csv', 'sdn_comments.csv'],
  );
});
