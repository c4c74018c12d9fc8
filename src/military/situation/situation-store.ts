import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { Situation } from './contract.ts';
import type { situationStates } from './words.ts';

export interface StoredSituation {
  id: string;
  preceding: string | null;
  following: string | null;
  number: number;
  says: Situation;
  red: boolean;
  /** EDXL-SitRep as it came; null where it was written here. */
  message: string | null;
  revision: number;
  state: (typeof situationStates)[number];
  byId: string;
  by: string;
  at: Date;
  authorisedBy: string | null;
  authorisedAt: Date | null;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
  returned: { by: string; at: string; reason: string } | null;
}

export interface SituationFilter {
  kind?: string | undefined;
  state?: string | undefined;
  country?: string | undefined;
  severity?: string | undefined;
  text?: string | undefined;
}

const columns = sql`s.id, s.preceding, s.number, s.says, s.red, s.message, s.revision, s.state,
  s.written_by_id as "byId", s.written_by_name as by, s.written_at as at, s.authorised_by_name as "authorisedBy",
  s.authorised_at as "authorisedAt", s.withdrawn_by_name as "withdrawnBy", s.withdrawn_at as "withdrawnAt",
  s.withdrawn_reason as "withdrawnReason",
  (select f.id from military_situation f where f.preceding = s.id and f.state = 'authorised') as following,
  (select jsonb_build_object('by', r.by_name, 'at', r.at, 'reason', r.reason) from military_situation_return r
    where r.report = s.id order by r.at desc limit 1) as returned`;

/** Drafts are their writer's alone; what is marked red is for whoever may read that. */
export interface Reader {
  red: boolean;
  account: string;
}
const seen = ({ red, account }: Reader) =>
  sql`(${red} or not s.red) and (s.state <> 'draft' or s.written_by_id = ${account})`;

const matching = ({ kind, state, country, severity, text }: SituationFilter) => {
  const like = text === undefined ? null : `%${text.replace(/[%_\\]/g, '\\$&')}%`;
  return sql`(${kind ?? null}::text is null or s.says->>'kind' = ${kind ?? null})
    and (${state ?? null}::text is null or s.state = ${state ?? null})
    and (${country ?? null}::text is null or s.says->>'country' = ${country ?? null})
    and (${severity ?? null}::text is null or s.says->>'severity' = ${severity ?? null})
    and (${like}::text is null or s.says->>'title' ilike ${like} or s.says->>'place' ilike ${like}
      or s.says->>'observed' ilike ${like})`;
};

/** Reports as far as they may be seen, the newest first, and how many there are of them. */
export async function listSituations(
  tx: Tx,
  reader: Reader,
  filter: SituationFilter & { limit: number; offset: number },
): Promise<{ items: StoredSituation[]; total: number }> {
  const where = sql`${seen(reader)} and ${matching(filter)}`;
  const { rows } = await sql<StoredSituation>`select ${columns} from military_situation s where ${where}
    order by s.written_at desc, s.id limit ${filter.limit} offset ${filter.offset}`.execute(tx);
  const { rows: counted } = await sql<{ n: number }>`
    select count(*) as n from military_situation s where ${where}`.execute(tx);
  return { items: rows, total: Number(counted[0]?.n ?? 0) };
}

/** A report as far as it may be seen; locked until the transaction ends where it is to be changed. */
export async function findSituation(
  tx: Tx,
  reader: Reader,
  id: string,
  lock: 'locked' | 'as it stands' = 'as it stands',
): Promise<StoredSituation | undefined> {
  if (lock === 'locked')
    await sql`select from military_situation s where s.id = ${id} and ${seen(reader)} for update`.execute(tx);
  const { rows } = await sql<StoredSituation>`select ${columns} from military_situation s
    where s.id = ${id} and ${seen(reader)}`.execute(tx);
  return rows[0];
}

export async function insertSituation(
  act: Act,
  { says, preceding, number, message }: Pick<StoredSituation, 'says' | 'preceding' | 'number' | 'message'>,
): Promise<string> {
  const id = act.newId();
  await sql`insert into military_situation (id, preceding, number, says, red, message, written_by_id, written_by_name,
      written_at)
    values (${id}, ${preceding}, ${number}, ${JSON.stringify(says)}, ${says.red}, ${message}, ${act.actor.id},
      ${act.actor.name}, ${act.clock.now()})`.execute(act.tx);
  return id;
}

/** Whether there is a version after this one that was not taken back, a draft of anybody included. */
export async function isFollowed(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from military_situation where preceding = ${id} and state <> 'withdrawn'`.execute(
    tx,
  );
  return rows.length > 0;
}

export async function keepSituation({ tx }: Act, id: string, says: Situation): Promise<void> {
  await sql`update military_situation set says = ${JSON.stringify(says)}, revision = revision + 1
    where id = ${id}`.execute(tx);
}

export async function proposed({ tx }: Act, id: string): Promise<void> {
  await sql`update military_situation set state = 'proposed' where id = ${id}`.execute(tx);
}

export async function authorised({ tx, actor, clock }: Act, id: string): Promise<void> {
  await sql`update military_situation set state = 'authorised', authorised_by_id = ${actor.id},
    authorised_by_name = ${actor.name}, authorised_at = ${clock.now()} where id = ${id}`.execute(tx);
}

export async function sentBack(act: Act, id: string, reason: string): Promise<void> {
  const { tx, actor, clock } = act;
  await sql`update military_situation set state = 'draft', revision = revision + 1 where id = ${id}`.execute(tx);
  await sql`insert into military_situation_return (id, report, reason, by_id, by_name, at)
    values (${act.newId()}, ${id}, ${reason}, ${actor.id}, ${actor.name}, ${clock.now()})`.execute(tx);
}

export async function withdrawn({ tx, actor, clock }: Act, id: string, reason: string): Promise<void> {
  await sql`update military_situation set state = 'withdrawn', withdrawn_by_id = ${actor.id},
    withdrawn_by_name = ${actor.name}, withdrawn_at = ${clock.now()}, withdrawn_reason = ${reason}
    where id = ${id}`.execute(tx);
}
