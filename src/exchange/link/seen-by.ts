import type { Database } from '#base';
import type { TrustList } from '#records';
import { listsAfter, type TrustView } from '../members/index.ts';

/** How long a restored node waits for what a member saw that is none any more, and does not answer: milliseconds. */
const PATIENCE = 7 * 86_400_000;
const MOST_LISTS = 10_000;

/**
 * Who may have seen places of our log that our backup does not have: whoever was an active member when the backup was
 * made, or has been since. `gone`: those of them that are suspended or have left today; they may return and bring what
 * they hold. One of these that does not answer for a week is waited for no longer, or a state that broke with the
 * alliance could keep others from ever speaking again.
 */
export async function mayHaveSeen(
  db: Database,
  trust: TrustView,
  own: string,
  doubted: { at: Date; list: number },
  now: Date,
): Promise<{ active: readonly string[]; gone: readonly string[] }> {
  const active = trust.activeMembers().filter((member) => member !== own);
  if (now.getTime() - doubted.at.getTime() > PATIENCE) return { active, gone: [] };
  const since = await listsAfter(db, doubted.list - 1, MOST_LISTS);
  const once = since.flatMap(({ body }) =>
    (JSON.parse(body) as TrustList).members.filter(({ standing }) => standing === 'active').map(({ id }) => id),
  );
  const gone = [...new Set(once)].filter((member) => member !== own && !active.includes(member));
  return { active, gone };
}
