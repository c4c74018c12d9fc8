import { type Language, languages } from '#base';
import type { CheckedRecord, HeldBundle } from '#exchange';
import {
  correctionShape,
  type DossierRecord,
  dossierReviewShape,
  dossierShape,
  type TrustList,
  withoutSeal,
} from '#records';
import type { Tier } from '../claims/rabat.ts';
import type { PublicCitation, PublicCorrection, PublicDossier, PublicLibrary, Said } from './public-library.ts';
import type { VersesAt } from './verses-at.ts';

type Member = TrustList['members'][number];

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
  const dossiers = [...versions.values()].flatMap((all) => {
    const dossier = dossierOf(all, members, corrections, bundle, versesAt);
    return dossier === undefined ? [] : [dossier];
  });
  return {
    title: bundle.list.alliance.names,
    address,
    day: bundle.day,
    dossiers: dossiers.toSorted((a, b) =>
      a.version === b.version ? (a.id < b.id ? -1 : 1) : a.version < b.version ? 1 : -1,
    ),
    corrections: corrections.filter(({ dossier }) => versions.has(dossier)),
  };
}

const codes: Readonly<Record<Language, 'ara' | 'eng' | 'fra'>> = { ar: 'ara', en: 'eng', fr: 'fra' };
type Spoken = Readonly<Partial<Record<'ara' | 'eng' | 'fra', string | undefined>>>;

function saidOf(words: Spoken): Said {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = words[codes[language]];
      return text === undefined || text.trim() === '' ? [] : [[language, text]];
    }),
  );
}

const instant = (version: string): string => new Date(version).toISOString();

function dossierOf(
  versions: readonly CheckedRecord[],
  members: ReadonlyMap<string, Member>,
  corrections: readonly PublicCorrection[],
  bundle: HeldBundle,
  versesAt: VersesAt,
): PublicDossier | undefined {
  const [first, last] = [versions[0], versions.at(-1)];
  const read = dossierShape.safeParse(last === undefined ? undefined : withoutSeal(last.object));
  const member = members.get(last?.record.origin ?? '');
  if (first === undefined || last === undefined || !read.success || member === undefined) return undefined;
  const { data } = read;
  const own = corrections.filter(({ dossier }) => dossier === last.record.id);
  const title = saidOf(data.title);
  return {
    id: last.record.id,
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
    opinions: opinionsOf(bundle, last.record.id, members),
    corrections: own,
    withdrawn: last.record.revoked || own.some(({ withdrawn }) => withdrawn),
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

/** What other states say of a dossier: each the last word of the state that it speaks for. */
function opinionsOf({ held }: HeldBundle, id: string, members: ReadonlyMap<string, Member>): PublicDossier['opinions'] {
  const last = new Map<string, PublicDossier['opinions'][number]>();
  for (const { record, object } of held) {
    if (record.type !== 'dossier-review') continue;
    const { data } = dossierReviewShape.safeParse(withoutSeal(object));
    if (data?.dossier_ref !== id || members.get(record.origin)?.state !== data.state) continue;
    if (record.revoked) last.delete(data.state);
    else last.set(data.state, { state: data.state, finding: data.finding, reasons: saidOf(data.reasons) });
  }
  return [...last.values()].toSorted((a, b) => (a.state < b.state ? -1 : 1));
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

/** The words in a language, else in the first in which there are any, with that language. */
export function inLanguage(said: Said, language: Language): { text: string; language: Language } {
  const found = [language, ...languages].find((one) => said[one] !== undefined) ?? language;
  return { text: said[found] ?? '', language: found };
}
