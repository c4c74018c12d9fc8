import type { Act } from '#base';
import { informationRequestShape, type InformationRequest } from '#records';
import type { ArchivedRecord } from '../archived-record.ts';
import { heedConsentRequest, objectOf, type ReleaseDeps } from '../release/index.ts';
import { retell, writeEvent, writeRequest } from './request-store.ts';

/**
 * What a request does when a version of it is stored: ours, or one that asks us. It comes to the board, or, where it asks
 * for consent, to the flow of consents. What asks somebody else is none of our business.
 */
export async function heedRequest(act: Act, deps: Pick<ReleaseDeps, 'own'>, record: ArchivedRecord): Promise<void> {
  const { data } = informationRequestShape.safeParse(objectOf(record));
  if (data === undefined) return;
  if (data.purpose === 'onward-use') return heedConsentRequest(act, deps, record, data);
  const own = await deps.own(act);
  if (own === undefined || (!record.own && !data.addressed_to_refs.includes(own))) return;
  const parties = record.own ? data.addressed_to_refs.filter((member) => member !== own) : [own];
  await writeRequest(act.tx, saidBy(record, data), parties);
  if (data.clarification !== undefined && !record.revoked)
    await writeEvent(act.tx, {
      request: record.id,
      member: record.origin,
      kind: 'clarified',
      at: new Date(data.modified),
      record: record.id,
      version: record.version,
      seq: record.seq,
      ground: null,
      text: data.clarification,
      records: [],
      revoked: false,
    });
  await retell(act.tx, record.id);
}

const saidBy = (record: ArchivedRecord, data: InformationRequest) => ({
  id: record.id,
  direction: record.own ? ('out' as const) : ('in' as const),
  from_member: record.origin,
  seq: record.seq,
  version: record.version,
  title: data.name,
  text: data.request_text,
  purpose: data.purpose,
  legal_basis: data.legal_basis,
  urgency: data.urgency,
  about: [...(data.about_refs ?? [])],
  asked_at: new Date(data.created),
  due_at: new Date(data.due),
  withdrawn: record.revoked,
});
