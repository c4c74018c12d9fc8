import type { z } from 'zod';
import type { pactMemberRoutes } from '#pact/contract';

export type Members = z.output<typeof pactMemberRoutes.pactMembers.response>;
export type MemberRow = Members['items'][number];
export type Member = z.output<typeof pactMemberRoutes.pactMember.response>;
export type Change = Member['changes'][number];
export type PublicCommitment = z.output<typeof pactMemberRoutes.publicCommitments.response>['items'][number];

export const languages = ['ara', 'eng', 'fra'] as const;
/** The key of a page's language in texts of records. */
export const textKey = { ar: 'ara', en: 'eng', fr: 'fra' } as const;
/** How a day of joining is written: as far as it is known. */
export const knownDay = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
