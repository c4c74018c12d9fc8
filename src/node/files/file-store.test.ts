import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { openFileStore } from './file-store.ts';

describe('the file store', () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'mithaq-files-'));
  });
  after(() => rm(directory, { recursive: true }));

  it('names a file by its content and keeps it once', async () => {
    const files = await openFileStore(directory, 1000);
    const put = () => files.put(Readable.from([Buffer.from('مر'), Buffer.from('فق')]));
    const [first, second] = [await put(), await put()];
    assert.deepEqual(first, second);
    assert.equal(first.bytes, 8);
    assert.equal(await text(files.open(first.sha256)), 'مرفق');
    assert.equal(await files.has(first.sha256), true);
    assert.equal(await files.has('0'.repeat(64)), false);
  });

  it('refuses what is too large or breaks off, and leaves nothing of it', async () => {
    const files = await openFileStore(directory, 1000);
    const before = (await readdir(directory, { recursive: true })).toSorted();
    await assert.rejects(files.put(Readable.from([Buffer.alloc(1001)])), { code: 'too-large' });
    const broken = new Readable({ read: () => void broken.destroy(new Error('gone')) });
    await assert.rejects(files.put(broken), /gone/);
    assert.deepEqual((await readdir(directory, { recursive: true })).toSorted(), before);
  });

  it('never leaves its folder, whatever name it is asked for', async () => {
    const files = await openFileStore(directory, 1000);
    for (const name of ['../../etc/passwd', '..', '', 'A'.repeat(64), `${'0'.repeat(63)}/`])
      assert.throws(() => files.open(name), { code: 'not-found' });
  });

  it('clears at its start what a crash left half written', async () => {
    await writeFile(join(directory, 'half', 'left'), 'x');
    await openFileStore(directory, 1000);
    assert.deepEqual(await readdir(join(directory, 'half')), []);
  });
});
