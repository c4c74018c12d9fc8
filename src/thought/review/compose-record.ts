import type { Language, Text } from '#base';
import type { Citation, DossierContent } from '../dossiers/content.ts';
import type { Tier } from '../claims/rabat.ts';
import type { ReviewRow } from './store.ts';

type Json = Readonly<Record<string, unknown>>;

/** ISO 639-3, as records write a language: STIX allows no property name under three letters. */
const recordLanguage = { ar: 'ara', en: 'eng', fr: 'fra' } as const satisfies Record<Language, string>;

interface Standing {
  number: number;
  tier: Tier;
  contentHash: string;
  exercise: boolean;
  /** RFC 3339. */
  reviewDue: string;
  /** Languages that were reviewed; nothing in another leaves. */
  accepted: readonly Language[];
  reviews: readonly ReviewRow[];
}

/**
 * What leaves of a dossier, as properties of its record: the reviewed languages alone, citations as locators without any
 * quotation, reviewers as keys. Dissent is told with the rest. Pure.
 */
export function composeRecord(
  content: DossierContent,
  { number, tier, contentHash, exercise, reviewDue, accepted, reviews }: Standing,
  personKey: (person: string) => string,
): Json {
  const said = (text: Text): Json =>
    Object.fromEntries(
      accepted
        .filter((language) => text[language].trim() !== '')
        .map((language) => [recordLanguage[language], text[language]]),
    );
  const known = new Map(content.citations.map((one) => [one.id, one]));
  const cited = (ids: readonly string[]) =>
    ids
      .map((id) => known.get(id))
      .filter((one) => one !== undefined)
      .map(locatorOf);
  const { claim } = content;
  return {
    title: said(content.title),
    claim: {
      harm_class: claim.harmClass,
      statement: said(claim.statement),
      ...(claim.listing !== undefined && {
        listing: {
          list: claim.listing.list,
          reference: claim.listing.reference,
          listed_on: claim.listing.listedOn,
        },
      }),
      rabat: {
        context: claim.rabat.context,
        speaker: claim.rabat.speaker,
        intent: claim.rabat.intent,
        content_form: claim.rabat.contentForm,
        extent: claim.rabat.extent,
        likelihood: claim.rabat.likelihood,
      },
      tier,
      leads_to: [...claim.leadsTo],
    },
    steps: content.steps.map((step) => ({
      premise: said(step.premise),
      warrant: said(step.warrant),
      conclusion: said(step.conclusion),
      fallacy: step.fallacy,
      answer: said(step.answer),
      citations: cited(step.citations),
    })),
    concepts: content.concepts.map((concept) => ({
      audience: concept.audience,
      depth: concept.depth,
      said: said(concept.said),
      citations: cited(concept.citations),
    })),
    edition_number: number,
    review_due: reviewDue,
    content_hash: contentHash,
    reviews: reviews.map((one) => ({
      review_role: one.role,
      ...(one.language !== null && { language: recordLanguage[one.language] }),
      institution: { institution_id: one.institution, name: one.institution_name },
      reviewer: personKey(one.person),
      ...(one.reasons !== '' && one.decision !== 'agree' && { remark: one.reasons }),
    })),
    ...(exercise && { exercise: true }),
  };
}

const locatorOf = ({ kind, work, edition, locator, grade, grader }: Citation): Json => ({
  work_kind: kind,
  work_name: work,
  ...(edition !== '' && { edition }),
  locator,
  ...(grade !== '' && { grade }),
  ...(grader !== '' && { grader }),
});
