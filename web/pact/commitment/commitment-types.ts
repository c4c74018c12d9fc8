import type { z } from 'zod';
import type { progressPageRoutes, progressRoutes } from '#pact/contract';

export type CommitmentPage = z.output<typeof progressPageRoutes.commitmentPage.response>;
export type Entry = CommitmentPage['history'][number];
export type Report = Extract<Entry, { what: 'report' }>['said'];
export type Evidence = Report['evidence'][number];
export type Review = Report['reviews'][number];
export type Status = Report['status'];
export type Begun = z.output<typeof progressRoutes.giveReport.response>;
export type EvidencePiece = z.input<typeof progressRoutes.giveReport.body>['evidence'] extends
  | readonly (infer P)[]
  | undefined
  ? P
  : never;

export const statuses = [
  'no-evidence',
  'not-started',
  'limited',
  'substantial',
  'complete',
] as const satisfies readonly Status[];
export const findings = ['verified', 'in-part', 'not-verified'] as const satisfies readonly Review['finding'][];
export const evidenceKinds = [
  'document',
  'law',
  'statistics',
  'budget',
  'training',
  'photo',
  'other',
] as const satisfies readonly Evidence['kind'][];
export const audiences = ['members', 'public'] as const;
/** The key of a page's language in texts of records. */
export const textKey = { ar: 'ara', en: 'eng', fr: 'fra' } as const;
