import type { Actor } from '#base';
import { monthName } from '../assessment/month.ts';
import type { AssessedRow } from './assessment-store.ts';
import type { ChangeRow } from './change-store.ts';
import type { ToldEntry } from './ledger-store.ts';
import type { Register } from './register.ts';
import type { ChangeView, LedgerEntryView, LineageRow } from './shapes.ts';

const isPerson = (actor: Actor, right: string) => actor.kind === 'person' && actor.rights.has(right);

export function entryView(entry: ToldEntry, actor: Actor): LedgerEntryView {
  const waits = entry.status === 'waiting';
  const { reopened } = entry;
  return {
    id: entry.id,
    theatre: entry.theatre,
    head: entry.head,
    run: entry.run,
    state: entry.state,
    ...(entry.pathway !== null && { pathway: entry.pathway }),
    since: monthName(entry.since_month),
    rule: entry.rule,
    ruleState: entry.rule_state as LedgerEntryView['ruleState'],
    dataTo: monthName(entry.to_month),
    reason: entry.reason,
    by: { id: entry.by_id, name: entry.by_name },
    at: entry.at.toISOString(),
    status: entry.status,
    ...(entry.signer_id !== null &&
      entry.signed_at !== null && {
        signer: {
          by: { id: entry.signer_id, name: entry.signer_name ?? '' },
          at: entry.signed_at.toISOString(),
          reason: entry.signer_reason ?? '',
        },
      }),
    ...(reopened !== null && {
      reopened: {
        why: reopened.why,
        state: reopened.state,
        month: monthName(reopened.month),
        run: reopened.run,
        at: new Date(reopened.at).toISOString(),
      },
    }),
    may: {
      sign: waits && entry.by_id !== actor.id && isPerson(actor, 'military.assess.approve'),
      withdraw: waits && entry.by_id === actor.id,
    },
  };
}

/** The lineages that have an assessment of their own, by theatre and head. */
export const headsOf = (rows: readonly AssessedRow[]): ReadonlySet<string> =>
  new Set(rows.map(({ theatre, head }) => `${theatre} ${head}`));

/**
 * A lineage's row: what the rules propose, and what two people signed last on events this reader may see. What was signed under
 * another head is this lineage's where that group is in it and no longer heads one of its own.
 */
export function lineageRow(
  row: AssessedRow,
  register: Register,
  entries: readonly ToldEntry[],
  heads: ReadonlySet<string>,
): LineageRow {
  const own = entries.filter(
    ({ theatre, head }) =>
      theatre === row.theatre && (head === row.head || (row.nodes.includes(head) && !heads.has(`${theatre} ${head}`))),
  );
  const signed = own.find(({ status }) => status === 'signed');
  return {
    run: row.run,
    theatre: row.theatre,
    head: row.head,
    name: row.name,
    scripts: register.graph.actors.get(row.head)?.scripts ?? {},
    groups: row.nodes.length,
    events: row.events,
    from: monthName(row.from_month),
    to: monthName(row.to_month),
    proposed: { state: row.state, rule: row.rule, since: monthName(row.since_month) },
    ...(signed?.signed_at !== undefined &&
      signed.signed_at !== null && {
        signed: {
          state: signed.state,
          since: monthName(signed.since_month),
          at: signed.signed_at.toISOString(),
          reopened: signed.reopened !== null,
        },
      }),
    entries: own.map(({ id }) => id),
    waiting: own.some(({ status }) => status === 'waiting'),
    ...(row.drop_middle !== null && { drop: { low: row.drop_low, middle: row.drop_middle, high: row.drop_high } }),
    mark: row.mark,
    dataVersion: row.data_version,
  };
}

export function changeView(change: ChangeRow & { struck: boolean }, actor: Actor): ChangeView {
  const waits = change.state === 'waiting';
  return {
    id: change.id,
    what: change.what,
    codes: change.codes,
    says: saysOf(change.body),
    source: change.source,
    reason: change.reason,
    by: { id: change.by_id, name: change.by_name },
    at: change.at.toISOString(),
    state: change.state,
    struck: change.struck,
    ...(change.second_id !== null &&
      change.second_at !== null && {
        second: {
          by: { id: change.second_id, name: change.second_name ?? '' },
          at: change.second_at.toISOString(),
          reason: change.second_reason ?? '',
        },
      }),
    may: {
      sign: waits && change.by_id !== actor.id && isPerson(actor, 'military.assess.approve'),
      withdraw: waits && change.by_id === actor.id,
      strike:
        change.state === 'standing' && !change.struck && change.what !== 'strike' && isPerson(actor, 'military.assess'),
    },
  };
}

function saysOf(body: unknown): ChangeView['says'] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([field, value]): ChangeView['says'] => {
    if (field === 'what' || value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.length === 0 ? [] : [{ field, value: value.join(', ') }];
    if (typeof value === 'object') return saysOf(value).map((one) => ({ ...one, field: `${field}.${one.field}` }));
    return [{ field, value: String(value) }];
  });
}
