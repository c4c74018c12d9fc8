import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { thoughtMigrations } from '../migrations/index.ts';
import { asFile, inventedDisarm } from './disarm.invented.ts';
import { importDisarm, removeDisarm } from './import-disarm.ts';
import { decideMethodLink, endMethodLink, linkMethod } from './link-method.ts';
import { viewMatrix, viewMethod } from './method-view.ts';
import type { Target } from './targets.ts';

const clock = handClock('2026-11-26T08:00:00Z');
const target = (kind: Target['kind'], n: number, fallacies: string[] = []): Target => ({
  id: `${kind === 'dossier' ? 'dossier' : 'attack-pattern'}--00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  kind,
  title: `Invented ${n}`,
  fallacies,
});
const answering = target('dossier', 1, ['truncated-text']);
const paying = target('typology', 2);
const targetsOf = async () => [answering, paying];
const reason = 'It answers exactly this method';

describe('a method', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase(thoughtMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());
  const as = (...rights: string[]) => testCall(opened.db, testActor(rights.at(-1) ?? 'nobody', rights), clock);
  const reader = () => as('thought.read');
  const editor = () => as('thought.read', 'thought.corpus', 'thought.edit');
  const look = (call = reader()) => call.transact((act) => viewMethod(act, targetsOf, 'MM0101'));
  const link = (call: ReturnType<typeof as>, to: Target, code = 'MM0101', why = reason) =>
    call.transact((act) => linkMethod(act, targetsOf, { code, kind: to.kind, target: to.id, reason: why }));

  it('suggests a dossier by its fallacy and links nothing by itself', async () => {
    const { suggested, links } = await look();
    assert.deepEqual(suggested, [{ id: answering.id, title: answering.title, fallacies: ['truncated-text'] }]);
    assert.deepEqual(links, []);
  });

  it('is linked by an editor’s word on a reader’s proposal, ended with a reason, and keeps all of it', async () => {
    await assert.rejects(link(as(), answering), { code: 'forbidden' });
    await assert.rejects(link(reader(), target('dossier', 9)), { code: 'not-found' });
    await assert.rejects(link(reader(), { ...answering, kind: 'typology' }), { code: 'not-found' });
    await assert.rejects(link(reader(), answering, 'MM9999'), { code: 'not-found' });
    await link(reader(), answering);
    await assert.rejects(link(editor(), answering), { code: 'method-linked' });
    const [proposed] = (await look()).links;
    assert.equal(proposed?.state, 'proposed');
    const id = proposed.id;
    const decide = (call: ReturnType<typeof as>) =>
      call.transact((act) => decideMethodLink(act, { id, accept: true, reason }));
    await assert.rejects(decide(reader()), { code: 'forbidden' });
    await decide(editor());
    await assert.rejects(decide(editor()), { code: 'method-link-settled' });
    await link(editor(), paying);
    const row = async () => (await reader().transact((act) => viewMatrix(act, targetsOf))).tactics[0]?.methods[0];
    assert.deepEqual([(await row())?.dossiers, (await row())?.typologies, (await row())?.proposed], [1, 1, 0]);
    await editor().transact((act) => endMethodLink(act, { id, reason: 'It answers another one' }));
    const ended = (await look()).links.find((one) => one.id === id);
    assert.equal(ended?.state, 'ended');
    assert.equal(ended.decided?.reason, reason);
    assert.equal((await row())?.dossiers, 0);
    await link(editor(), answering);
  });

  it('shows no link to what the reader may not read, and does not count it', async () => {
    const blind = async () => [];
    const one = await reader().transact((act) => viewMethod(act, blind, 'MM0101'));
    assert.deepEqual(one.links, []);
    const matrix = await reader().transact((act) => viewMatrix(act, blind));
    assert.equal(matrix.tactics[0]?.methods[0]?.dossiers, 0);
  });

  it('has links that the database neither deletes, rewrites nor revives', async () => {
    for (const attempt of [
      sql`delete from thought_method_link`,
      sql`update thought_method_link set reason = 'Something else was said' where state = 'linked'`,
      sql`update thought_method_link set state = 'linked' where state = 'ended'`,
      sql`update thought_method_link set state = 'proposed' where state = 'linked'`,
    ])
      await assert.rejects(attempt.execute(opened.db));
  });

  it('two people link at once stands once', async () => {
    const done = await Promise.allSettled([link(editor(), answering, 'MM0203'), link(editor(), answering, 'MM0203')]);
    assert.deepEqual(done.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  });

  it('shows DISARM by its ids, and by its names once the bundle is loaded', async () => {
    const take = (content: Uint8Array, call = editor()) =>
      importDisarm(call, {
        stream: Readable.from([content]),
        fileName: 'DISARM.json',
        contentType: 'application/json',
      });
    assert.equal((await look()).disarm[0]?.title, undefined);
    await assert.rejects(take(asFile(inventedDisarm), reader()), { code: 'forbidden' });
    await assert.rejects(take(asFile({})), { code: 'disarm-unlike' });
    const loaded = await take(asFile(inventedDisarm));
    assert.deepEqual([loaded.techniques, loaded.mended.length], [2, 4]);
    await take(asFile(inventedDisarm));
    const { disarm, disarmNotice } = await look();
    assert.deepEqual(
      disarm.map(({ code, title }) => [code, title]),
      [['T0023.001', 'Invented technique 5']],
    );
    assert.equal(disarmNotice, 'CC-BY-SA-4.0 Invented DISARM');
    await editor().transact((act) => removeDisarm(act, { reason: 'A newer version came out' }));
    assert.equal((await look()).disarm[0]?.title, undefined);
  });
});
