import type { Database } from '#base';
import type { Ground } from './ground.ts';
import { hashOf } from './keys.ts';
import { own, type Purpose } from './tables.ts';

/** How long a question to a browser stands. */
const answerTime = 10 * 60_000;

/** Keeps what was asked of the browser that holds this token; a newer question of the same purpose replaces it. */
export async function keepChallenge(ground: Ground, token: string, purpose: Purpose, value: Buffer): Promise<void> {
  const now = ground.clock.now();
  const row = { holder: hashOf(token), purpose, value, ends_at: new Date(now.getTime() + answerTime) };
  await own(ground.db).deleteFrom('node_challenge').where('ends_at', '<=', now).execute();
  await own(ground.db)
    .insertInto('node_challenge')
    .values(row)
    .onConflict((on) => on.columns(['holder', 'purpose']).doUpdateSet({ value: row.value, ends_at: row.ends_at }))
    .execute();
}

/** Takes the question away for good, whether or not the answer will be right. */
export async function takeChallenge(ground: Ground, token: string, purpose: Purpose): Promise<Buffer | undefined> {
  const row = await own(ground.db)
    .deleteFrom('node_challenge')
    .where('holder', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .returning(['value', 'ends_at'])
    .executeTakeFirst();
  return row !== undefined && row.ends_at > ground.clock.now() ? row.value : undefined;
}

/** Looks at the question and leaves it standing: a mistyped code may be typed again. */
export async function peekChallenge(ground: Ground, token: string, purpose: Purpose): Promise<Buffer | undefined> {
  const row = await find(ground.db, token, purpose);
  return row !== undefined && row.ends_at > ground.clock.now() ? row.value : undefined;
}

function find(db: Database, token: string, purpose: Purpose) {
  return own(db)
    .selectFrom('node_challenge')
    .select(['value', 'ends_at'])
    .where('holder', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .executeTakeFirst();
}
