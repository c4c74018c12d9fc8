import type { CheckedRecord, HeldBundle } from '#exchange';
import { type DossierReviewRecord, dossierReviewShape, dossierShape, withoutSeal } from '#records';
import type { Member } from './member.ts';
import type { PublicOpinion } from './public-library.ts';
import { instant, saidOf } from './said.ts';

/** A review that a state gave in its own name. */
export interface Given {
  readonly member: Member;
  readonly review: DossierReviewRecord;
  readonly revoked: boolean;
}

/** All reviews by the dossier they are of, in the order of time; what is said in another state's name is nobody's. */
export function reviewsIn({ held }: HeldBundle, members: ReadonlyMap<string, Member>): ReadonlyMap<string, Given[]> {
  const given = held.flatMap(({ record, object }): Given[] => {
    if (record.type !== 'dossier-review') return [];
    const { data: review } = dossierReviewShape.safeParse(withoutSeal(object));
    const member = members.get(record.origin);
    return review === undefined || member?.state !== review.state ? [] : [{ member, review, revoked: record.revoked }];
  });
  return Map.groupBy(given, ({ review }) => review.dossier_ref);
}

/**
 * What other states say of a dossier (`versions`: all of it, the oldest first): each the last word of its state, with the
 * authority that gave it and the version it judged. Of a later version it says nothing.
 */
export function opinionsOf(versions: readonly CheckedRecord[], reviews: readonly Given[]): readonly PublicOpinion[] {
  const standing = instant(versions.at(-1)?.record.version ?? '');
  const last = new Map(reviews.map((one) => [one.review.state, one] as const));
  return [...last.values()]
    .filter(({ revoked }) => !revoked)
    .map(({ member, review }) => {
      const judged = instant(review.dossier_version);
      const editionNumber = numberOf(versions, judged);
      return {
        state: review.state,
        authority: member.names,
        institution: saidOf(review.institution.name),
        finding: review.finding,
        reasons: saidOf(review.reasons),
        judged,
        ...(editionNumber !== undefined && { editionNumber }),
        ofStanding: judged === standing,
      };
    })
    .toSorted((a, b) => (a.state < b.state ? -1 : 1));
}

function numberOf(versions: readonly CheckedRecord[], judged: string): number | undefined {
  const version = versions.find(({ record }) => instant(record.version) === judged);
  return version && dossierShape.safeParse(withoutSeal(version.object)).data?.edition_number;
}
