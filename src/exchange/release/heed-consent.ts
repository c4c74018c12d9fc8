import type { Act } from '#base';
import { type InformationRequest, type OnwardConsent, onwardConsentShape } from '#records';
import type { ArchivedRecord } from '../archived-record.ts';
import { writeConsent, writeConsentRequest } from './consent-store.ts';
import { houseReader, type ReleaseDeps } from './deps.ts';
import { heldVersions } from './reach-store.ts';
import { objectOf } from './record-object.ts';

/** Keeps a request for consent: asked by us, or of us about a record of ours. What asks for another's is not heeded. */
export async function heedConsentRequest(
  act: Act,
  deps: Pick<ReleaseDeps, 'own'>,
  record: ArchivedRecord,
  asked: InformationRequest,
): Promise<void> {
  const own = await deps.own(act);
  const [originator, ...others] = asked.addressed_to_refs;
  const [about] = asked.about_refs ?? [];
  if (own === undefined || originator === undefined || others.length > 0 || about === undefined) return;
  if (record.origin !== own && originator !== own) return;
  const versions = await heldVersions(act.tx, houseReader, about);
  if (!versions.some((version) => version.origin === originator)) return;
  await writeConsentRequest(act.tx, {
    id: record.id,
    record: about,
    asker: record.origin,
    originator,
    wanted: [...(asked.recipient_refs ?? [])],
    purposes: [...(asked.onward_purposes ?? [])],
    reason: asked.request_text,
    asked_at: new Date(asked.created),
    due_at: new Date(asked.due),
    withdrawn: record.revoked,
  });
}

/**
 * Keeps a consent: for each grantee, to whom it may pass the record on. Only the record's own originator can consent;
 * whoever else says so changes nothing, whether the record is here yet or not: `standingConsents` asks for its origin.
 */
export async function heedConsent(act: Act, record: ArchivedRecord): Promise<void> {
  const { data } = onwardConsentShape.safeParse(objectOf(record));
  if (data === undefined) return;
  const over = record.revoked || data.decision === 'withdrawn';
  for (const grantee of data.granted_to_refs) {
    await writeConsent(act.tx, {
      id: record.id,
      request: data.request_ref ?? null,
      record: data.object_ref,
      originator: record.origin,
      grantee,
      members: [...recipientsOf(data)],
      purposes: [...(data.purposes ?? [])],
      until: data.valid_until === undefined ? null : new Date(data.valid_until),
      text: data.explanation,
      version: record.version,
      at: new Date(data.modified),
      revoked: over,
    });
  }
}

const recipientsOf = ({ decision, recipient_refs: recipients = [] }: OnwardConsent) =>
  decision === 'refused' ? [] : recipients;
