import type { ListQuery } from '../../parts/record-table/list-query.ts';
import type { CaseFilter } from './case-types.ts';

export const caseStates = ['open', 'proposed', 'decided', 'ended'] as const;
const sorts = ['due', '-due', 'opened', '-opened'] as const;
const forces = ['binding', 'considered', 'own'] as const;
export const caseForces = forces;

/** Which state the queue shows: where the address is silent, the work to be done; whoever asks for more looks everywhere. */
export function queueState(query: ListQuery): CaseFilter['state'] | 'all' {
  const said = caseStates.find((one) => one === query['state']);
  if (said !== undefined || query['state'] === 'all') return said ?? 'all';
  const everywhere = ['q', 'overdue', 'effect', 'waiting', 'snapshot'].some((key) => query[key] !== undefined);
  return everywhere ? 'all' : 'open';
}

/** What the address says of the queue, as the route is asked. */
export function queueFilter(query: ListQuery): CaseFilter {
  const state = queueState(query);
  const force = forces.find((one) => one === query['force']);
  const { list, q, snapshot } = query;
  return {
    sort: sorts.find((one) => one === query['sort']) ?? 'due',
    ...(state !== 'all' && { state }),
    ...(force !== undefined && { force }),
    ...(list !== undefined && { list }),
    ...(q !== undefined && { q }),
    ...(snapshot !== undefined && { snapshot }),
    ...(query['effect'] === 'true' && { effect: 'true' as const }),
    ...(query['overdue'] === 'true' && { overdue: 'true' as const }),
    ...(query['waiting'] === 'me' && { waiting: 'me' as const }),
  };
}
