import type { Text } from '#base';
import type { ClaimClass } from './claim-class.ts';
import { type Lead, mayLeadTo, type Rabat, rabatFactors, tierOf } from './rabat.ts';

/** What an extremist message claims, paraphrased: never its own words, never a person or a group of people. */
export interface Claim {
  harmClass: ClaimClass;
  /** In those languages in which it is written; `''` where it is not. */
  statement: Text;
  /** Of `listed-group-ordered` alone: an organisation is named with the list that names it. */
  listing?: Listing | undefined;
  rabat: Rabat;
  leadsTo: readonly Lead[];
}

export interface Listing {
  /** `UN-1267`, or the state list’s name. */
  list: string;
  reference: string;
  /** A day, `2026-03-01`. */
  listedOn: string;
}

export type ClaimFault = 'statement' | 'listing' | 'rabat' | 'leads';

/** Fewest characters of a reason: one word is none. */
export const SHORTEST_REASON = 20;

/** What a claim lacks before anybody reviews it; the same is refused by the table. Pure. */
export function claimFaults(claim: Claim): readonly { fault: ClaimFault; where: string }[] {
  const found: { fault: ClaimFault; where: string }[] = [];
  if (Object.values(claim.statement).every((said) => said.trim().length < SHORTEST_REASON))
    found.push({ fault: 'statement', where: '/claim/statement' });
  if ((claim.harmClass === 'listed-group-ordered') !== (claim.listing !== undefined))
    found.push({ fault: 'listing', where: '/claim/listing' });
  for (const factor of rabatFactors) {
    const { answer, reason } = claim.rabat[factor];
    if (answer === '' || reason.trim().length < SHORTEST_REASON)
      found.push({ fault: 'rabat', where: `/claim/rabat/${factor}` });
  }
  const allowed = mayLeadTo(tierOf(claim.rabat));
  if (!claim.leadsTo.includes('counter-speech') || claim.leadsTo.some((lead) => !allowed.includes(lead)))
    found.push({ fault: 'leads', where: '/claim/leadsTo' });
  return found;
}

const unanswered = { answer: '', reason: '' } as const;

/** Six factors, none answered yet. */
export const emptyRabat: Rabat = {
  context: unanswered,
  speaker: unanswered,
  intent: unanswered,
  contentForm: unanswered,
  extent: unanswered,
  likelihood: unanswered,
};
