import { languages } from '#base';
import type { CheckedRecord, HeldBundle } from '#exchange';
import { correctionShape, type DossierRecord, dossierShape, withoutSeal } from '#records';
import type { Tier } from '../claims/rabat.ts';
import type { Member } from './member.ts';
import { type Given as Review, opinionsOf, reviewsIn } from './opinions-of.ts';
import type { PublicCitation, PublicCorrection, PublicDossier, PublicLibrary } from './public-library.ts';
import { instant, saidOf } from './said.ts';
import { stoneOf } from './stone-of.ts';
import type { VersesAt } from './verses-at.ts';

interface Given {
  address: string;
  /** The verses of a place with their neighbours; nothing where no text of the Quran is installed. */
  versesAt: VersesAt;
}

/** Which records a library is made of. */
export const libraryTypes: ReadonlySet<string> = new Set(['dossier', 'correction', 'dossier-review']);

/** Makes the library of public records that hold. Pure: the same records and corpus give the same library everywhere. */
export function buildLibrary(bundle: HeldBundle, { address, versesAt }: Given): PublicLibrary {
  const members = new Map(bundle.list.members.map((member) => [member.id, member]));
  const versions = Map.groupBy(
    bundle.held.filter(({ record }) => record.type === 'dossier'),
    ({ record }) => record.id,
  );
  const corrections = correctionsOf(bundle, versions);
  const reviews = reviewsIn(bundle, members);
  const own = Map.groupBy(corrections, ({ dossier }) => dossier);
  const all = [...versions.values()].flatMap((each) => {
    const member = members.get(each.at(-1)?.record.origin ?? '');
    if (member === undefined) return [];
    const id = each[0]?.record.id ?? '';
    const its = own.get(id) ?? [];
    const around = { member, own: its, reviews: reviews.get(id) ?? [], versesAt };
    const made = stoneOf(each, its, member) ?? dossierOf(each, around);
    return made === undefined ? [] : [made];
  });
  return {
    title: bundle.list.alliance.names,
    address,
    day: bundle.day,
    dossiers: all.filter((one) => !one.withdrawn).toSorted(newest(({ version }) => version)),
    stones: all.filter((one) => one.withdrawn).toSorted(newest(({ withdrawnAt }) => withdrawnAt)),
    corrections: corrections.filter(({ dossier }) => versions.has(dossier)),
  };
}

/** The newest first, and of one moment by id: the same order everywhere. */
const newest =
  <One extends { id: string }>(at: (one: One) => string) =>
  (a: One, b: One): number =>
    at(a) === at(b) ? (a.id < b.id ? -1 : 1) : at(a) < at(b) ? 1 : -1;

interface Around {
  member: Member;
  /** Its own corrections, the newest first. */
  own: readonly PublicCorrection[];
  reviews: readonly Review[];
  versesAt: VersesAt;
}

function dossierOf(
  versions: readonly CheckedRecord[],
  { member, own, reviews, versesAt }: Around,
): PublicDossier | undefined {
  const [first, last] = [versions[0], versions.at(-1)];
  const read = dossierShape.safeParse(last === undefined ? undefined : withoutSeal(last.object));
  if (first === undefined || last === undefined || !read.success) return undefined;
  const { data } = read;
  const title = saidOf(data.title);
  return {
    id: last.record.id,
    withdrawn: false,
    version: instant(last.record.version),
    editionNumber: data.edition_number,
    firstPublished: instant(first.record.version),
    reviewDue: data.review_due,
    state: member.state,
    publisher: member.names,
    exercise: data.exercise === true,
    title,
    languages: languages.filter((language) => title[language] !== undefined),
    claim: {
      harmClass: data.claim.harm_class,
      statement: saidOf(data.claim.statement),
      tier: data.claim.tier as Tier,
    },
    steps: data.steps.map((step) => ({
      premise: saidOf(step.premise),
      warrant: saidOf(step.warrant),
      conclusion: saidOf(step.conclusion),
      fallacy: step.fallacy,
      answer: saidOf(step.answer),
      citations: step.citations.map((one) => citationOf(one, versesAt)),
    })),
    concepts: data.concepts.map(({ audience, depth, said, citations }) => ({
      audience,
      depth,
      said: saidOf(said),
      citations: citations.map((one) => citationOf(one, versesAt)),
    })),
    reviews: data.reviews.map(({ review_role: role, institution, remark }) => ({
      role,
      institution: saidOf(institution.name),
      ...(remark !== undefined && { remark }),
    })),
    opinions: opinionsOf(versions, reviews),
    corrections: own,
  };
}

function citationOf(
  {
    work_kind: workKind,
    work_name: work,
    locator,
    edition,
    grade,
    grader,
  }: DossierRecord['steps'][number]['citations'][number],
  versesAt: VersesAt,
): PublicCitation {
  const verses = workKind === 'quran' ? versesAt(locator) : undefined;
  return {
    workKind,
    work,
    locator,
    ...(edition !== undefined && { edition }),
    ...(grade !== undefined && { grade }),
    ...(grader !== undefined && { grader }),
    ...(verses !== undefined && { verses }),
  };
}

/** Corrections that a dossier's own state made, newest first. */
function correctionsOf(
  { held }: HeldBundle,
  dossiers: ReadonlyMap<string, readonly CheckedRecord[]>,
): PublicCorrection[] {
  const last = new Map<string, PublicCorrection>();
  for (const { record, object } of held) {
    if (record.type !== 'correction') continue;
    const { data } = correctionShape.safeParse(withoutSeal(object));
    if (data === undefined || dossiers.get(data.dossier_ref)?.[0]?.record.origin !== record.origin) continue;
    if (record.revoked) last.delete(record.id);
    else
      last.set(record.id, {
        id: record.id,
        dossier: data.dossier_ref,
        at: instant(record.version),
        wrong: saidOf(data.what_was_wrong),
        stands: saidOf(data.what_stands),
        withdrawn: data.withdrawn,
      });
  }
  return [...last.values()].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
}
