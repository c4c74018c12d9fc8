import { Fault } from '#base';
import { findLog, resumeOwnLog, seenRecordsShape, seenShape } from '../ledger/index.ts';
import type { LogErrands } from './follow-logs.ts';
import { followOne } from './follow-one.ts';
import { ComeBackLater, type PeerLine } from './peer-line.ts';
import { mayHaveSeen } from './seen-by.ts';

const within = 30_000;

/**
 * After a restored backup: takes over what a peer saw of our own log beyond it, by checkpoint or by record, and lets it
 * be written on once everybody who may have seen something has said what it saw. The records themselves, which we
 * signed, come back through the gate from whoever holds them.
 */
export async function comeBack(errands: LogErrands, line: PeerLine): Promise<void> {
  const { call, own, trust, heardOf } = errands;
  const held = await findLog(call.db, own);
  if (held === undefined || held.confirmed) return;
  await hear(errands, line);
  const doubted = { at: held.doubted_at ?? held.checked_at, list: held.doubted_list ?? trust.list()?.version ?? 0 };
  const { active, gone } = await mayHaveSeen(call.db, trust, own, doubted, call.clock.now());
  const silent = gone.filter((member) => !heardOf.has(member));
  await Promise.all(silent.map((member) => hearOneGone(errands, member)));
  if ([...active, ...gone].some((member) => !heardOf.has(member))) return;
  const key = await errands.checkpointKey();
  const seen = [...heardOf.values()].flat();
  await call.transact((act) => resumeOwnLog(act, { member: own, log: held.name }, seen, key));
}

/** No courier goes to it any more; that it does not answer stops nothing else. */
async function hearOneGone(errands: LogErrands, member: string): Promise<void> {
  await errands
    .visit(member, (line) => hear(errands, line))
    .catch((error: unknown) => {
      if (!(error instanceof Fault) && !(error instanceof ComeBackLater)) throw error;
      errands.log.warn({ err: error, member }, 'a state that is no active member any more does not say what it saw');
    });
}

async function hear(errands: LogErrands, line: PeerLine): Promise<void> {
  const { call, own, heardOf } = errands;
  await followOne(errands, line, own, `/mirror/${own}`);
  const from = (await findLog(call.db, own))?.size ?? 0;
  const answer = await line.ask({ method: 'GET', path: `/log-seen?from=${from}`, limit: 4 * 2 ** 20, within });
  if (!heardOf.has(line.member)) await bringHome(errands, line);
  heardOf.set(line.member, seenShape.parse(JSON.parse(answer.body.toString())).leaves);
}

/** Our own records that we do not have any more, page by page; the gate knows what is here already. */
async function bringHome(errands: LogErrands, line: PeerLine): Promise<void> {
  const { call, own } = errands;
  let from = (await findLog(call.db, own))?.doubted_size ?? undefined;
  while (from !== undefined) {
    const path = `/log-seen/records?from=${from}`;
    const answer = await line.ask({ method: 'GET', path, limit: 8 * 2 ** 20, within }, [404]);
    if (answer.status === 404) return;
    const { records, next } = seenRecordsShape.parse(JSON.parse(answer.body.toString()));
    if (records.length > 0) await errands.admit(call, line.member, Buffer.from(`{"objects":[${records.join(',')}]}`));
    if (next !== undefined && next <= from) return;
    from = next;
  }
}
