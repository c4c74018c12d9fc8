import { sql } from 'kysely';
import { type Act, type Language, newId, seal, unseal } from '#base';

/** Most subscribers, most of them at one host, and most questions that wait: a flood ends here. */
const MOST = { all: 100_000, host: 1000, asked: 2000 } as const;

export interface Question {
  readonly mode: 'subscribe' | 'unsubscribe';
  readonly callback: string;
  /** The address of a feed of this library. */
  readonly topic: string;
  readonly language: Language;
  readonly leaseSeconds: number;
  /** At most 199 bytes; what is sent is signed with it. */
  readonly secret: string | undefined;
}

export interface Subscriber {
  readonly id: string;
  readonly callback: string;
  readonly topic: string;
  readonly secret: string | undefined;
}

interface Row {
  id: string;
  callback: string;
  topic: string;
  sealed: Uint8Array | null;
}

/** Keeps a question until its callback has confirmed it; false where too many wait. The last one asked counts. */
export async function ask(act: Pick<Act, 'tx' | 'clock'>, key: Buffer, question: Question): Promise<boolean> {
  const { mode, callback, topic, language, leaseSeconds, secret } = question;
  const id = newId(act.clock);
  const sealed = secret === undefined ? null : seal(key, `${callback} ${topic}`, Buffer.from(secret));
  const { rows } = await sql`
    insert into thought_websub_question (id, mode, callback, topic, language, lease_seconds, sealed, asked_at)
    select ${id}, ${mode}, ${callback}, ${topic}, ${language}, ${leaseSeconds}, ${sealed}, ${act.clock.now()}
    where (select count(*) from thought_websub_question) < ${MOST.asked}
      and (select count(*) from thought_websub_subscriber) < ${MOST.all}
      and (select count(*) from thought_websub_subscriber where host = ${new URL(callback).host}) < ${MOST.host}
    on conflict (callback, topic) do update set id = excluded.id, mode = excluded.mode,
      lease_seconds = excluded.lease_seconds, sealed = excluded.sealed, asked_at = excluded.asked_at
    returning id`.execute(act.tx);
  return rows.length > 0;
}

/** Takes the oldest question out; whether it holds is found out once. */
export async function takeQuestion({
  tx,
}: Pick<Act, 'tx'>): Promise<(Question & { sealed: Uint8Array | null }) | undefined> {
  const { rows } = await sql<Question & { sealed: Uint8Array | null }>`
    delete from thought_websub_question where id = (select id from thought_websub_question order by asked_at, id limit 1)
    returning mode, callback, topic, language, lease_seconds as "leaseSeconds", sealed`.execute(tx);
  return rows[0];
}

/** Does what a confirmed question asks. */
export async function settle(
  { tx, clock }: Pick<Act, 'tx' | 'clock'>,
  { mode, callback, topic, language, leaseSeconds, sealed }: Question & { sealed: Uint8Array | null },
): Promise<void> {
  if (mode === 'unsubscribe') {
    await sql`delete from thought_websub_subscriber where callback = ${callback} and topic = ${topic}`.execute(tx);
    return;
  }
  const until = new Date(clock.now().getTime() + leaseSeconds * 1000);
  await sql`
    insert into thought_websub_subscriber (id, callback, host, topic, language, sealed, lease_until)
    values (${newId(clock)}, ${callback}, ${new URL(callback).host}, ${topic}, ${language}, ${sealed}, ${until})
    on conflict (callback, topic) do update set sealed = excluded.sealed, lease_until = excluded.lease_until`.execute(
    tx,
  );
}

/** The subscribers of the feeds of a language whose lease runs, by their ids. */
export async function subscribersOf(
  { tx, clock }: Pick<Act, 'tx' | 'clock'>,
  language: Language,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from thought_websub_subscriber
    where language = ${language} and lease_until > ${clock.now()} order by id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** A subscriber whose lease runs. */
export async function readSubscriber(
  { tx, clock }: Pick<Act, 'tx' | 'clock'>,
  key: Buffer,
  id: string,
): Promise<Subscriber | undefined> {
  const { rows } = await sql<Row>`select id, callback, topic, sealed from thought_websub_subscriber
    where id = ${id} and lease_until > ${clock.now()}`.execute(tx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { callback, topic, sealed } = row;
  const secret = sealed === null ? undefined : unseal(key, `${callback} ${topic}`, Buffer.from(sealed)).toString();
  return { id, callback, topic, secret };
}

/** Forgets a subscriber that is gone, and all whose lease is over. */
export async function dropSubscribers({ tx, clock }: Pick<Act, 'tx' | 'clock'>, id?: string): Promise<void> {
  await sql`delete from thought_websub_subscriber
    where id = ${id ?? null} or lease_until <= ${clock.now()}`.execute(tx);
}

/** How many subscribe to the feeds of a language. */
export async function countSubscribers(act: Pick<Act, 'tx' | 'clock'>, language: Language): Promise<number> {
  return (await subscribersOf(act, language)).length;
}
