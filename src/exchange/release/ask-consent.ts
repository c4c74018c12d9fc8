import { type Act, commonFault, need } from '#base';
import type { Release } from '#records';
import type { ReleaseDeps } from './deps.ts';
import { foreignRecord, needOwn } from './known-record.ts';
import { openDraft } from './open-draft.ts';
import { namedStrictly } from './plain-marking.ts';
import { titleOf } from './record-object.ts';
import { writtenReason } from './written.ts';

export interface AskConsentInput {
  id: string;
  to: readonly string[];
  purposes: readonly string[];
  urgency: 'urgent' | 'normal';
  reason: string;
}

/** Begins to ask the originator of another state's record whether it may be passed on, to whom and for what. */
export async function askConsent(act: Act, deps: ReleaseDeps, input: AskConsentInput): Promise<string> {
  need(act.actor, 'exchange.compose');
  const reason = writtenReason(input.reason);
  const own = await needOwn(act, deps);
  const record = await foreignRecord(act, input.id);
  const to = [...new Set(input.to)].filter((member) => member !== own && member !== record.origin).sort();
  const known = new Set((await deps.members(act)).map((member) => member.id));
  if (to.length === 0 || to.some((member) => !known.has(member)))
    throw commonFault('invalid-input', {}, [{ where: '/to', reason: 'not members to pass it on to' }]);
  const title = titleOf(record.object);
  return openDraft(act, {
    act: 'consent-request',
    kind: 'information-request',
    type: 'information-request',
    title,
    properties: {
      name: title,
      request_text: reason,
      about_refs: [record.id],
      addressed_to_refs: [record.origin],
      urgency: input.urgency,
      purpose: 'onward-use',
      // Consent is asked under the marking itself.
      legal_basis: reason,
      recipient_refs: to,
      ...(input.purposes.length > 0 && { onward_purposes: input.purposes }),
    },
    marking: {
      audience: namedStrictly((record.release as Release).tlp),
      members: [record.origin],
      purposes: [],
      onward: 'none',
      judicial: 'no',
    },
    derivedFrom: [],
    about: record.id,
    reason,
  });
}
