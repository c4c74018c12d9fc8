import { z } from 'zod';
import { routes } from '#base/contract';
import { claimClasses } from '../claims/claim-class.ts';
import { audiences, depths, workKinds } from '../dossiers/content.ts';
import { fallacies } from '../dossiers/fallacy.ts';

// The words of the records' own shapes, written again: the browser reads this file, and the records' code has no place there.
const findings = ['adopts', 'adapts', 'disputes'] as const;
const said = z.string().trim().min(1).max(6000).optional();
/** In at least one of the working languages, by ISO 639-3. */
const texts = z
  .strictObject({ ara: said, eng: said, fra: said })
  .refine(({ ara, eng, fra }) => ara ?? eng ?? fra, 'it is said in no language');
const dossierId = z.string().regex(/^dossier--[0-9a-f-]{36}$/);
const version = z.iso.datetime();
const begun = z.object({
  draft: z.uuid(),
  /** Waits for a second person; else what is to be mended first stands on the draft's page. */
  proposed: z.boolean(),
});

export const opinionShape = z
  .strictObject({
    dossier: dossierId,
    /** The version that was read. */
    version,
    finding: z.enum(findings),
    reasons: texts,
    /** Of a dossier that was adapted: this state's own one. */
    adapted: dossierId.optional(),
  })
  .refine(({ finding, adapted }) => (finding === 'adapts') === (adapted !== undefined), { path: ['adapted'] });
export type OpinionInput = z.output<typeof opinionShape>;

export const correctionInputShape = z.strictObject({
  /** An own dossier that was published. */
  dossier: dossierId,
  wrongVersion: version,
  wrong: texts,
  stands: texts,
  /** The dossier is withdrawn; else its last version stands. */
  withdrawn: z.boolean().default(false),
});
export type CorrectionInput = z.output<typeof correctionInputShape>;

const spoken = z.object({ ara: z.string().optional(), eng: z.string().optional(), fra: z.string().optional() });
const cited = z.array(
  z.object({
    kind: z.enum(workKinds),
    work: z.string(),
    edition: z.string().optional(),
    locator: z.string(),
    grade: z.string().optional(),
    grader: z.string().optional(),
  }),
);
const by = { id: z.string(), version: z.string(), own: z.boolean(), by: z.string() };

export const knownDossierShape = z.object({
  ...by,
  /** Of every version that one may read, oldest first. */
  versions: z.array(z.string()),
  withdrawn: z.boolean(),
  exercise: z.boolean(),
  editionNumber: z.number().int(),
  reviewDue: z.string(),
  title: spoken,
  claim: z.object({
    harmClass: z.enum(claimClasses),
    statement: spoken,
    tier: z.number().int(),
    listing: z.object({ list: z.string(), reference: z.string(), listedOn: z.string() }).optional(),
  }),
  steps: z.array(
    z.object({
      premise: spoken,
      warrant: spoken,
      conclusion: spoken,
      fallacy: z.enum(fallacies),
      answer: spoken,
      citations: cited,
    }),
  ),
  concepts: z.array(z.object({ audience: z.enum(audiences), depth: z.enum(depths), said: spoken, citations: cited })),
  reviews: z.array(z.object({ role: z.string(), institution: spoken, remark: z.string().optional() })),
});
export type KnownDossier = z.output<typeof knownDossierShape>;

export const thoughtOpinionRoutes = routes({
  knownDossiers: {
    method: 'GET',
    path: '/thought/known',
    summary: 'Published dossiers of every state, as far as one may read them, newest first',
    access: { right: 'thought.read' },
    query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) }),
    response: z.object({ items: z.array(z.object({ ...by, title: spoken, exercise: z.boolean() })) }),
  },
  knownDossier: {
    method: 'GET',
    path: '/thought/known/:id',
    summary: 'The last version of a published dossier of any state, as its record says it',
    access: { right: 'thought.read' },
    params: z.object({ id: dossierId }),
    response: knownDossierShape,
  },
  aboutDossier: {
    method: 'GET',
    path: '/thought/known/:id/opinions',
    summary: 'What states say of a published dossier, and what its own state corrected',
    access: { right: 'thought.read' },
    params: z.object({ id: dossierId }),
    response: z.object({
      opinions: z.array(
        z.object({ ...by, state: z.string(), of: z.string(), finding: z.enum(findings), reasons: spoken }),
      ),
      corrections: z.array(
        z.object({ ...by, wrongVersion: z.string(), wrong: spoken, stands: spoken, withdrawn: z.boolean() }),
      ),
    }),
  },
  giveOpinion: {
    method: 'POST',
    path: '/thought/opinions',
    summary:
      'Propose that this state adopts, adapts or disputes another state’s dossier; a second person lets it leave',
    access: { right: 'thought.edit' },
    body: opinionShape,
    response: begun,
  },
  giveCorrection: {
    method: 'POST',
    path: '/thought/corrections',
    summary: 'Propose a public correction of an own published dossier; a second person lets it leave',
    access: { right: 'thought.edit' },
    body: correctionInputShape,
    response: begun,
  },
});
