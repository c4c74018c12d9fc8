import { z } from 'zod';
import { day, institution, inventedInstitution, personKey, stateCode } from './pact-words.ts';
import { extensionDefinition, idOf, invented, inventedId, line, objectShape } from './record-kind.ts';
import { claimClasses, saidTexts } from './thought-words.ts';

const extension = extensionDefinition(
  'extension-definition--1f6c0a4e-6f5b-4c0e-9a3d-5b7d1c2e8f90',
  'known-content',
  'The hash of one piece of content that two reviewers found to carry a claim of the first tier; whoever meets it reviews it.',
  'new-sdo',
);

/** How a piece of content is told again, and how such a value is written: lower-case hexadecimal, 256 bits each. */
export const contentAlgorithms = ['sha256', 'pdq'] as const;
/** Where the content stands: as it is spread; or kept as evidence, shown by the press, taught from. */
export const contentContexts = ['as-spread', 'evidence', 'journalism', 'education'] as const;
/** Days an entry lasts at most: twelve months. */
export const LONGEST_ENTRY_DAYS = 366;

const reviewer = z.looseObject({ institution, reviewer: personKey });

export const knownContentShape = objectShape('known-content', extension.id, {
  algorithm: z.enum(contentAlgorithms),
  hash_value: z.string().regex(/^[0-9a-f]{64}$/),
  harm_class: z.enum(claimClasses),
  content_context: z.enum(contentContexts),
  /** The dossier that answers the claim. */
  dossier_ref: idOf('dossier'),
  /** The state whose law it rests on, and the provision as a court would cite it. */
  jurisdiction: stateCode,
  legal_basis: line,
  reasons: saidTexts,
  expires_on: day,
  reviewers: z.array(reviewer).length(2),
})
  .refine(({ reviewers: [one, other] }) => one?.reviewer !== other?.reviewer, {
    path: ['reviewers'],
    message: 'two reviewers are two persons',
  })
  .refine(({ reviewers: [one, other] }) => one?.institution.institution_id !== other?.institution.institution_id, {
    path: ['reviewers'],
    message: 'two reviewers of one institution are one',
  })
  .refine(
    ({ created, expires_on: until }) => Date.parse(until) - Date.parse(created) <= LONGEST_ENTRY_DAYS * 86_400_000,
    { path: ['expires_on'], message: 'an entry lasts twelve months at most' },
  );
export type KnownContentRecord = z.infer<typeof knownContentShape>;

export const knownContent = {
  kind: 'known-content',
  axis: 'thought',
  title: { ar: 'بصمة محتوى معروف', en: 'Known content', fr: 'Contenu connu' },
  extension,
  shape: knownContentShape,
  example: {
    ...invented('known-content', extension.id),
    algorithm: 'sha256',
    hash_value: 'a'.repeat(64),
    harm_class: 'violence-commanded',
    content_context: 'as-spread',
    dossier_ref: inventedId('dossier'),
    jurisdiction: 'XA',
    legal_basis: 'Law No. 0 of 2020, Article 9',
    reasons: { eng: 'An invented film that commands what the dossier answers.' },
    expires_on: '2027-02-01',
    reviewers: [
      { institution: inventedInstitution, reviewer: 'a'.repeat(64) },
      {
        institution: { ...inventedInstitution, institution_id: '55555555-5555-4555-8555-555555555555' },
        reviewer: 'b'.repeat(64),
      },
    ],
  },
} as const;
