import type { ListQuery } from '../../parts/record-table/list-query.ts';
import type { MemberRow } from './member-types.ts';

export const choices = {
  standing: ['member', 'not-yet', 'left', 'unlisted'],
  delegate: ['seated', 'none'],
  node: ['online', 'silent', 'none'],
  confirm: ['true'],
} as const;

/** What the address asks for: words in any language, and the filters, each of its own matter. */
export function matches(row: MemberRow, query: ListQuery): boolean {
  const words = [row.state, row.alpha3, ...Object.values(row.name)].join(' ').toLowerCase();
  const { node, delegate, membership } = row;
  const stands = node.online ? 'online' : node.standing === 'active' ? 'silent' : 'none';
  return (
    words.includes((query['q'] ?? '').toLowerCase()) &&
    (query['standing'] ?? membership.standing) === membership.standing &&
    (query['delegate'] ?? (delegate.seat ? 'seated' : 'none')) === (delegate.seat ? 'seated' : 'none') &&
    (query['node'] ?? stands) === stands &&
    (query['confirm'] !== 'true' || membership.confirm.length > 0)
  );
}
