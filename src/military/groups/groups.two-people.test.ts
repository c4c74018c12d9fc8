import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { type Act, JobCancelled, type JobRun, type OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { militaryMigrations } from '../migrations/index.ts';
import { beginAssessment } from './begin-run.ts';
import { bringTable } from './bring-table.ts';
import type { GroupChange } from './change.ts';
import { bringEvents, broughtFiles, listEventFiles } from './event-files.ts';
import { exportEvents, exportJson } from './export-assessment.ts';
import { asUpload, backAgain, fallingSilent, inventedActors, inventedCsv, inventedFiles } from './groups.fixture.ts';
import { proposeChange, proposeStrike } from './propose-change.ts';
import { proposeState, signState, withdrawState } from './propose-state.ts';
import { pageOfEvents, viewAssessment } from './read-assessment.ts';
import { listLineages, viewGroup } from './read-groups.ts';
import { bringReport } from './report-files.ts';
import { assessJob } from './run-job.ts';
import { listRuns } from './run-store.ts';
import { secondChange, withdrawChange } from './second-change.ts';

const reason = 'As both of us read in the source';
const source = 'Invented Gazette, 3 March 2019';
const rights = ['military.read', 'military.assess', 'military.assess.approve'];
const clock = handClock('2026-11-26T08:00:00Z');
const persons: Readonly<Record<string, string>> = { salma: 'p1', 'salma-again': 'p1', idris: 'p2' };
const institution = { institution_id: 'i', name: { ara: 'جهة', eng: 'Body', fra: 'Corps' } };
const deps = {
  seatOf: async (_: unknown, account: string) => {
    const person = persons[account];
    return person === undefined ? undefined : { institution, person };
  },
};

describe('what two people say of groups', () => {
  let opened: OpenDatabase;
  const files = inventedFiles();
  const sources = [broughtFiles(files)];
  before(async () => {
    opened = await openTestDatabase(militaryMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());

  const callOf = (id: string, desks: readonly string[] | '*' = '*') =>
    testCall(opened.db, testActor(id, rights, desks), clock);
  const by = <T>(id: string, work: (act: Act) => Promise<T>, desks?: readonly string[] | '*') =>
    callOf(id, desks).transact(work);
  const agree = (id: string, who = 'idris') => by(who, (act) => secondChange(act, deps, { id, approve: true, reason }));
  const say = (change: GroupChange, who = 'salma') => by(who, (act) => proposeChange(act, { change, source, reason }));
  const node = testActor('node', '*');
  const runOf = (progress: JobRun['progress'] = async () => {}): JobRun => ({
    id: 'job',
    call: testCall(opened.db, node, clock),
    resumed: false,
    progress,
  });
  const bring = (text: string, said: Partial<Parameters<typeof bringEvents>[3]> = {}, desks?: readonly string[]) =>
    bringEvents(callOf('salma', desks ?? '*'), files, asUpload('events.csv', text), {
      mark: 'green',
      desk: '',
      source,
      ...said,
    });
  const assess = async (events: string) => {
    const { run } = await by('salma', (act) => beginAssessment(act, sources, { events }));
    await assessJob(sources).run({ run }, runOf());
    return run;
  };
  const constraint = (name: string) => (error: unknown) => (error as { constraint?: string }).constraint === name;

  it('a table of groups is one person’s proposal until another agrees to it', async () => {
    const { id, groups } = await bringTable(callOf('salma'), asUpload('actors.csv', inventedActors), {
      source,
      reason,
    });
    assert.equal(groups, 4);
    assert.equal((await by('salma', listLineages)).groups, 0);
    for (const who of ['salma', 'salma-again']) await assert.rejects(agree(id, who), { code: 'group-own-proposal' });
    await agree(id);
    await assert.rejects(agree(id), { code: 'group-proposal-settled' });
    assert.equal((await by('salma', listLineages)).groups, 4);
  });

  it('a rename and a pledge carry day and source; what is wrong is refused; what was said wrongly is taken back by two', async () => {
    const scripts = { ar: 'جيش التلة', la: 'Jaysh al-Talla', en: 'Army of the Hill' };
    await agree(await say({ what: 'rename', code: '101', name: 'Army of the Hill', scripts, on: '2019-03-03' }));
    const tie = { what: 'tie', kind: 'pledge', from: '103', to: '101', on: '2018-02', theatre: 'Testland' } as const;
    const pledged = await say(tie);
    await assert.rejects(withdrawn(pledged, 'idris'), { code: 'group-proposal-of-another' });
    await agree(pledged);
    const seen = await by('salma', (act) => viewGroup(act, '101'));
    assert.deepEqual(
      [seen.names.at(-1)?.on, seen.scripts.ar, seen.names.at(-1)?.source],
      ['2019-03-03', scripts.ar, source],
    );
    assert.deepEqual(
      seen.ties.map(({ kind, from, to, on }) => [kind, from, to, on]).filter(([kind]) => kind !== 'rename'),
      [
        ['split', '101', '102', undefined],
        ['pledge', '103', '101', '2018-02'],
      ],
    );
    await assert.rejects(say({ ...tie, from: '999' }), { code: 'group-not-known' });
    await assert.rejects(say({ ...tie, from: '101' }), { code: 'group-tied-to-itself' });
    await assert.rejects(say({ what: 'group', code: '101', name: 'X', kind: 'organised', scripts, coalitions: [] }), {
      code: 'group-known',
    });
    const strike = await by('salma', (act) => proposeStrike(act, { id: pledged, source, reason }));
    await assert.rejects(
      by('salma', (act) => proposeStrike(act, { id: pledged, source, reason })),
      { code: 'group-not-struck' },
    );
    await agree(strike);
    const after = await by('salma', (act) => viewGroup(act, '101'));
    assert.ok(!after.ties.some(({ kind }) => kind === 'pledge'));
    assert.ok(after.changes.some(({ id, struck }) => id === pledged && struck));
    await assert.rejects(
      by('salma', (act) => withdrawChange(act, strike)),
      { code: 'group-proposal-settled' },
    );
  });
  const withdrawn = (id: string, who: string) => by(who, (act) => withdrawChange(act, id));

  it('the database itself refuses one person’s signature, a row signed at birth, and every rewriting', async () => {
    const id = await say({ what: 'rename', code: '102', name: 'Other', scripts: { ar: 'اسم' } });
    const settle = (who: string) =>
      sql`update military_group_change set state = 'standing', second_id = ${who}, second_name = 'x', second_at = now(),
        second_reason = ${reason} where id = ${id}`.execute(opened.db);
    await assert.rejects(settle('salma'), constraint('two_people'));
    await assert.rejects(
      sql`update military_group_change set state = 'standing' where id = ${id}`.execute(opened.db),
      constraint('settled_by_second'),
    );
    // Nor by changing who proposed.
    await assert.rejects(
      sql`update military_group_change set by_id = 'x' where id = ${id}`.execute(opened.db),
      constraint('military_kept'),
    );
    await assert.rejects(
      sql`insert into military_group_change select gen_random_uuid(), number + 1000, what, codes, of_change, body, source, reason,
        by_id, by_name, at, 'standing', 'x', 'x', at, reason from military_group_change where id = ${id}`.execute(
        opened.db,
      ),
      constraint('military_begins_waiting'),
    );
    await settle('idris');
    for (const statement of ['update military_group_item set position = 9', 'delete from military_group_item'])
      await assert.rejects(sql.raw(statement).execute(opened.db), constraint('military_kept'));
    await assert.rejects(
      sql`delete from military_group_change where id = ${id}`.execute(opened.db),
      constraint('military_kept'),
    );
  });

  it('assesses in a thread, one at a time, and gives its version, intervals and caveats; a cancelled one ends at once and leaves nothing', async () => {
    const events = await bring(inventedCsv(fallingSilent));
    const begun = await by('salma', (act) => beginAssessment(act, sources, { events }));
    await assert.rejects(
      by('salma', (act) => beginAssessment(act, sources, { events })),
      { code: 'assessment-running' },
    );
    const stop = runOf(async ({ total }) => {
      if (total !== undefined) throw new JobCancelled();
    });
    await assert.rejects(assessJob(sources).run({ run: begun.run }, stop), JobCancelled);
    assert.equal((await by('salma', listRuns))[0]?.state, 'cancelled');
    assert.deepEqual((await by('salma', listLineages)).items, []);
    const run = await assess(events);
    const [row] = (await by('salma', listLineages)).items.filter(({ head }) => head === '101');
    assert.deepEqual([row?.proposed.state, row?.run, row?.signed, row?.mark], ['dormant', run, undefined, 'green']);
    const key = { run, theatre: 'Testland', head: '101' };
    const view = await by('salma', (act) => viewAssessment(act, key));
    assert.match(view.dataVersion, /^[0-9a-f]{64}$/);
    assert.ok(view.caveats.length > 5 && view.association !== '');
    assert.equal(view.degradation?.halved[0], null);
    assert.ok((view.series[0]?.changes.length ?? 0) > 0);
    const page = await by('salma', (act) => pageOfEvents(act, { ...key, limit: 5, type: 3 }));
    assert.deepEqual([page.items.length, page.total, page.next], [5, 108, '5']);
    assert.match(page.items[0]?.source ?? '', /^Invented Gazette/);
    await assert.rejects(sql`delete from military_assessment`.execute(opened.db), constraint('military_kept'));
  });

  it('a state is proposed by one, signed by another, and reopened by later data that contradict it', async () => {
    const [first] = (await by('salma', listLineages)).items.filter(({ head }) => head === '101');
    const key = { run: first?.run ?? '', theatre: 'Testland', head: '101' };
    const propose = (more: object = {}) =>
      by('salma', (act) => proposeState(act, { ...key, state: 'dormant', reason, ...more }));
    const sign = (id: string, who: string, approve = true) =>
      by(who, (act) => signState(act, deps, { id, approve, reason }));
    await assert.rejects(propose({ state: 'ended' }), { code: 'ledger-pathway' });
    const refused = await propose();
    await assert.rejects(propose(), { code: 'ledger-open' });
    await assert.rejects(
      sql`insert into military_ledger_entry select gen_random_uuid(), number + 1000, theatre, head, run, desk, state, pathway,
        since_month, rule, rule_state, to_month, reason, 'other', 'other', at, 'waiting' from military_ledger_entry`.execute(
        opened.db,
      ),
      constraint('military_ledger_one_open'),
    );
    for (const who of ['salma', 'salma-again'])
      await assert.rejects(sign(refused, who), { code: 'group-own-proposal' });
    await assert.rejects(
      sql`update military_ledger_entry set status = 'signed', signer_id = by_id, signer_name = 'x', signed_at = now(),
        signer_reason = ${reason}`.execute(opened.db),
      constraint('two_people'),
    );
    await sign(refused, 'idris', false);
    const taken = await propose();
    await assert.rejects(
      by('idris', (act) => withdrawState(act, taken)),
      { code: 'group-proposal-of-another' },
    );
    await by('salma', (act) => withdrawState(act, taken));
    const signed = await propose();
    await sign(signed, 'idris');
    const row = async () => (await by('salma', listLineages)).items.find(({ head }) => head === '101');
    assert.deepEqual([(await row())?.signed?.state, (await row())?.signed?.reopened], ['dormant', false]);
    await assess(await bring(inventedCsv(fallingSilent.slice(0, 40))));
    assert.equal((await row())?.signed?.reopened, false, 'a shortened file is no later data');
    const run = await assess(await bring(inventedCsv(backAgain)));
    assert.deepEqual([(await row())?.run, (await row())?.signed?.reopened], [run, true]);
    const entry = (await by('salma', (act) => viewGroup(act, '101'))).ledger.find(({ id }) => id === signed);
    assert.equal(entry?.reopened?.why, 'resurgence');
    assert.ok((entry?.reopened?.month ?? '') > '2020-12');
    await assert.rejects(propose(), { code: 'ledger-superseded' });
  });

  it('reads D8 to D12 from reports, keeps the strictest mark, and takes no column that might name a person', async () => {
    const csv = 'lineage,theatre,source,month,kind,count\n101,Testland,Gazette,2018-04,surrender,7\n';
    const report = (text: string, said: Partial<Parameters<typeof bringReport>[2]> = {}) =>
      bringReport(callOf('salma'), asUpload('exits.csv', text), {
        what: 'exits',
        mark: 'amber',
        desk: '',
        source,
        ...said,
      });
    await assert.rejects(report(csv.replace('count', 'count,name').replace(',7', ',7,Someone')), {
      code: 'csv-malformed',
    });
    const events = await bring(inventedCsv(fallingSilent));
    const apart = await report(csv, { desk: 'north' });
    const begin = (reports: string[]) => by('salma', (act) => beginAssessment(act, sources, { events, reports }));
    await assert.rejects(begin([apart]), { code: 'reports-of-another-desk' });
    const { run } = await begin([await report(csv)]);
    await assessJob(sources).run({ run }, runOf());
    const key = { run, theatre: 'Testland', head: '101' };
    const view = await by('salma', (act) => viewAssessment(act, key));
    const { exits } = view.brought;
    assert.ok(view.mark === 'amber' && !('missing' in exits) && exits.surrenders === 7 && exits.convictions === 0);
    assert.deepEqual(
      exits.months?.map(({ month, kind, count, source: said }) => [month, kind, count, said]),
      [['2018-04', 'surrender', 7, 'Gazette']],
    );
  });

  it('what comes of events for one desk is not there for another, in lists, pages, counts and files; TLP:RED leaves in none', async () => {
    await assert.rejects(bring(inventedCsv(backAgain), { desk: 'north' }, ['south']), { code: 'invalid-input' });
    const run = await assess(await bring(inventedCsv(fallingSilent), { desk: 'north', mark: 'red' }));
    const key = { run, theatre: 'Testland', head: '101' };
    const of = (desks: readonly string[]) => callOf('nadia', desks);
    const north = await of(['north']).transact(listLineages);
    const south = await of(['south']).transact(listLineages);
    assert.deepEqual(
      north.items.map((one) => one.run === run),
      [true, true],
    );
    assert.ok(south.items.length > 0 && south.items.every((one) => one.run !== run && one.mark !== 'red'));
    const files = (desks: readonly string[]) => of(desks).transact(listEventFiles);
    assert.equal((await files(['north'])).length, (await files(['south'])).length + 1);
    assert.ok(!(await of(['south']).transact(listRuns)).some(({ id }) => id === run));
    const missing = { code: 'not-found' };
    await assert.rejects(
      of(['south']).transact((act) => viewAssessment(act, key)),
      missing,
    );
    await assert.rejects(
      of(['south']).transact((act) => pageOfEvents(act, { ...key, limit: 5 })),
      missing,
    );
    await assert.rejects(exportJson(of(['south']), key), missing);
    for (const save of [exportJson, exportEvents])
      await assert.rejects(save(of(['north']), key), { code: 'mark-forbids-file' });
    const id = await of(['north']).transact((act) => proposeState(act, { ...key, state: 'dormant', reason }));
    await assert.rejects(
      by('idris', (act) => signState(act, deps, { id, approve: true, reason }), ['south']),
      missing,
    );
    const ledger = async (desks: readonly string[]) =>
      (await of(desks).transact((act) => viewGroup(act, '101'))).ledger.map((one) => one.id);
    assert.deepEqual([(await ledger(['north'])).includes(id), (await ledger(['south'])).includes(id)], [true, false]);
  });
});
