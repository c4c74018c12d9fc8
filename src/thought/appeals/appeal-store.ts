import { sql } from 'kysely';
import type { Act, Language } from '#base';
import type { appealOutcomes, appealSubjects } from './contract.ts';

export interface StoredAppeal {
  id: string;
  number: string;
  about: (typeof appealSubjects)[number];
  target: string | null;
  language: Language;
  words: Uint8Array | null;
  codeHash: Uint8Array;
  receivedAt: Date;
  dueAt: Date;
  outcome: (typeof appealOutcomes)[number] | null;
  answer: string | null;
  decidedAt: Date | null;
}

const columns = sql`id, number, about, target, language, words, code_hash as "codeHash", received_at as "receivedAt",
  due_at as "dueAt", outcome, answer, decided_at as "decidedAt"`;
/** Most appeals that are listed. */
const MOST = 1000;

/** Draws the number that a new appeal will have: its code is bound to it. */
export async function nextNumber({ tx }: Pick<Act, 'tx'>): Promise<string> {
  const { rows } = await sql<{ n: string }>`
    select nextval(pg_get_serial_sequence('thought_appeal', 'number')) as n`.execute(tx);
  return rows[0]?.n ?? '0';
}

export async function insertAppeal(
  { tx, clock }: Pick<Act, 'tx' | 'clock'>,
  one: Pick<StoredAppeal, 'id' | 'number' | 'about' | 'target' | 'language'> & { words: Buffer; codeHash: Buffer },
): Promise<void> {
  await sql`
    insert into thought_appeal (id, number, about, target, language, words, code_hash, received_at, due_at)
    overriding system value
    values (${one.id}, ${one.number}, ${one.about}, ${one.target}, ${one.language}, ${one.words}, ${one.codeHash},
      ${clock.now()}, ${clock.now()}::timestamptz + interval '72 hours')`.execute(tx);
}

/** Open ones first, by their clock; then the newest answers. */
export async function listAppeals({ tx }: Pick<Act, 'tx'>): Promise<StoredAppeal[]> {
  const { rows } = await sql<StoredAppeal>`
    select ${columns} from thought_appeal
    order by outcome is not null, case when outcome is null then due_at end, number desc limit ${MOST}`.execute(tx);
  return rows;
}

export async function appealByNumber({ tx }: Pick<Act, 'tx'>, number: string): Promise<StoredAppeal | undefined> {
  const { rows } = await sql<StoredAppeal>`
    select ${columns} from thought_appeal where number::text = ${number}`.execute(tx);
  return rows[0];
}

export async function lockAppeal({ tx }: Pick<Act, 'tx'>, id: string): Promise<StoredAppeal | undefined> {
  const { rows } = await sql<StoredAppeal>`select ${columns} from thought_appeal where id = ${id} for update`.execute(
    tx,
  );
  return rows[0];
}

/** Counts a place once more today; true when it was once too often. */
export async function countPlace(
  { tx }: Pick<Act, 'tx'>,
  { place, day, most }: { place: Buffer; day: string; most: number },
): Promise<boolean> {
  await sql`delete from thought_appeal_place where on_day < ${day}::date - 1`.execute(tx);
  const { rows } = await sql<{ times: number }>`
    insert into thought_appeal_place as p (place, on_day, times) values (${place}, ${day}, 1)
    on conflict (place) do update set times = p.times + 1 returning times`.execute(tx);
  return (rows[0]?.times ?? 0) > most;
}

/** Forgets the words of appeals that were answered a year ago. */
export async function forgetWords({ tx, clock }: Pick<Act, 'tx' | 'clock'>): Promise<number> {
  const { rows } = await sql`
    update thought_appeal set words = null
    where words is not null and decided_at < ${clock.now()}::timestamptz - interval '12 months' returning id`.execute(
    tx,
  );
  return rows.length;
}
