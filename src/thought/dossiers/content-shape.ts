import { z } from 'zod';
import { claimShape, saidShape } from '../claims/claim-shape.ts';
import { audiences, depths, longestOf, workKinds } from './content.ts';
import { fallacies } from './fallacy.ts';

const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
const line = z.string().max(500);
const cited = z.array(id).max(50);

const citationShape = z
  .strictObject({
    id,
    kind: z.enum(workKinds),
    work: line.min(1),
    edition: line.default(''),
    locator: line.min(1),
    quotation: z.string().max(300).default(''),
    grade: line.default(''),
    grader: line.default(''),
  })
  .refine(({ kind, quotation }) => kind !== 'quran' || quotation === '', {
    path: ['quotation'],
    message: 'the words of the Quran come from a corpus, never from a dossier',
  })
  .refine(({ kind, locator }) => kind !== 'quran' || /^\d{1,3}:\d{1,3}(-\d{1,3})?$/.test(locator), {
    path: ['locator'],
    message: 'a place in the Quran is written sura:verse or sura:from-to',
  })
  .refine(
    ({ kind, quotation, grade, grader }) => kind !== 'hadith' || quotation === '' || (grade !== '' && grader !== ''),
    {
      path: ['grade'],
      message: 'a hadith is quoted with its grade and who graded it',
    },
  );

const stepShape = z.strictObject({
  id,
  premise: saidShape(5000),
  warrant: saidShape(5000),
  conclusion: saidShape(5000),
  fallacy: z.enum(fallacies),
  answer: saidShape(20_000),
  citations: cited,
});

const conceptShape = z
  .strictObject({
    audience: z.enum(audiences),
    depth: z.enum(depths),
    said: saidShape(longestOf.treatise),
    citations: z.array(id).max(200),
  })
  .refine(({ depth, said }) => Object.values(said).every((one) => one.length <= longestOf[depth]), {
    path: ['said'],
    message: 'too long for its depth',
  });

const once = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** Strict in every part: what is not here is refused, whatever it would say. */
export const contentShape = z
  .strictObject({
    title: saidShape(300),
    claim: claimShape,
    steps: z.array(stepShape).max(50),
    concepts: z.array(conceptShape).max(audiences.length * depths.length),
    citations: z.array(citationShape).max(500),
  })
  .refine(({ citations }) => once(citations.map((one) => one.id)), {
    path: ['citations'],
    message: 'two citations have one id',
  })
  .refine(({ steps }) => once(steps.map((one) => one.id)), { path: ['steps'], message: 'two steps have one id' })
  .refine(({ concepts }) => once(concepts.map(({ audience, depth }) => `${audience} ${depth}`)), {
    path: ['concepts'],
    message: 'one depth is written twice for one audience',
  })
  .refine(
    ({ steps, concepts, citations }) => {
      const known = new Set(citations.map((one) => one.id));
      return [...steps, ...concepts].every((one) => one.citations.every((cite) => known.has(cite)));
    },
    { path: ['citations'], message: 'a citation is named that is not there' },
  );
