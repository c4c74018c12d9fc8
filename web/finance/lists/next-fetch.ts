import type { List } from './list-types.ts';

/** When the list is fetched next: `hand` without address or schedule, `now` when it is due. */
export function nextFetch(list: List, now: Date): 'hand' | 'now' | Date {
  if (list.url === undefined || list.everyMinutes === undefined) return 'hand';
  if (list.lastCheck === undefined) return 'now';
  const at = new Date(new Date(list.lastCheck.at).getTime() + list.everyMinutes * 60_000);
  return at <= now ? 'now' : at;
}
