import { z } from 'zod';
import { page, paging, routes, textShape } from '#base/contract';
import { claimClasses } from '../claims/claim-class.ts';
import { leads } from '../claims/rabat.ts';
import { contentShape } from './content-shape.ts';

const languageShape = z.enum(['ar', 'en', 'fr']);
const dossierStatusShape = z.enum(['new', 'published', 'withdrawn', 'given-up']);
const versionStateShape = z.enum([
  'draft',
  'review',
  'accepted',
  'proposed',
  'published',
  'superseded',
  'withdrawn',
  'vetoed',
  'given-up',
]);
const eventShape = z.enum([
  'begun',
  'imported',
  'changed',
  'submitted',
  'assigned',
  'delegated',
  'agreed',
  'returned',
  'vetoed',
  'dissented',
  'accepted',
  'proposed',
  'taken-back',
  'published',
  'refused',
  're-review-due',
  'reopened',
  'given-up',
]);
const person = z.object({ id: z.string(), name: z.string() });
const read = { right: 'thought.read' };
const write = { right: 'thought.write' };
const params = z.object({ id: z.uuid() });
const reason = z.string().trim().min(10).max(5000);
const machine = z.array(languageShape).max(3).default([]);

export const dossierRowShape = z.object({
  id: z.uuid(),
  status: dossierStatusShape,
  title: textShape,
  harmClass: z.enum(claimClasses),
  exercise: z.boolean(),
  /** The version that is worked on. */
  open: z.object({ number: z.number().int(), state: versionStateShape }).optional(),
  reReviewBy: z.string().optional(),
  reReviewDue: z.boolean(),
  changedAt: z.string(),
});

const versionShape = z.object({
  id: z.uuid(),
  number: z.number().int(),
  state: versionStateShape,
  round: z.number().int(),
  revision: z.number().int(),
  content: contentShape,
  /** What every reviewer signs. */
  contentHash: z.string(),
  /** Absent where this reader is not told. */
  authors: z.array(person).optional(),
  languages: z.array(
    z.object({
      language: languageShape,
      state: z.enum(['draft', 'machine', 'offered', 'accepted', 'returned']),
      by: z.string().optional(),
    }),
  ),
  /** Computed by the printed rule; absent while a factor is unanswered. */
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  mayLeadTo: z.array(z.enum(leads)),
  namedGroups: z.array(z.string()),
  gaps: z.array(
    z.object({
      gap: z.enum(['statement', 'listing', 'rabat', 'leads', 'title', 'steps', 'concept', 'language', 'uncited']),
      where: z.string(),
    }),
  ),
});

export const thoughtDossierShape = dossierRowShape.omit({ open: true }).extend({
  record: z.string(),
  blind: z.boolean(),
  /** Who wrote is not told to this reader. */
  authorsHidden: z.boolean(),
  /** The open version, else the one published last, else the newest. */
  version: versionShape,
  /** The version it is compared with: published last, where another is open. */
  standing: versionShape.pick({ number: true, content: true }).optional(),
  versions: z.array(z.object({ number: z.number().int(), state: versionStateShape, round: z.number().int() })),
  tierRule: textShape,
  history: z.array(
    z.object({
      at: z.string(),
      /** Absent where this reader is not told. */
      by: z.string().optional(),
      what: eventShape,
      version: z.number().int().optional(),
      reason: z.string().optional(),
    }),
  ),
  may: z.object({ write: z.boolean(), beginVersion: z.boolean(), giveUp: z.boolean(), submit: z.boolean() }),
});

export const thoughtDossierRoutes = routes({
  dossiers: {
    method: 'GET',
    path: '/thought/dossiers',
    summary: 'Dossiers, the last changed first',
    access: read,
    query: z.object({
      ...paging,
      status: dossierStatusShape.optional(),
      state: versionStateShape.optional(),
      due: z.stringbool().optional(),
      q: z.string().max(200).optional(),
    }),
    response: page(dossierRowShape),
  },
  dossier: {
    method: 'GET',
    path: '/thought/dossiers/:id',
    summary: 'A dossier as this reader may see it',
    access: read,
    params,
    response: thoughtDossierShape,
  },
  makeDossier: {
    method: 'POST',
    path: '/thought/dossiers',
    summary: 'Begin a dossier',
    access: write,
    body: z.strictObject({
      content: contentShape,
      machine,
      blind: z.boolean().default(true),
      exercise: z.boolean().default(false),
    }),
    response: thoughtDossierShape,
  },
  importDossier: {
    method: 'POST',
    path: '/thought/dossiers/import',
    summary: 'Begin a dossier from a file; one with a field for people is refused',
    access: write,
    body: z.strictObject({
      file: z.unknown(),
      machine,
      blind: z.boolean().default(true),
      exercise: z.boolean().default(false),
    }),
    response: thoughtDossierShape,
  },
  changeDossier: {
    method: 'PUT',
    path: '/thought/dossiers/:id',
    summary: 'Write in a draft',
    access: write,
    params,
    body: z.strictObject({ revision: z.number().int(), content: contentShape, machine }),
    response: thoughtDossierShape,
  },
  beginVersion: {
    method: 'POST',
    path: '/thought/dossiers/:id/versions',
    summary: 'Begin the next version',
    access: write,
    params,
    body: z.strictObject({ reason }),
    response: thoughtDossierShape,
  },
  giveUpDossier: {
    method: 'POST',
    path: '/thought/dossiers/:id/give-up',
    summary: 'Give a draft up',
    access: write,
    params,
    body: z.strictObject({ reason }),
    response: thoughtDossierShape,
  },
  dossierFile: {
    method: 'GET',
    path: '/thought/dossiers/:id/content',
    summary: 'The content of a dossier as a file that importDossier takes',
    access: read,
    params,
    response: z.unknown(),
    download: { contentType: 'application/json' },
  },
  dossierArgdown: {
    method: 'GET',
    path: '/thought/dossiers/:id/argdown',
    summary: 'The argument of a dossier in Argdown',
    access: read,
    params,
    query: z.object({ language: languageShape.optional() }),
    response: z.unknown(),
    download: { contentType: 'text/plain; charset=utf-8' },
  },
});
