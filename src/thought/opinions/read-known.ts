import { type Act, commonFault } from '#base';
import { type DossierRecord, dossierShape } from '#records';
import type { KnownDossier } from './contract.ts';
import { byOf, type Desk, nameMembers, objectOf, versionsOf } from './known-dossiers.ts';

/** The last version of a published dossier that whoever acts may read. Errors: `not-found`. */
export async function readKnown(act: Act, deps: Desk, id: string): Promise<KnownDossier> {
  const records = await versionsOf(act, id);
  const record = records.at(-1);
  const { data } = dossierShape.safeParse(record === undefined ? undefined : objectOf(record));
  if (record === undefined || data === undefined) throw commonFault('not-found');
  const { claim } = data;
  return {
    ...byOf(record, await nameMembers(act, deps)),
    versions: records.map(({ version }) => version),
    withdrawn: record.revoked,
    exercise: data.exercise === true,
    editionNumber: data.edition_number,
    reviewDue: data.review_due,
    title: { ...data.title },
    claim: {
      harmClass: claim.harm_class,
      statement: { ...claim.statement },
      tier: claim.tier,
      ...(claim.listing !== undefined && {
        listing: { list: claim.listing.list, reference: claim.listing.reference, listedOn: claim.listing.listed_on },
      }),
    },
    steps: data.steps.map((step) => ({ ...step, citations: step.citations.map(citedOf) })),
    concepts: data.concepts.map((concept) => ({ ...concept, citations: concept.citations.map(citedOf) })),
    reviews: data.reviews.map(({ review_role: role, institution, remark }) => ({
      role,
      institution: { ...institution.name },
      ...(remark !== undefined && { remark }),
    })),
  };
}

const citedOf = ({
  work_kind: kind,
  work_name: work,
  ...rest
}: DossierRecord['steps'][number]['citations'][number]) => ({
  kind,
  work,
  ...rest,
});
