import { sql } from 'kysely';
import type { Act } from '#base';
import type { ClosedBecause, Pair } from './candidate.ts';
import { insertEvents } from './event-store.ts';
import { lockPairs, replaceDecisions } from './memory-store.ts';

/**
 * The pairs that no longer come out of a comparison. What two people confirmed or one proposed as the same person is
 * kept, and told: nobody leaves a confirmed match by changing a name.
 */
export async function closePairs(act: Act, pairs: readonly Pair[]): Promise<{ closed: number; kept: readonly Pair[] }> {
  const known = (await lockPairs(act.tx, pairs)).filter((row) => row.state !== 'closed');
  const kept = known.filter((row) => row.verdict === 'same');
  const gone = known.filter((row) => row.verdict !== 'same').map((row) => row.id);
  await close(act, gone, 'no-longer-similar');
  return {
    closed: gone.length,
    kept: kept.map((row) => ({ book: row.book, rowKey: row.row_key, subjectId: row.subject })),
  };
}

/** The subjects were delisted: whatever stands about them closes, decided or not. */
export async function closeForSubjects(act: Act, subjectIds: readonly string[]): Promise<{ closed: number }> {
  // What had closed for another reason is marked too: should the subject be listed again, it is asked again.
  const { rows } = await sql<{ id: string }>`
    select id from finance_alert
    where subject = any(${subjectIds}::uuid[]) and closed_because is distinct from 'delisted'
    order by id for update`.execute(act.tx);
  return close(
    act,
    rows.map((row) => row.id),
    'delisted',
  );
}

/** The rows left their book: whatever stands about them closes; it holds again should they come back as they were. */
export async function closeForRows(act: Act, book: string, rowKeys: readonly string[]): Promise<{ closed: number }> {
  const { rows } = await sql<{ id: string }>`
    select id from finance_alert
    where book = ${book} and row_key = any(${rowKeys}::text[]) and state <> 'closed'
    order by id for update`.execute(act.tx);
  return close(
    act,
    rows.map((row) => row.id),
    'left-book',
  );
}

/** Closes alerts that are locked already. The verdict of a decision stays with them, a mere proposal ends. */
async function close(act: Act, ids: readonly string[], because: ClosedBecause): Promise<{ closed: number }> {
  if (ids.length === 0) return { closed: 0 };
  await replaceDecisions(act.tx, ids, 'waiting');
  await sql`
    update finance_alert set state = 'closed', closed_because = ${because}, changed_at = ${act.clock.now()},
      verdict = case when state = 'proposed' then null else verdict end, reopened = false
    where id = any(${ids}::uuid[])`.execute(act.tx);
  await insertEvents(
    act,
    ids.map((alert) => ({ alert, what: 'closed', detail: { because } })),
  );
  await act.audit({ action: 'finance.alerts.close', objects: ids.map((id) => `alert:${id}`), detail: { because } });
  return { closed: ids.length };
}
