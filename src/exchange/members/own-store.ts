import type { Database, Tx } from '#base';
import type { MemberCard } from './member-card.ts';
import { seen } from './tables.ts';

/** Who this node is among the members. */
export interface OwnIdentity {
  /** `identity--…`. */
  member: string;
  /** Origin line of its log's checkpoints (C2SP tlog-checkpoint), and its name as a witness. */
  log: string;
}

/** Who this node is; undefined while it has no identity. */
export async function ownIdentity(db: Database | Tx): Promise<OwnIdentity | undefined> {
  return seen(db).selectFrom('exchange_own').select(['member', 'log']).executeTakeFirst();
}

export async function ownCard(db: Database | Tx): Promise<MemberCard | undefined> {
  const row = await seen(db).selectFrom('exchange_own').select('card').executeTakeFirst();
  return row?.card;
}

/** Once for the life of a node. */
export async function insertOwn(tx: Tx, card: MemberCard, now: Date): Promise<void> {
  const { id: member, log } = card.member;
  await seen(tx)
    .insertInto('exchange_own')
    .values({ one: true, member, log, card: JSON.stringify(card), made_at: now })
    .execute();
}
