import type { ListQuery } from '../../parts/record-table/list-query.ts';
import type { InboxFilter, OutboxFilter } from './record-types.ts';

export const axes = ['exchange', 'finance', 'military', 'pact', 'thought', 'media'] as const;
export const stages = ['delivered', 'received', 'read', 'acted'] as const;
const sorts = ['added', '-added', 'type', '-type'] as const;
const inboxSorts = [...sorts, 'origin', '-origin'] as const;
const readings = ['mine', 'house'] as const;

const oneOf = <T extends string>(known: readonly T[], said: string | undefined): T | undefined =>
  known.find((one) => one === said);
const given = <T extends object>(part: T): T =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as T;

/** What the address says of the inbox, as the route is asked. */
export function inboxFilter({ q, type, origin, axis, unread, sort }: ListQuery): InboxFilter {
  const order = oneOf(inboxSorts, sort);
  return given({ q, type, origin, axis: oneOf(axes, axis), unread: oneOf(readings, unread), sort: order });
}

/** What the address says of the outbox. */
export function outboxFilter({ q, type, member, axis, missing, recalled, sort }: ListQuery): OutboxFilter {
  const taken = oneOf(['true', 'false'] as const, recalled);
  return given({
    q,
    type,
    member,
    axis: oneOf(axes, axis),
    missing: oneOf(stages, missing),
    recalled: taken,
    sort: oneOf(sorts, sort),
  });
}

/** The same as the export of records takes it; undefined where the list is narrowed by something a file cannot say. */
export function exportQuery(own: boolean, query: ListQuery): Readonly<Record<string, string>> | undefined {
  const { q, type, origin, axis, unread, member, missing, recalled } = query;
  if ([q, unread, member, missing, recalled].some((one) => one !== undefined && one !== '')) return undefined;
  const known = oneOf(axes, axis);
  return {
    own: String(own),
    ...(type !== undefined && { types: type }),
    ...(origin !== undefined && { origin }),
    ...(known !== undefined && { axis: known }),
  };
}
