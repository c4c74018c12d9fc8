import { type Language, say } from '#base';
import type { DossierContent, DossierSubject } from './content.ts';
import { type CheckCode, checkWords } from './check-words.ts';
import type { StepKind } from './step.ts';

/** One thing that keeps a dossier from being proposed, or that its second person should know. */
export interface Check {
  code: CheckCode;
  /** JSON pointer into the content. */
  where: string;
  /** `stop`: it cannot be proposed. */
  weight: 'stop' | 'advice';
}

/** A designation is looked at again at the latest after so long (as the Security Council's triennial review does). */
const LONGEST_REVIEW_MS = 3 * 366 * 86_400_000;
const LEAST_LETTERS = 20;

/**
 * Whether a dossier holds all that the law asks (FATF Recommendation 6 and its interpretive note, E; Security Council
 * resolution 1904 (2009) and after it): nobody is designated without it. Pure; the order is that of the form.
 */
export function checkContent(content: DossierContent, kind: StepKind, now: Date): readonly Check[] {
  const at = (weight: Check['weight']) => (code: CheckCode, where: string, wrong: boolean) =>
    wrong ? [{ code, where, weight }] : [];
  const stop = at('stop');
  const advice = at('advice');
  const { instrument, evidence } = content;
  const from = Date.parse(content.effectiveFrom);
  const review = Date.parse(content.reviewBy);
  return [
    ...stop('title-missing', '/title', content.title === ''),
    ...stop('subjects-missing', '/subjects', content.subjects.length === 0),
    ...content.subjects.flatMap((subject, n) => [
      ...stop('name-missing', `/subjects/${n}/names`, !subject.names.some(({ kind: k }) => k === 'primary')),
      ...advice('subject-thin', `/subjects/${n}`, isThin(subject)),
    ]),
    ...stop('legal-basis-missing', '/legalBasis', content.legalBasis === ''),
    ...stop(
      'instrument-missing',
      '/instrument',
      instrument.record === '' &&
        (instrument.name === '' || instrument.citation === '' || !/^[A-Z]{2,10}$/.test(instrument.jurisdiction)),
    ),
    ...stop('criterion-missing', '/criterion', tooShort(content.criterion)),
    ...stop('reasons-missing', '/reasons', tooShort(content.reasons)),
    ...stop('restricted-told', '/reasons', tellsRestricted(content)),
    ...stop('evidence-missing', '/evidence', evidence.length === 0),
    ...stop('measures-missing', '/measures', content.measures.length === 0),
    ...stop('effective-missing', '/effectiveFrom', Number.isNaN(from)),
    ...stop('review-missing', '/reviewBy', Number.isNaN(review)),
    ...stop('review-past', '/reviewBy', kind !== 'delist' && kind !== 'suspend' && review <= now.getTime()),
    ...stop('review-before-effect', '/reviewBy', review <= from),
    ...stop('review-too-late', '/reviewBy', review > Math.max(from, now.getTime()) + LONGEST_REVIEW_MS),
    ...stop('appeal-missing', '/appealContact', content.appealContact === ''),
    ...advice('effective-past', '/effectiveFrom', kind === 'issue' && from < now.getTime() - 86_400_000),
  ];
}

/** A person of whom only a name is known will be mistaken for others. */
const isThin = ({ class: kind, birthDates, documents, nationalities }: DossierSubject): boolean =>
  kind === 'individual' && birthDates.length === 0 && documents.length === 0 && nationalities.length === 0;

const tooShort = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu) ?? []).length < LEAST_LETTERS;

/** Whether a sentence of the part that stays here stands, word for word, in what is told. */
function tellsRestricted({ restricted, reasons, criterion, title, subjects }: DossierContent): boolean {
  const told = plain([title, criterion, reasons, ...subjects.map(({ description }) => description)].join('\n'));
  return restricted
    .split(/[.!?؟。\n]+/u)
    .map(plain)
    .some((sentence) => sentence.length >= 30 && told.includes(sentence));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const sentenceOf = ({ code }: Check, language: Language): string => say(checkWords[code], language);
