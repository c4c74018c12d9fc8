import { sql } from 'kysely';
import { defaultLanguage, type JobKind, type Tx } from '#base';
import { insertEntry } from './entry-store.ts';
import { insertFile } from './file-store.ts';
import type { RedressKeys } from './redress-keys.ts';

const BATCH = 100;
/** A measure is looked at again at least once a year, whether or not its designator named a day. */
const YEAR_MS = 365 * 86_400_000;

/** National effects whose review is due: their day has come, or a year has passed, and no review is open or newer. */
async function dueForReview(tx: Tx, now: Date, most: number) {
  const year = new Date(now.getTime() - YEAR_MS);
  const { rows } = await sql<{ id: string; name: string; subject: string | null }>`
    select c.id, d.name,
      (select s.subject from finance_designation_subject s where s.designation = d.id order by s.subject limit 1) as subject
    from finance_case c
    join finance_designation d on d.id = c.designation
    join finance_case_decision k on k.of_case = c.id and k.state = 'standing' and k.outcome = 'give-effect'
    where c.effect and least(coalesce(d.review_by, 'infinity'), k.settled_at + interval '365 days') <= ${now}
      and not exists (select 1 from finance_redress f where f.kind = 'review' and f.case_id = c.id
        and (f.state not in ('answered','closed') or f.received_at > ${year}))
    order by c.id limit ${most} for share of c`.execute(tx);
  return rows;
}

/** The periodic review falls due by itself: a file opens, with its deadline, for people who decided nothing before. */
export function openReviewsJob(keys: RedressKeys): JobKind {
  return {
    kind: 'finance.open-reviews',
    everyMinutes: 60,
    run: async (_, { call }) => {
      let opened = 0;
      do {
        opened = await call.transact(async (act) => {
          const due = await dueForReview(act.tx, act.clock.now(), BATCH);
          for (const { id, name, subject } of due) {
            const file = await insertFile(act, keys, {
              kind: 'review',
              origin: 'node',
              language: defaultLanguage,
              petition: { name, capacity: 'self', statement: `case:${id}` },
              case: id,
              ...(subject !== null && { subject }),
            });
            await insertEntry(act, keys, { file: file.id, side: 'node', what: 'opened', detail: { case: id } });
            await act.audit({ action: 'finance.redress.open', objects: [`redress:${file.id}`, `case:${id}`] });
          }
          return due.length;
        });
      } while (opened === BATCH);
    },
  };
}
