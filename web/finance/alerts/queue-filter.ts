import type { ListQuery } from '../../parts/record-table/list-query.ts';
import { type AlertFilter, verdicts } from './alert-types.ts';

const states = ['open', 'proposed', 'decided', 'closed'] as const;
const sorts = ['due', 'score', 'raised', '-due', '-score', '-raised'] as const;
export const alertStates = states;

/** What the address says of the queue, as the route is asked. */
export function queueFilter(query: ListQuery): AlertFilter {
  const state = states.find((one) => one === query['state']);
  const verdict = verdicts.find((one) => one === query['verdict']);
  const { desk, book, list, assignee, q } = query;
  return {
    sort: sorts.find((one) => one === query['sort']) ?? 'due',
    ...(state !== undefined && { state }),
    ...(verdict !== undefined && { verdict }),
    ...(desk !== undefined && { desk }),
    ...(book !== undefined && { book }),
    ...(list !== undefined && { list }),
    ...(assignee !== undefined && { assignee }),
    ...(q !== undefined && { q }),
    ...(query['overdue'] === 'true' && { overdue: 'true' as const }),
  };
}

const place = 'mithaq.queue';

/** Which queue the reader came from: next and previous on an alert's page walk it, after a reload too. */
export function rememberQueue(filter: AlertFilter): void {
  sessionStorage.setItem(place, JSON.stringify(filter));
}

export function rememberedQueue(): AlertFilter {
  try {
    return queueFilter(JSON.parse(sessionStorage.getItem(place) ?? '{"state":"open"}') as ListQuery);
  } catch {
    return { state: 'open', sort: 'due' };
  }
}
