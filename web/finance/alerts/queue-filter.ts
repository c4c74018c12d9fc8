import type { ListQuery } from '../../parts/record-table/list-query.ts';
import { type AlertFilter, verdicts } from './alert-types.ts';

const states = ['open', 'proposed', 'decided', 'closed'] as const;
const sorts = ['due', 'score', 'raised', '-due', '-score', '-raised'] as const;
export const alertStates = states;

/**
 * Which state the queue shows. Where the address is silent it is the work to be done; whoever searches, or asks for
 * what is late or how it was decided, looks everywhere.
 */
export function queueState(query: ListQuery): AlertFilter['state'] | 'all' {
  const said = states.find((one) => one === query['state']);
  if (said !== undefined || query['state'] === 'all') return said ?? 'all';
  return query['q'] !== undefined || query['overdue'] === 'true' || verdictOf(query) !== undefined ? 'all' : 'open';
}

const verdictOf = (query: ListQuery) => verdicts.find((one) => one === query['verdict']);

/** What the address says of the queue, as the route is asked. */
export function queueFilter(query: ListQuery): AlertFilter {
  const state = queueState(query);
  const verdict = verdictOf(query);
  const { desk, book, list, assignee, q } = query;
  return {
    sort: sorts.find((one) => one === query['sort']) ?? 'due',
    ...(state !== 'all' && { state }),
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
export function rememberQueue(query: ListQuery): void {
  sessionStorage.setItem(place, JSON.stringify(query));
}

export function rememberedQueue(): AlertFilter {
  try {
    return queueFilter(JSON.parse(sessionStorage.getItem(place) ?? '{}') as ListQuery);
  } catch {
    return { state: 'open', sort: 'due' };
  }
}
