import type { Selectable } from 'kysely';
import type { Database, Tx } from '#base';
import { type MembersTables, type ProposalState, seen } from './tables.ts';

export type Proposal = Selectable<MembersTables['exchange_trust_proposal']>;

/** Keeps a proposal that is not here yet; gives false when it is. */
export async function insertProposal(
  tx: Tx,
  proposal: Pick<Proposal, 'id' | 'version' | 'body' | 'reason' | 'proposed_by' | 'proposed_name' | 'from_member'>,
  now: Date,
): Promise<boolean> {
  const row = await seen(tx)
    .insertInto('exchange_trust_proposal')
    .values({ ...proposal, state: 'open', made_at: now, signed_by: null, signed_name: null, signed_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** One proposal, held until the transaction ends. */
export async function lockProposal(tx: Tx, id: string): Promise<Proposal | undefined> {
  return seen(tx).selectFrom('exchange_trust_proposal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The open ones first, then the newest. */
export async function listProposals(db: Database | Tx, limit: number): Promise<Proposal[]> {
  return seen(db)
    .selectFrom('exchange_trust_proposal')
    .selectAll()
    .orderBy((e) => e('state', '=', 'open'), 'desc')
    .orderBy('made_at', 'desc')
    .limit(limit)
    .execute();
}

export async function openProposals(db: Database | Tx): Promise<Proposal[]> {
  return seen(db)
    .selectFrom('exchange_trust_proposal')
    .selectAll()
    .where('state', '=', 'open')
    .orderBy('made_at')
    .execute();
}

/** Puts the gathered signatures in the place of those before. */
export async function writeSignatures(tx: Tx, id: string, body: string): Promise<void> {
  await seen(tx).updateTable('exchange_trust_proposal').set({ body }).where('id', '=', id).execute();
}

/** The second person of this state. */
export async function writeSigner(tx: Tx, id: string, by: { id: string; name: string }, now: Date): Promise<void> {
  await seen(tx)
    .updateTable('exchange_trust_proposal')
    .set({ signed_by: by.id, signed_name: by.name, signed_at: now })
    .where('id', '=', id)
    .execute();
}

export async function settleProposal(tx: Tx, id: string, state: ProposalState): Promise<void> {
  await seen(tx).updateTable('exchange_trust_proposal').set({ state }).where('id', '=', id).execute();
}

/** A list was accepted: the proposal it came of is settled, what else was proposed for its number or before is past. */
export async function overtakeProposals(tx: Tx, version: number, hash: string): Promise<void> {
  await seen(tx)
    .updateTable('exchange_trust_proposal')
    .set((e) => ({
      state: e.case().when('id', '=', hash).then<ProposalState>('accepted').else<ProposalState>('overtaken').end(),
    }))
    .where('state', '=', 'open')
    .where('version', '<=', version)
    .execute();
}

/** Whether this state has signed a list of this number that is not given up. */
export async function signedForVersion(tx: Tx, version: number): Promise<boolean> {
  const row = await seen(tx)
    .selectFrom('exchange_trust_proposal')
    .select('id')
    .where('version', '=', version)
    .where('signed_by', 'is not', null)
    .where('state', '<>', 'withdrawn')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findProposal(db: Database | Tx, id: string): Promise<Proposal | undefined> {
  return seen(db).selectFrom('exchange_trust_proposal').selectAll().where('id', '=', id).executeTakeFirst();
}
