// A full pact for the benchmarks: 60 commitments that 43 states owe, each answered, reported three times with a piece of
// evidence, and reviewed by a neighbour: 15,540 statements, stored through the archive's own store. One report in eight is
// of the state's own house alone and one state in fifteen declines, so that every branch of the judgement is walked.
import type { Call } from '#base';
import { recordKinds } from '#records';
import { inventedId, inventedMember, inventedRecord, inventedRelease } from '../../src/exchange/archive/invented.ts';
import { storeRecords } from '../../src/exchange/archive/index.ts';
import type { NewRecord } from '../../src/exchange/archive/new-record.ts';
import { hearStatement } from '../../src/pact/projection/hear-statement.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** 43 invented states: all codes that ISO 3166-1 leaves to users, and one (ZY) that it gives to nobody. */
export const codes = letters
  .split('')
  .map((letter) => `X${letter}`)
  .concat(
    'MNOPQRSTUVWXYZ'.split('').map((l) => `Q${l}`),
    ['ZZ', 'AA', 'ZY'],
  );
export const commitments = 60;
const statuses = ['no-evidence', 'not-started', 'limited', 'substantial', 'complete'];
const axes = ['thought', 'media', 'finance', 'military', 'integration'];
const example = (kind: string) => recordKinds.find((one) => one.kind === kind)?.example ?? {};

/** Everything said of the pact, in the order in which it was said. */
function* statements(): Generator<NewRecord> {
  let index = 0;
  const said = (kind: string, n: number, by: number, day: string, more: object): NewRecord => {
    index += 1;
    const { id: _id, modified: _modified, ...rest } = example(kind) as Record<string, unknown>;
    return inventedRecord({
      index,
      type: kind,
      id: inventedId(kind, n),
      modified: `${day}T08:00:00.000Z`,
      origin: inventedMember(by),
      own: by === 0,
      release: inventedRelease('members'),
      more: { ...rest, created_by_ref: inventedMember(by), ...more },
    });
  };
  yield said('meeting', 1, 0, '2026-01-01', {});
  for (let n = 1; n <= 18; n += 1)
    yield said('outcome', n, 0, '2026-01-01', {
      code: `O${n}`,
      meeting_ref: inventedId('meeting', 1),
      axis: axes[n % 5],
    });
  for (let n = 1; n <= commitments; n += 1) {
    const outcome = (n % 18) + 1;
    const change = { outcome_ref: inventedId('outcome', outcome), code: `O${outcome}.${n}`, axis: axes[outcome % 5] };
    yield said('commitment', n, 0, '2026-01-01', { ...change, owners: codes, due: `2026-${10 + (n % 3)}-01` });
  }
  for (let n = 1; n <= commitments; n += 1) for (const [by, state] of codes.entries()) yield* cell(said, n, by, state);
}

function* cell(
  said: (kind: string, n: number, by: number, day: string, more: object) => NewRecord,
  n: number,
  by: number,
  state: string,
): Generator<NewRecord> {
  const one = n * 100 + by;
  const about = { commitment_ref: inventedId('commitment', n), state };
  const answer = one % 15 === 0 ? 'declines' : 'accepts-in-part';
  yield said('undertaking', one, by, '2026-02-01', { ...about, answer, due: '2026-11-15' });
  const evidence = { commitment_refs: [about.commitment_ref], state, dated_on: '2026-02-20' };
  yield said('commitment-evidence', one, by, '2026-03-01', evidence);
  for (let version = 1; version <= 3; version += 1)
    yield said('progress-report', one, by, `2026-0${3 + version}-01`, {
      ...about,
      status: statuses[(one + version) % 5],
      as_of: `2026-0${2 + version}-25`,
      evidence_refs: [inventedId('commitment-evidence', one)],
    });
  yield said('progress-review', one, (by + 1) % codes.length, '2026-06-10', {
    state: codes[(by + 1) % codes.length],
    report_ref: inventedId('progress-report', one),
    report_version: '2026-06-01T08:00:00.000Z',
    status_found: statuses[(one + 3) % 5],
  });
}

/** Fills an empty archive and the table of statements; gives how many there are. */
export async function fillPact(call: Call): Promise<number> {
  let filled = 0;
  let batch: NewRecord[] = [];
  const flush = async (): Promise<void> => {
    await call.transact(async (act) => {
      for (const one of await storeRecords(act, batch, [])) {
        if (one.state !== 'stored') throw new Error(`not stored: ${one.state}`);
        await hearStatement(act, one.record);
      }
    });
    filled += batch.length;
    batch = [];
  };
  for (const record of statements()) if (batch.push(record) === 500) await flush();
  await flush();
  return filled;
}
