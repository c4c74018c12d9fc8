import type { z } from 'zod';
import type { redressRoutes } from '#finance/contract';

export type FileRow = z.output<typeof redressRoutes.redressFiles.response>['items'][number];
export type RedressFile = z.output<typeof redressRoutes.redressFile.response>;
export type Proposal = RedressFile['proposals'][number];
export type Exemption = z.output<typeof redressRoutes.exemptions.response>['items'][number];
export type Terms = z.input<typeof redressRoutes.proposeExemption.body>['terms'];
export type EvidenceKind = z.input<typeof redressRoutes.proposeRelease.body>['evidence'][number]['kind'];

export const fileKinds = ['same-name', 'delisting', 'exemption', 'appeal', 'review'] as const;
export const fileStates = ['received', 'in-hand', 'asked', 'proposed', 'answered', 'closed'] as const;
export const evidenceKinds = ['document', 'biometric', 'authority', 'circumstance'] as const;
export const exemptionKinds = ['basic', 'extraordinary', 'humanitarian'] as const;
export const exemptionStates = ['standing', 'revoked', 'expired', 'lapsed'] as const;
export const periods = ['once', 'week', 'month', 'quarter', 'year'] as const;
