import { type Act, commonFault } from '#base';
import type { EndPathway, LedgerState } from '../assessment/ledger-rules.ts';
import type { MilitaryDeps } from '../deps.ts';
import { findAssessment, newestAssessments } from './assessment-store.ts';
import { groupFault } from './faults.ts';
import { findEntry, insertEntry, type LedgerEntry, listEntries, lockLedger, settleEntry } from './ledger-store.ts';
import { needPerson } from './propose-change.ts';
import { samePerson } from '../same-person.ts';
import { writtenReason } from './written.ts';

export interface StateSaid {
  run: string;
  theatre: string;
  head: string;
  state: LedgerState;
  pathway?: EndPathway | undefined;
  reason: string;
}

/**
 * Proposes where a lineage stands in a theatre, on an assessment (right `military.assess`): what the rules propose, or another
 * state with its reason; the rules' own word is kept beside it. Nothing is signed until another person agrees. Errors:
 * `not-found`, `ledger-open` while another proposal waits, `ledger-superseded` on an older assessment, `ledger-pathway`.
 */
export async function proposeState(act: Act, input: StateSaid): Promise<string> {
  needPerson(act, 'military.assess');
  const found = await findAssessment(act, input);
  if (found === undefined) throw commonFault('not-found');
  if ((input.state === 'ended') !== (input.pathway !== undefined)) throw groupFault('ledger-pathway');
  const { theatre, head, desk } = found;
  await lockLedger(act.tx, theatre, head);
  await needNewest(act, input);
  const open = (await listEntries(act, { codes: [head] })).some(
    (one) => one.theatre === theatre && one.desk === desk && one.status === 'waiting',
  );
  if (open) throw groupFault('ledger-open');
  const id = await insertEntry(act, {
    theatre,
    head,
    run: input.run,
    desk,
    state: input.state,
    pathway: input.pathway ?? null,
    since_month: found.since_month,
    rule: found.rule,
    rule_state: found.state,
    to_month: found.to_month,
    reason: writtenReason(input.reason),
  });
  await act.audit({
    action: 'military.ledger.propose',
    objects: [`group:${head}`, `ledger-entry:${id}`],
    detail: { theatre, state: input.state, rule: found.rule, run: input.run },
  });
  return id;
}

/**
 * The second person's word (right `military.assess.approve`): never who proposed, not the same under a second account. Errors:
 * `group-own-proposal`, `group-proposal-settled`, `ledger-superseded` where newer data have come since.
 */
export async function signState(
  act: Act,
  deps: Pick<MilitaryDeps, 'seatOf'>,
  input: { id: string; approve: boolean; reason: string },
): Promise<LedgerEntry> {
  needPerson(act, 'military.assess.approve');
  const entry = await waiting(act, input.id);
  if (await samePerson(act, deps, entry.by_id)) throw groupFault('group-own-proposal');
  if (input.approve) await needNewest(act, entry);
  await settleEntry(act, entry, { approve: input.approve, reason: writtenReason(input.reason) });
  await act.audit({
    action: `military.ledger.${input.approve ? 'sign' : 'refuse'}`,
    objects: [`group:${entry.head}`, `ledger-entry:${entry.id}`],
    detail: { theatre: entry.theatre, state: entry.state, by: entry.by_id },
  });
  return entry;
}

/** Takes a proposal back, by whoever made it. */
export async function withdrawState(act: Act, id: string): Promise<LedgerEntry> {
  needPerson(act, 'military.assess');
  const entry = await waiting(act, id);
  if (entry.by_id !== act.actor.id) throw groupFault('group-proposal-of-another');
  await settleEntry(act, entry, 'withdrawn');
  await act.audit({ action: 'military.ledger.withdraw', objects: [`ledger-entry:${id}`] });
  return entry;
}

/** What is signed stands on the newest data that the signer may see. */
async function needNewest(act: Act, of: { run: string; theatre: string; head: string }): Promise<void> {
  const newest = await newestAssessments(act, of.head);
  const last = newest.find(({ theatre }) => theatre === of.theatre);
  if (last !== undefined && last.run !== of.run) throw groupFault('ledger-superseded');
}

async function waiting(act: Act, id: string): Promise<LedgerEntry> {
  const before = await findEntry(act, id);
  if (before === undefined) throw commonFault('not-found');
  await lockLedger(act.tx, before.theatre, before.head);
  const entry = await findEntry(act, id);
  if (entry === undefined) throw commonFault('not-found');
  if (entry.status !== 'waiting') throw groupFault('group-proposal-settled');
  return entry;
}
