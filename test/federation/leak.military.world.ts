// The world of the leak test on the military axis: needs, offers, what was said and found of them, and assessments for one
// desk or all, each for some readers alone. The oracle is plain code over what was invented.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '#base';
import { recordKinds, tlpId } from '#records';
import { narrowRelease } from '../../src/exchange/archive/narrow-release.ts';
import { storeRecords } from '../../src/exchange/archive/index.ts';
import { inventedId, inventedMember, inventedRecord, inventedRelease } from '../../src/exchange/archive/invented.ts';
import { invented } from '../../src/military/situation/situation.fixture.ts';
import type { RecordKind } from '../../src/exchange/kinds.ts';

type Roll = (sides: number) => number;
export type Row = Readonly<Record<string, unknown>>;

/** What a reader of the axis holds: the keys of TLP:RED, and which desks' work. */
export interface Holds {
  red: boolean;
  desks: '*' | readonly string[];
}

/** Something of the world, and who may see it. */
export type Thing = { red: boolean; desk: string; takenBack: boolean } & (
  | { what: 'record'; record: ReturnType<typeof inventedRecord> }
  | { what: 'row'; table: string; row: Row }
);

export const holds = ({ red, desk, takenBack }: Thing, reader: Holds): boolean =>
  !takenBack && (!red || reader.red) && (desk === '' || reader.desks === '*' || reader.desks.includes(desk));

/** The types that needs and offers are of: so few that many meet. */
export const typesOfWorld = ['medical', 'engineer'] as const;
const states = ['asked', 'provisional', 'declined', 'committed', 'deployed', 'return-asked', 'released'] as const;

/** Records of the axis, some of them in several versions that are not for the same readers. */
export function inventRecords(size: number, base: number, roll: Roll): Thing[] {
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const things: Thing[] = [];
  const [needs, offers] = [Math.ceil(size / 4), Math.ceil(size / 4)];
  const origins = Array.from({ length: needs + offers }, () => (roll(3) > 0 ? 0 : 2 + roll(3)));
  const capability = (n: number) => inventedId('capability', base + n);
  const put = (type: string, n: number, origin: number, says: () => Record<string, unknown>) => {
    for (let version = 0; version <= (roll(3) === 0 ? roll(3) : 0); version += 1) {
      const serial = base + things.length;
      // In every world, even the only one of a short run, some of each kind are withheld.
      const red = n % 5 === 0 || roll(5) === 0;
      const shape = recordKinds.find(({ kind }) => kind === type);
      const said = {
        created_by_ref: inventedMember(origin),
        object_marking_refs: [tlpId(red ? 'red' : 'green')],
        extensions: { [shape?.extension.id ?? '']: { extension_type: 'new-sdo' } },
        ...says(),
        ...(roll(20) === 0 && { revoked: true }),
      };
      const release = red
        ? { readers: [inventedMember(0)], tlp: 'red' as const, onward: 'none' }
        : inventedRelease('members');
      const id = inventedId(type, base + n);
      const at = { index: serial, id, type, origin: inventedMember(origin), own: origin === 0, release };
      const record = inventedRecord({ ...at, modified: timeOf(things.length), more: said });
      things.push({ what: 'record', record, red, desk: '', takenBack: origin !== 0 && roll(6) === 0 });
    }
  };
  for (let n = 0; n < needs + offers; n += 1)
    put('capability', n, origins[n] ?? 0, () => ({
      name: `Capability ${base + things.length}`,
      direction: n < needs ? 'need' : 'offer',
      axis: 'military',
      quantity: 1 + roll(9),
      unit: 'teams',
      capability_type: pick(typesOfWorld),
      theatre: pick(['coast', 'hills']),
      place: { name: pick(['Port', 'Town']), ...(roll(2) === 0 && { state: pick(['ML', 'NE']) }) },
      ...(n < needs ? { needed_by: `2027-0${1 + roll(9)}-01`, priority: 1 + roll(5) } : { ready_on: '2027-01-15' }),
      ...(n >= needs && { readiness: pick(['R1', 'R2', 'R3', 'R4']) }),
      ...(roll(12) === 0 && { withdrawn: { reason: `Withdrawn for ${things.length}` } }),
    }));
  for (let n = needs + offers; n < size; n += 1) {
    const [needed, offered] = [roll(needs), needs + roll(offers)];
    const origin = origins[roll(2) === 0 ? needed : offered] ?? 0;
    if (roll(4) === 0)
      put('readiness-finding', n, roll(4), () => ({
        offer_ref: capability(offered),
        offer_version: timeOf(roll(things.length)),
        rung: pick(['R1', 'R2', 'R3', 'R4']),
        found: pick(['stands', 'stands-in-part', 'does-not-stand']),
        looked_on: '2026-04-01',
        reasons: `An advisory visit saw ${things.length}`,
        institution: recordKinds.find(({ kind }) => kind === 'readiness-finding')?.example['institution'],
        reviewer: 'b'.repeat(64),
      }));
    else
      put('contribution', n, origin, () => ({
        need_ref: capability(needed),
        ...(roll(8) > 0 && { offer_ref: capability(offered) }),
        contribution_state: pick(states),
        quantity: 1 + roll(3),
        reason: `Said of ${things.length}`,
        ...(roll(3) === 0 && { answers_version: timeOf(roll(things.length)) }),
      }));
  }
  return things;
}

const timeOf = (minute: number): string => new Date(Date.UTC(2026, 4, 1) + minute * 60_000).toISOString();
const uuid = (base: number, n: number): string => `20000000-0000-4000-8000-${String(base * 100 + n).padStart(12, '0')}`;

/** One row of each table as a real run left it: what is invented is said over them. */
export interface Templates {
  file: Row;
  report: Row;
  run: Row;
  assessed: Row;
  entry: Row;
}

/** Files of events, runs over them, what came of them and what two people signed, each for one desk or for all. */
export function inventAssessments(runs: number, base: number, roll: Roll, of: Templates): Thing[] {
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const things: Thing[] = [];
  const entries: { id: string; head: unknown }[] = [];
  for (let n = 0; n < runs; n += 1) {
    const desk = n === 0 ? '' : pick(['', 'one', 'two']);
    const add = (table: string, row: Row) =>
      things.push({ what: 'row', table, row, red: false, desk, takenBack: false });
    const [file, run, entry] = [uuid(base, n * 4), uuid(base, n * 4 + 1), uuid(base, n * 4 + 2)];
    const sha256 = createHash('sha256').update(file).digest('hex');
    const at = timeOf(n);
    const mark = pick(['green', 'amber', 'red']);
    add('military_event_file', { ...of.file, id: file, sha256, file_name: `events-${n}.csv`, desk, mark, at });
    add('military_report_file', { ...of.report, id: uuid(base, n * 4 + 3), file_name: `r-${n}.csv`, desk, mark, at });
    const few = [{ head: '103', name: `Few ${n}`, theatre: 'Testland', events: n + 1 }];
    const ended = { at, ended_at: timeOf(n + 1), job: uuid(base, 900 + n) };
    const versions = { data_version: sha256, too_few: few, number: base * 100 + n };
    add('military_assessment_run', { ...of.run, id: run, events_of: file, desk, mark, ...ended, ...versions });
    for (const theatre of new Set(['Testland', pick(['Testland', 'Otherland'])]))
      add('military_assessment', { ...of.assessed, run, theatre, name: `Band ${n}`, events: 10 + n });
    const said = { run, desk, theatre: 'Testland', reason: `As was read in file ${n}`, at, number: base * 100 + n };
    const settled = { status: 'waiting', signer_id: null, signer_name: null, signed_at: null, signer_reason: null };
    add('military_ledger_entry', { ...of.entry, ...settled, id: entry, ...said, status: 'waiting' });
    if (roll(3) > 0) {
      const by = { signer_id: 'idris', signer_name: 'Idris', signed_at: at, signer_reason: `Agreed to ${n}` };
      add('signed', { id: entry, status: 'signed', ...by });
    } else add('signed', { id: entry, status: 'withdrawn' });
    // A later run may be another desk's, and contradicts what was signed on an earlier one.
    const before = roll(2) === 0 ? entries.at(-1) : undefined;
    const why = { why: 'differs', state: 'active', rule: 'r', month: 100 + n, at };
    if (before !== undefined) add('military_ledger_reopening', { entry: before.id, run, head: before.head, ...why });
    entries.push({ id: entry, head: of.entry['head'] });
  }
  return things;
}

/** Situation reports, some of them for readers of TLP:RED alone, as two people left them. */
export function inventSituations(size: number, base: number, roll: Roll): Thing[] {
  return Array.from({ length: size }, (_, n) => {
    const red = n % 3 === 0;
    const kind = roll(2) === 0 ? 'FieldObservation' : 'CasualtyAndIllnessSummary';
    const said = { written_by_id: 'salma', written_by_name: 'Salma', written_at: timeOf(n) };
    const by = { authorised_by_id: 'idris', authorised_by_name: 'Idris', authorised_at: timeOf(n) };
    const says = invented({ kind, title: `Report ${base} ${n}`, red });
    const state = { state: 'authorised', number: 1, revision: 1 };
    const row = { id: uuid(base, 60 + n), says, red, ...state, ...said, ...by };
    return { what: 'row', table: 'military_situation', row, red, desk: '', takenBack: false };
  });
}

const emptied = [
  'exchange_record, exchange_reading, exchange_reference, exchange_binding, pact_statement',
  'military_plan_word, military_plan, military_ledger_reopening, military_ledger_entry, military_assessment',
  'military_assessment_run, military_event_file, military_report_file, military_situation, military_situation_return',
].join(', ');

/** Makes the tables hold these things and nothing else, as if the rest had never been. */
export async function makeWorld(act: Act, things: readonly Thing[], kinds: readonly RecordKind[]): Promise<void> {
  await sql`truncate ${sql.raw(emptied)}`.execute(act.tx);
  const records = things.filter((thing) => thing.what === 'record');
  await storeRecords(
    act,
    records.map(({ record }) => record),
    kinds,
  );
  const keys = ['public', 'members', 'local', 'local-red'];
  for (const { record, takenBack } of records)
    if (takenBack) {
      const versions = [record.statement.modified.replace(/Z$/, '000Z')];
      await narrowRelease(act, { id: record.statement.id, versions, keys });
    }
  const here = new Set(things.flatMap((thing) => (thing.what === 'row' ? [thing.row['id']] : [])));
  for (const thing of things)
    if (thing.what === 'row' && thing.table === 'signed') {
      const { id, status, signer_id, signer_name, signed_at, signer_reason } = thing.row;
      await sql`update military_ledger_entry set status = ${status}, signer_id = ${signer_id ?? null},
        signer_name = ${signer_name ?? null}, signed_at = ${signed_at ?? null}, signer_reason = ${signer_reason ?? null}
        where id = ${id}`.execute(act.tx);
    } else if (thing.what === 'row' && (thing.table !== 'military_ledger_reopening' || here.has(thing.row['entry'])))
      await sql`insert into ${sql.table(thing.table)} select * from
        jsonb_populate_record(null::${sql.table(thing.table)}, ${JSON.stringify(thing.row)}::jsonb)`.execute(act.tx);
}
