import { type Act, commonFault, need } from '#base';
import type { Release } from '#records';
import { localReader } from '../reader.ts';
import { answerOf, findConsentRequest, seesRecord } from './consent-store.ts';
import { houseReader, type ReleaseDeps } from './deps.ts';
import { releaseFault } from './faults.ts';
import { needOwn, ownRecord } from './known-record.ts';
import { openDraft } from './open-draft.ts';
import { namedStrictly } from './plain-marking.ts';
import { heldVersions } from './reach-store.ts';
import { titleOf } from './record-object.ts';
import { writtenReason } from './written.ts';

export interface AnswerConsentInput {
  /** The request for consent. */
  id: string;
  /** Of those asked for; nobody: refused. */
  to: readonly string[];
  until?: string | undefined;
  text: string;
}

/** Begins the answer to a request for consent about an own record. It is seen by the asker and those it may go to. */
export async function answerConsent(act: Act, deps: ReleaseDeps, input: AnswerConsentInput): Promise<string> {
  need(act.actor, 'exchange.compose');
  const text = writtenReason(input.text);
  const own = await needOwn(act, deps);
  const request = await findConsentRequest(act.tx, input.id);
  if (
    request === undefined ||
    request.originator !== own ||
    !(await seesRecord(act.tx, localReader(act.actor), input.id))
  )
    throw commonFault('not-found');
  if (request.withdrawn || (await answerOf(act.tx, input.id)) !== undefined) throw releaseFault('consent-answered');
  const record = await ownRecord(act, request.record, { revoked: true });
  const to = [...new Set(input.to)].filter((member) => request.wanted.includes(member)).sort();
  if (to.length !== new Set(input.to).size)
    throw commonFault('invalid-input', {}, [{ where: '/to', reason: 'not among those asked for' }]);
  const asked = await heldVersions(act.tx, localReader(act.actor), request.id);
  const readers = (await heldVersions(act.tx, houseReader, request.record)).at(-1)?.release.readers ?? [];
  const named = typeof readers === 'string' || to.length === 0 ? [] : readers;
  const decision = to.length === 0 ? 'refused' : to.length < request.wanted.length ? 'partly' : 'granted';
  return openDraft(act, {
    act: 'consent',
    kind: 'onward-consent',
    type: 'onward-consent',
    title: titleOf(record.object),
    properties: {
      request_ref: request.id,
      object_ref: request.record,
      decision,
      granted_to_refs: [request.asker],
      ...(to.length > 0 && { recipient_refs: to }),
      ...(request.purposes.length > 0 && { purposes: request.purposes }),
      ...(input.until !== undefined && { valid_until: input.until }),
      explanation: text,
    },
    // Whoever receives what rests on this consent must be able to see it: those who hold the source judge by it too.
    marking: {
      audience: namedStrictly(...asked.map(({ release }) => release.tlp), (record.release as Release).tlp),
      members: [...new Set([request.asker, ...to, ...named])].filter((member) => member !== own).sort(),
      purposes: [],
      onward: 'none',
      judicial: 'with-consent',
    },
    derivedFrom: [],
    about: request.id,
    reason: text,
  });
}
