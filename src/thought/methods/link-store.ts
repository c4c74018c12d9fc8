import { sql } from 'kysely';
import type { Act, Tx } from '#base';

export const linkKinds = ['dossier', 'typology'] as const;
export type LinkKind = (typeof linkKinds)[number];
export type LinkState = 'proposed' | 'linked' | 'declined' | 'ended';

export interface MethodLink {
  id: string;
  code: string;
  kind: LinkKind;
  target: string;
  reason: string;
  state: LinkState;
  by: string;
  at: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  decidedReason: string | null;
  endedBy: string | null;
  endedAt: Date | null;
  endedReason: string | null;
}

const columns = sql`id, method_code as code, kind, target, reason, state, made_by_name as by, made_at as at,
  second_by_name as "decidedBy", second_at as "decidedAt", second_reason as "decidedReason",
  resolved_by_name as "endedBy", resolved_at as "endedAt", resolved_reason as "endedReason"`;

/** Links of one method or of all, the newest first. */
export async function listLinks(tx: Tx, code?: string): Promise<MethodLink[]> {
  const { rows } = await sql<MethodLink>`select ${columns} from thought_method_link
    where ${code === undefined ? sql`state in ('proposed','linked')` : sql`method_code = ${code}`}
    order by made_at desc, id`.execute(tx);
  return rows;
}

/** Locks a link until the transaction ends. */
export async function lockLink(tx: Tx, id: string): Promise<MethodLink | undefined> {
  const { rows } =
    await sql<MethodLink>`select ${columns} from thought_method_link where id = ${id} for update`.execute(tx);
  return rows[0];
}

/** Writes a link, decided at once where an editor makes it; undefined where one stands already. */
export async function insertLink(
  act: Act,
  { code, kind, target, reason }: Pick<MethodLink, 'code' | 'kind' | 'target' | 'reason'>,
  decided: boolean,
): Promise<string | undefined> {
  const { id, name } = act.actor;
  const now = act.clock.now();
  const second = decided ? { id, name, now, reason } : { id: null, name: null, now: null, reason: null };
  const { rows } = await sql<{ id: string }>`
    insert into thought_method_link (id, method_code, kind, target, reason, state, made_by_id, made_by_name, made_at,
      second_by_id, second_by_name, second_at, second_reason)
    values (${act.newId()}, ${code}, ${kind}, ${target}, ${reason}, ${decided ? 'linked' : 'proposed'}, ${id}, ${name},
      ${now}, ${second.id}, ${second.name}, ${second.now}, ${second.reason})
    on conflict (method_code, target) where state in ('proposed','linked') do nothing returning id`.execute(act.tx);
  return rows[0]?.id;
}

export async function decideLink(act: Act, id: string, accept: boolean, reason: string): Promise<void> {
  await sql`update thought_method_link set state = ${accept ? 'linked' : 'declined'}, second_by_id = ${act.actor.id},
    second_by_name = ${act.actor.name}, second_at = ${act.clock.now()}, second_reason = ${reason}
    where id = ${id}`.execute(act.tx);
}

export async function endLink(act: Act, id: string, reason: string): Promise<void> {
  await sql`update thought_method_link set state = 'ended', resolved_by_id = ${act.actor.id},
    resolved_by_name = ${act.actor.name}, resolved_at = ${act.clock.now()}, resolved_reason = ${reason}
    where id = ${id}`.execute(act.tx);
}
