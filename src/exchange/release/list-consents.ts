import { type Act, need, pageOf, readCursor } from '#base';
import { localReader } from '../reader.ts';
import { type ConsentRow, type ConsentState, countConsentRows, listConsentRows } from './consent-list-store.ts';
import type { ReleaseDeps } from './deps.ts';
import { memberNames, namedRecords } from './known-record.ts';
import type { MemberNamer } from './release-view.ts';

export interface ConsentQuery {
  direction?: 'in' | 'out' | undefined;
  state?: ConsentState | undefined;
  record?: string | undefined;
  after?: string | undefined;
  limit: number;
}

/** One page of who asks whom to pass something on, and what was answered; newest first. */
export async function listConsents(act: Act, deps: ReleaseDeps, query: ConsentQuery) {
  need(act.actor, 'exchange.read');
  const reader = localReader(act.actor);
  const now = act.clock.now();
  const filter = { ...query, own: (await deps.own(act)) ?? '', now };
  const found = await listConsentRows(act.tx, reader, filter, readCursor(query.after));
  const page = pageOf(found, query.limit, (row) => [row.asked_at.toISOString(), row.id]);
  const nameOf = await memberNames(act, deps);
  const names = await namedRecords(
    act,
    page.rows.map((row) => row.record),
  );
  await act.audit({ action: 'exchange.consents.list', objects: page.rows.map((row) => `record:${row.id}`) });
  const total = await countConsentRows(act.tx, reader, filter);
  return {
    items: page.rows.map((row) => ({
      ...consentView(row, filter.own, now, nameOf),
      recordTitle: names.get(row.record)?.title ?? row.record,
    })),
    total,
    ...(page.next !== undefined && { next: page.next }),
  };
}

function consentView(row: ConsentRow, own: string, now: Date, nameOf: MemberNamer) {
  const out = row.asker === own;
  return {
    id: row.id,
    direction: out ? ('out' as const) : ('in' as const),
    member: nameOf(out ? row.originator : row.asker),
    record: row.record,
    to: row.wanted.map(nameOf),
    purposes: row.purposes,
    reason: row.reason,
    state: row.state,
    askedAt: row.asked_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    overdue: row.state === 'open' && row.due_at < now,
    ...(row.answer_id !== null && {
      answer: {
        id: row.answer_id,
        at: row.answer_at.toISOString(),
        to: row.answer_members.map(nameOf),
        ...(row.answer_until !== null && { until: row.answer_until.toISOString() }),
        text: row.answer_text,
      },
    }),
  };
}
