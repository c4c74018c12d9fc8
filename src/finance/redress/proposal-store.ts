import { sql } from 'kysely';
import type { Act, Actor, Database, Tx } from '#base';
import type { Outcome } from './outcome.ts';
import type { RedressKeys } from './redress-keys.ts';
import { openWords, sealWords } from './sealed-words.ts';
import { isId, own, type ProposalKind } from './tables.ts';

export interface NewProposal {
  what: ProposalKind;
  file?: string | undefined;
  target: string;
  outcome?: Outcome;
  body: unknown;
  reason: string;
  seen: string;
}

/** What one person proposes; it binds nobody until another person has said so. */
export async function insertProposal(act: Act, keys: RedressKeys, proposal: NewProposal): Promise<string> {
  const id = act.newId();
  await own(act.tx)
    .insertInto('finance_redress_proposal')
    .values({
      id,
      what: proposal.what,
      file: proposal.file ?? null,
      target: proposal.target,
      outcome: proposal.outcome ?? null,
      body: sealWords(keys, `proposal ${id}`, proposal.body),
      reason: proposal.reason,
      seen: proposal.seen,
      by_id: act.actor.id,
      by_name: act.actor.name,
      at: act.clock.now(),
      state: 'waiting',
    })
    .execute();
  return id;
}

const select = (db: Database | Tx) => own(db).selectFrom('finance_redress_proposal').selectAll();
export type Proposal = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

export const findProposal = (db: Database | Tx, id: string) => select(db).where('id', '=', id).executeTakeFirst();

/** Locked, so that of two second persons one comes too late. */
export async function lockProposal(tx: Tx, id: string): Promise<Proposal | undefined> {
  return isId(id) ? select(tx).where('id', '=', id).forUpdate().executeTakeFirst() : undefined;
}

export const proposalsOfFile = (db: Database | Tx, file: string) =>
  select(db).where('file', '=', file).orderBy('n').execute();

/** About an alert or a freeze of a desk that is not the reader's, there is nothing to see. */
const onDesks = (desks: Actor['desks']) =>
  desks === '*'
    ? sql<boolean>`true`
    : sql<boolean>`(what = 'answer' or exists (select 1 from finance_alert a where a.desk = any(${[...desks]}::text[])
        and a.id in (target, (select o.alert from finance_order o where o.id = target),
          (select o.alert from finance_exemption e join finance_order o on o.id = e.of_order where e.id = target))))`;

const MOST = 200;

export const proposalsWaiting = (db: Database | Tx, desks: Actor['desks']) =>
  select(db).where('state', '=', 'waiting').where(onDesks(desks)).orderBy('n').limit(MOST).execute();

export async function proposalsOfTarget(db: Database | Tx, desks: Actor['desks'], target: string) {
  if (!isId(target)) return [];
  return select(db).where('target', '=', target).where(onDesks(desks)).orderBy('n').limit(MOST).execute();
}

export const waitingAbout = (tx: Tx, what: ProposalKind, target: string) =>
  select(tx)
    .where('what', '=', what)
    .where('target', '=', target)
    .where('state', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst();

/** The body of a proposal as it was written. */
export const bodyOf = <T>(keys: RedressKeys, proposal: Pick<Proposal, 'id' | 'body'>): T =>
  openWords<T>(keys, `proposal ${proposal.id}`, proposal.body);

/** The second person's word. A clock that stepped back makes nobody's word older than the first one's. */
export async function writeSecond(act: Act, proposal: Proposal, approve: boolean, reason: string): Promise<void> {
  const now = Math.max(act.clock.now().getTime(), proposal.at.getTime());
  await own(act.tx)
    .updateTable('finance_redress_proposal')
    .set({
      state: approve ? 'standing' : 'refused',
      second_id: act.actor.id,
      second_name: act.actor.name,
      second_at: new Date(now),
      second_reason: reason,
    })
    .where('id', '=', proposal.id)
    .execute();
}

/** Taken back by whoever made it, or void because what it rests on has changed. */
export async function writeWithdrawn(tx: Tx, id: string): Promise<void> {
  await own(tx).updateTable('finance_redress_proposal').set({ state: 'withdrawn' }).where('id', '=', id).execute();
}
