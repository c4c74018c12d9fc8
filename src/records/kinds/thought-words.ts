import { z } from 'zod';
import { line, text } from './record-kind.ts';

/**
 * What a proposition must do to be stored as a claim; nothing else can be. A closed list, and no field beside it: a claim
 * is never of a person, a sect, a school, a party or a people (A/HRC/43/46, A/73/362; Rabat Plan of Action).
 */
export const claimClasses = [
  'violence-justified',
  'violence-commanded',
  'violence-glorified',
  'takfir-licensing-harm',
  'listed-group-ordered',
  'enslavement-ordered',
  'worship-place-destruction',
] as const;

/** The six factors of the threshold test of the Rabat Plan of Action (A/HRC/22/17/Add.4, §29). */
export const rabatFactors = ['context', 'speaker', 'intent', 'content_form', 'extent', 'likelihood'] as const;
export const rabatAnswers = ['met', 'in-part', 'not-met'] as const;

/** How a step of an argument goes wrong. */
export const fallacies = [
  'truncated-text',
  'severed-occasion',
  'abrogation-abuse',
  'fabricated-report',
  'weak-report-as-proof',
  'false-analogy',
  'unqualified-ruling',
  'ignored-conditions',
  'ignored-consensus',
  'general-made-of-particular',
  'redefined-term',
  'collective-guilt',
  'false-dilemma',
  'false-authority',
  'circular',
  'appeal-to-emotion',
] as const;

export const conceptDepths = ['sentence', 'page', 'treatise'] as const;
export const audiences = ['general', 'youth', 'teacher', 'imam', 'moderator'] as const;
export const workKinds = ['quran', 'hadith', 'work'] as const;
export const findings = ['adopts', 'adapts', 'disputes'] as const;

const said = (of: z.ZodString) =>
  z
    .looseObject({ ara: of.optional(), eng: of.optional(), fra: of.optional() })
    .refine(({ ara, eng, fra }) => ara ?? eng ?? fra, 'it is said in no language');

/** Words in those of the three languages in which they were reviewed: at least one. */
export const saidTexts = said(text);
/** The same, one line each. */
export const saidLines = said(line);

/**
 * Where something is said: `2:255` of the Quran, collection and number of a hadith, page of an edition. The words
 * themselves are never in a record: whoever reads it takes them from a corpus of their own.
 */
export const citation = z.strictObject({
  work_kind: z.enum(workKinds),
  /** The work or collection; of the Quran the edition whose numbering is meant. */
  work_name: line,
  edition: line.optional(),
  locator: line,
  grade: line.optional(),
  grader: line.optional(),
});
