import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Fault, OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { citationFault } from '../citations/faults.ts';
import { installedScripture } from '../citations/installed-scripture.ts';
import { locatorOf } from '../citations/verse-locator.ts';
import { thoughtMigrations } from '../migrations/index.ts';
import { quranChecker } from '../review/quran-checker.ts';
import { importScripture, removeScripture } from './import-scripture.ts';
import { listImported } from './scripture-store.ts';
import { scriptureShelf } from './shelf.ts';

const clock = handClock('2026-11-26T08:00:00Z');
const notice = '# Tanzil Quran Text (Invented, Version 9.9)\n# License: invented for this test\n';

describe('a text of the Quran imported into the node', async () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase(thoughtMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());
  const as = (rights: readonly string[] = ['thought.corpus']) =>
    testCall(opened.db, testActor('editor', rights), clock);
  const [uthmani] = await installedScripture();
  const verses = uthmani?.verses ?? [];
  const lines = verses.map((text, n) => `${locatorOf(n).replace(':', '|')}|${text}`);
  const whole = `${lines.join('\r\n')}\r\n\r\n${notice}`;
  const take = (content: string | Uint8Array, call = as()) =>
    importScripture(call, {
      stream: Readable.from([Buffer.from(content)]),
      fileName: 'quran.txt',
      contentType: 'text/plain',
    });

  it('is refused where a verse is missing, out of order, not text, or without its notice; nothing is kept', async () => {
    const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
      ['scripture-unlike', whole.replace(`${lines[6] ?? ''}\r\n`, ''), /line 7/],
      ['scripture-unlike', `${lines[1]}\n${whole}`, /line 1/],
      ['scripture-unlike', Buffer.from([0x31, 0x7c, 0x31, 0x7c, 0xff]), /file/],
      ['scripture-unlike', '', /end of file/],
      ['scripture-notice-missing', lines.join('\n'), /^$/],
    ];
    for (const [code, content, where] of refused)
      await assert.rejects(take(content), (fault: Fault) => {
        assert.equal(fault.code, code);
        assert.match(fault.details[0]?.where ?? '', where);
        return true;
      });
    await assert.rejects(take(whole, as(['thought.read'])), { code: 'forbidden' });
    assert.deepEqual(await as().transact(({ tx }) => listImported(tx)), []);
  });

  it('is kept byte by byte, checks quotations where no package is, and no more once it is removed', async () => {
    const none = scriptureShelf(async () => {
      throw citationFault('scripture-not-installed');
    });
    const quoted = `﴿${verses[261]}﴾`;
    const state = () =>
      as().transact(async (act) => (await quranChecker(none).checkCitations(act, quoted))[0]?.state ?? 'none');
    assert.equal(await state(), 'unverified');
    const { edition } = await take(whole);
    assert.equal(edition, 'tanzil-invented-9.9');
    await assert.rejects(take(whole), { code: 'scripture-here' });
    const { rows } = await sql<{ raw: Uint8Array }>`select raw from thought_scripture`.execute(opened.db);
    assert.equal(Buffer.from(rows[0]?.raw ?? []).toString('utf8'), whole);
    assert.equal(await state(), 'verified');
    await assert.rejects(sql`update thought_scripture set raw = raw || 'x'::bytea`.execute(opened.db), {
      constraint: 'bytes_are_those',
    });
    await as().transact((act) => removeScripture(act, { edition, reason: 'A newer version came out' }));
    assert.equal(await state(), 'unverified');
  });
});
