import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { Fault, type OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { militaryMigrations } from '../migrations/index.ts';
import { messageOfSituation, readSituations, situationsCsv, viewSituation } from './read-situations.ts';
import { invented } from './situation.fixture.ts';
import {
  beginSituation,
  decideSituation,
  proposeSituation,
  saveSituation,
  withdrawSituation,
} from './write-situation.ts';

const reason = 'Read against the log of the invented desk';
const page = { limit: 100, offset: 0 };
const writes = ['military.read', 'military.report'];
const decides = ['military.read', 'military.report.authorise'];

describe('a situation report', () => {
  let opened: OpenDatabase;
  const clock = handClock();
  before(async () => {
    opened = await openTestDatabase(militaryMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());

  const as = (account: string, rights: readonly string[]) => testCall(opened.db, testActor(account, rights), clock);
  const writer = () => as('nadia', writes);
  const approver = () => as('salem', decides);
  // The same person holds two accounts: the seats of institutions tell.
  const deps = {
    seatOf: async (_: unknown, account: string) => ({
      institution: 'invented' as never,
      person: account === 'nadia-too' ? 'nadia' : account,
    }),
  };
  const refused = (code: string, act: Promise<unknown>) =>
    assert.rejects(act, (error) => {
      assert.ok(error instanceof Fault, String(error));
      assert.equal(error.code, code);
      return true;
    });
  const begun = async (more: object = {}, call = writer()) =>
    call.transact((act) => beginSituation(act, { says: invented(more) }));
  const standing = async (more: object = {}, call = writer()) => {
    const { id } = await begun(more, call);
    await call.transact((act) => proposeSituation(act, { id, revision: 1 }));
    await as('salem', [...decides, 'exchange.read.red']).transact((act) =>
      decideSituation(act, deps, { id, authorise: true, reason, revision: 1 }),
    );
    return id;
  };

  it('is written by one and authorised by another, exactly as that one read it', async () => {
    const { id } = await begun();
    await writer().transact((act) => saveSituation(act, { id, says: invented({ title: 'طريق مختلق' }), revision: 1 }));
    await refused(
      'situation-changed',
      writer().transact((act) => saveSituation(act, { id, says: invented(), revision: 1 })),
    );
    await writer().transact((act) => proposeSituation(act, { id, revision: 2 }));
    await refused(
      'situation-changed',
      approver().transact((act) => decideSituation(act, deps, { id, authorise: true, reason, revision: 1 })),
    );
    await approver().transact((act) => decideSituation(act, deps, { id, authorise: false, reason, revision: 2 }));
    const sent = await writer().transact((act) => viewSituation(act, id));
    assert.equal(sent.sentBack?.reason, reason);
    await writer().transact((act) => proposeSituation(act, { id, revision: sent.revision }));
    await approver().transact((act) =>
      decideSituation(act, deps, { id, authorise: true, reason, revision: sent.revision }),
    );
    const view = await writer().transact((act) => viewSituation(act, id));
    assert.deepEqual([view.state, view.says.title, view.authorised?.by], ['authorised', 'طريق مختلق', 'Test salem']);
    assert.match(
      await text(
        (await approver().transact((act) => messageOfSituation(act, { title: { ar: '', en: 'A', fr: '' } }, id)))
          .stream,
      ),
      /طريق مختلق/,
    );
  });

  it('is authorised by nobody who wrote it, under whichever account, nor by a machine or without the right', async () => {
    const both = [...writes, ...decides];
    const { id } = await begun({}, as('nadia', both));
    await as('nadia', both).transact((act) => proposeSituation(act, { id, revision: 1 }));
    const decide = (account: string, rights: readonly string[], more: object = {}) =>
      as(account, rights).transact((act) =>
        decideSituation(act, deps, { id, authorise: true, reason, revision: 1, ...more }),
      );
    await refused('situation-own', decide('nadia', both));
    await refused('situation-own', decide('nadia-too', both));
    await refused('forbidden', decide('salem', writes));
    await refused('situation-reason', decide('salem', decides, { reason: '..........' }));
    const token = { ...testActor('robot', decides), kind: 'token' } as never;
    await refused(
      'situation-person-only',
      testCall(opened.db, token, clock).transact((act) =>
        decideSituation(act, deps, { id, authorise: true, reason, revision: 1 }),
      ),
    );
  });

  it('is held to it by the database', async () => {
    const id = await standing();
    const { id: draft } = await begun();
    const attack = (statement: string) => assert.rejects(sql.raw(statement).execute(opened.db), statement);
    const set = (of: string, what: string) => `update military_situation set ${what} where id = '${of}'`;
    const signed = "authorised_by_id = 'nadia', authorised_by_name = 'N', authorised_at = now()";
    for (const statement of [
      set(id, "says = '{}'"),
      set(id, 'says = says || \'{"severity":"Minor"}\''),
      set(id, "written_by_id = 'other'"),
      set(id, "authorised_by_id = 'nadia'"),
      set(id, "authorised_by_id = 'other'"),
      set(id, 'authorised_by_id = null'),
      set(id, 'number = 2'),
      set(id, 'red = true'),
      set(id, "state = 'draft'"),
      set(id, "state = 'proposed'"),
      set(id, "state = 'withdrawn'"),
      set(id, "message = 'x'"),
      set(draft, "state = 'authorised'"),
      set(draft, `state = 'authorised', ${signed}`),
      set(draft, signed.replace('nadia', 'salem')),
      set(draft, `state = 'proposed'; ${set(draft, `state = 'authorised', ${signed}`)}`),
      set(draft, "state = 'proposed', says = '{}'"),
      set(draft, "state = 'gone'"),
      set(draft, `preceding = '${id}'`),
      `delete from military_situation where id = '${id}'`,
      `insert into military_situation_return (id, report, reason, by_id, by_name, at)
        values (gen_random_uuid(), '${id}', 'short', 'x', 'x', now())`,
    ])
      await attack(statement);
    assert.equal((await writer().transact((act) => viewSituation(act, id))).state, 'authorised');
  });

  it('has one newer version, which keeps its mark; the older stays to be read; each is taken back with a reason', async () => {
    const id = await standing();
    const next = await writer().transact((act) =>
      beginSituation(act, { says: invented({ version: 'Update', red: true }), preceding: id }),
    );
    await refused(
      'situation-followed',
      writer().transact((act) => beginSituation(act, { says: invented(), preceding: id })),
    );
    await writer().transact((act) => proposeSituation(act, { id: next.id, revision: 1 }));
    await approver().transact((act) =>
      decideSituation(act, deps, { id: next.id, authorise: true, reason, revision: 1 }),
    );
    const [older, newer] = await writer().transact(async (act) => [
      await viewSituation(act, id),
      await viewSituation(act, next.id),
    ]);
    assert.deepEqual([older?.following, older?.replaced, newer?.number, newer?.red], [next.id, true, 2, false]);
    await refused(
      'situation-of-another',
      as('other', writes).transact((act) => withdrawSituation(act, { id: next.id, reason })),
    );
    await writer().transact((act) => withdrawSituation(act, { id: next.id, reason }));
    await refused(
      'situation-state',
      writer().transact((act) => withdrawSituation(act, { id: next.id, reason })),
    );
    const again = await writer().transact((act) => viewSituation(act, id));
    assert.deepEqual([again.following, again.may.follow], [undefined, true]);
  });

  it('is no report for whoever may not see it: in the list, its count, its filters, the file, by its id and its versions', async () => {
    const reader = as('reader', ['military.read']);
    const red = as('nadia', [...writes, 'exchange.read.red']);
    const everything = async () => {
      const list = await reader.transact((act) => readSituations(act, page));
      const filtered = await reader.transact((act) => readSituations(act, { ...page, text: 'hidden', country: 'QX' }));
      const file = await text((await reader.transact((act) => situationsCsv(act, {}))).stream);
      return { list, filtered, file };
    };
    const before = await everything();
    const hidden = await standing({ red: true, title: 'hidden bridge', country: 'QX' }, red);
    const { id: draft } = await begun({ title: 'hidden draft', country: 'QX' });
    assert.deepEqual(await everything(), before);
    for (const id of [hidden, draft, '0199c0de-0000-7000-8000-00000000ffff'])
      await refused(
        'not-found',
        reader.transact((act) => viewSituation(act, id)),
      );
    await refused(
      'not-found',
      reader.transact((act) => messageOfSituation(act, { title: { ar: '', en: 'A', fr: '' } }, hidden)),
    );
    await refused(
      'not-found',
      writer().transact((act) => beginSituation(act, { says: invented(), preceding: hidden })),
    );
    await refused('forbidden', begun({ red: true }));
    assert.equal((await red.transact((act) => viewSituation(act, hidden))).says.title, 'hidden bridge');
  });
});
