import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileInMemory, type InputFile, readJsonLines } from './index.ts';
import { faultOf, gather } from './rows.fixture.ts';

test('values come with their line, also when a chunk ends inside a character', async () => {
  const bytes = Buffer.from('{"name":"سليم"}\r\n\n{"name":"مثال"}');
  const drops: InputFile = {
    name: 'book.jsonl',
    async *open() {
      for (const byte of bytes) yield Uint8Array.of(byte);
    },
  };
  assert.deepEqual(await gather(readJsonLines(drops)), [
    { line: 1, value: { name: 'سليم' } },
    { line: 3, value: { name: 'مثال' } },
  ]);
});

test('a broken line is named, a cut last line is called truncated, and neither repeats what stood there', async () => {
  const broken = await faultOf(readJsonLines(fileInMemory('b.jsonl', '{"a":1}\n{"secret name":oops}\n{"a":2}\n')));
  assert.deepEqual([broken.code, broken.line], ['json-malformed', 2]);
  assert.doesNotMatch(broken.message, /secret/);
  const cut = await faultOf(readJsonLines(fileInMemory('b.jsonl', '{"a":1}\n{"a":')));
  assert.deepEqual([cut.code, cut.line], ['truncated', 2]);
});
