import { type Act, commonFault, need } from '#base';
import type { MilitaryDeps } from '../deps.ts';
import { contributionFault } from './faults.ts';
import { readKnown } from './known.ts';

export interface FindingInput {
  offer: string;
  version: string;
  rung: 'R1' | 'R2' | 'R3' | 'R4';
  found: 'stands' | 'stands-in-part' | 'does-not-stand';
  lookedOn: string;
  reasons: string;
  audience: 'members' | 'public';
}

/**
 * Puts forward what was found of an offer's readiness (right `military.verify`), in the name of the institution one sits in.
 * Whoever wrote, proposed or signed the offer says nothing of it. Errors: `not-found`, `finding-by-its-writer`.
 */
export async function giveFinding(
  act: Act,
  { desk, seatOf, personKey }: Pick<MilitaryDeps, 'desk' | 'seatOf' | 'personKey'>,
  input: FindingInput,
) {
  need(act.actor, 'military.verify');
  const offer = (await readKnown(act, { desk })).capabilities.get(input.offer);
  if (offer?.said.direction !== 'offer' || Date.parse(offer.record.version) !== Date.parse(input.version))
    throw commonFault('not-found');
  const seat = act.actor.kind === 'person' ? await seatOf(act, act.actor.id) : undefined;
  if (seat === undefined) throw contributionFault('finding-by-its-writer');
  if (offer.record.own && (await stoodBehind(act, { desk, seatOf }, input.offer, seat.person)))
    throw contributionFault('finding-by-its-writer');
  const put = await desk.putForward(act, {
    kind: 'readiness-finding',
    properties: {
      offer_ref: input.offer,
      offer_version: new Date(offer.record.version).toISOString(),
      rung: input.rung,
      found: input.found,
      looked_on: input.lookedOn,
      reasons: input.reasons,
      institution: seat.institution,
      reviewer: personKey(seat.person),
    },
    derivedFrom: offer.record.own ? [] : [input.offer],
    audience: input.audience,
  });
  await act.audit({
    action: 'military.readiness.find',
    objects: [`draft:${put.draft}`, `record:${input.offer}`],
    detail: { rung: input.rung, found: input.found },
  });
  return put;
}

/** Whether the person who acts is one of those behind the offer, under whatever account. */
async function stoodBehind(
  act: Act,
  { desk, seatOf }: Pick<MilitaryDeps, 'desk' | 'seatOf'>,
  offer: string,
  person: string,
): Promise<boolean> {
  for (const account of await desk.standBehind(act, offer))
    if (account === act.actor.id || (await seatOf(act, account))?.person === person) return true;
  return false;
}
