import { z } from 'zod';
import { institution, inventedInstitution, personKey } from './pact-words.ts';
import { extensionDefinition, invented, line, objectShape, text, timestamp } from './record-kind.ts';
import {
  audiences,
  citation,
  claimClasses,
  conceptDepths,
  fallacies,
  rabatAnswers,
  saidLines,
  saidTexts,
} from './thought-words.ts';

const extension = extensionDefinition(
  'extension-definition--ef6a126a-430d-4851-bdd8-3f766fb4956c',
  'dossier',
  'A claim that licenses harm, the steps by which it is refuted, and the correct concept; citations are locators.',
  'new-sdo',
);

const factor = z.strictObject({ answer: z.enum(rabatAnswers), reason: text });

/** Strict: a claim has no further field, for nobody. */
const claim = z
  .strictObject({
    harm_class: z.enum(claimClasses),
    statement: saidTexts,
    /** Of a listed group alone: the list, its reference and the day of the listing. */
    listing: z.strictObject({ list: line, reference: line, listed_on: z.iso.date() }).optional(),
    rabat: z.strictObject({
      context: factor,
      speaker: factor,
      intent: factor,
      content_form: factor,
      extent: factor,
      likelihood: factor,
    }),
    /** 1: criminal; 2: civil or administrative; 3: lawful, of concern (A/HRC/55/47, §21). */
    tier: z.int().min(1).max(3),
    leads_to: z.array(z.enum(['counter-speech', 'hash', 'referral'])).min(1),
  })
  .refine(({ tier, leads_to: leads }) => tier === 1 || leads.every((one) => one === 'counter-speech'), {
    path: ['leads_to'],
    message: 'only a claim of the first tier may lead to more than counter-speech',
  })
  .refine(({ harm_class: harm, listing }) => (harm === 'listed-group-ordered') === (listing !== undefined), {
    path: ['listing'],
    message: 'a listed group is named with its list, and nothing else is',
  });

export const dossierShape = objectShape('dossier', extension.id, {
  title: saidLines,
  claim,
  /** Premise, warrant and conclusion as the claim has them, what is wrong with it, and the citations that show it. */
  steps: z
    .array(
      z.strictObject({
        premise: saidTexts,
        warrant: saidTexts,
        conclusion: saidTexts,
        fallacy: z.enum(fallacies),
        answer: saidTexts,
        citations: z.array(citation).max(50),
      }),
    )
    .min(1)
    .max(50),
  concepts: z
    .array(
      z.strictObject({
        audience: z.enum(audiences),
        depth: z.enum(conceptDepths),
        said: saidTexts,
        citations: z.array(citation).max(200),
      }),
    )
    .min(1)
    .max(15),
  /** Which version of the dossier it is, counted from 1. */
  edition_number: z.int().min(1),
  review_due: timestamp,
  /** SHA-256 of what every reviewer signed. */
  content_hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Who stands behind it: roles and institutions, persons as keys. */
  reviews: z
    .array(
      z.strictObject({
        review_role: z.enum(['scholar-a', 'scholar-b', 'rights', 'language', 'editor', 'dissent']),
        language: z.enum(['ara', 'eng', 'fra']).optional(),
        institution,
        reviewer: personKey,
        remark: text.optional(),
      }),
    )
    .max(100),
  /** Written to practise with; no scholar has reviewed it. */
  exercise: z.boolean().optional(),
});
export type DossierRecord = z.infer<typeof dossierShape>;

const answered = { answer: 'met', reason: 'An invented reason of an invented claim.' };

export const dossier = {
  kind: 'dossier',
  axis: 'thought',
  title: { ar: 'ملف تفنيد', en: 'Refutation dossier', fr: 'Dossier de réfutation' },
  extension,
  shape: dossierShape,
  example: {
    ...invented('dossier', extension.id),
    title: { ara: 'ملف مختلق', eng: 'Invented dossier' },
    claim: {
      harm_class: 'violence-justified',
      statement: { eng: 'It says that whoever lives in the invented town may be harmed.' },
      rabat: {
        context: answered,
        speaker: answered,
        intent: answered,
        content_form: answered,
        extent: answered,
        likelihood: { answer: 'in-part', reason: 'An invented reason of an invented claim.' },
      },
      tier: 2,
      leads_to: ['counter-speech'],
    },
    steps: [
      {
        premise: { eng: 'A text speaks of a battle.' },
        warrant: { eng: 'What is said of a battle holds everywhere.' },
        conclusion: { eng: 'Harm is permitted in the town.' },
        fallacy: 'general-made-of-particular',
        answer: { eng: 'The text names its occasion.' },
        citations: [{ work_kind: 'work', work_name: 'Invented work', edition: '1', locator: 'p. 1' }],
      },
    ],
    concepts: [{ audience: 'general', depth: 'sentence', said: { eng: 'Life is protected.' }, citations: [] }],
    edition_number: 1,
    review_due: '2027-03-01T08:00:00.000Z',
    content_hash: 'c'.repeat(64),
    reviews: [{ review_role: 'scholar-a', institution: inventedInstitution, reviewer: 'a'.repeat(64) }],
  },
} as const;
