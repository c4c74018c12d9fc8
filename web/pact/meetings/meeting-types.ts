import type { z } from 'zod';
import type { meetingRoutes, Unfinished } from '#pact/contract';

export type { Clash, MeetingProblem, Unfinished } from '#pact/contract';
export type Paragraph = Unfinished['paragraphs'][number];
export type Outcome = Unfinished['outcomes'][number];
export type Commitment = Unfinished['commitments'][number];
export type Milestone = Commitment['milestones'][number];
export type Texts = Unfinished['name'];
export type Axis = Outcome['axis'];

export type UnfinishedView = z.output<(typeof meetingRoutes)['unfinishedMeeting']['response']>;
export type AskedMember = z.output<(typeof meetingRoutes)['meetingMembers']['response']>['items'][number];

/** Changes what is written; `tag` names the place, so that letters typed there are one step. */
export type Change = (edit: (content: Unfinished) => Unfinished, tag?: string) => void;

export const written = ['ara', 'eng', 'fra'] as const;
export type Written = (typeof written)[number];
/** BCP 47, for the attribute of the page. */
export const langOf = { ara: 'ar', eng: 'en', fra: 'fr' } as const;
export const writtenIn = { ar: 'ara', en: 'eng', fr: 'fra' } as const;

export const axes = ['thought', 'media', 'finance', 'military', 'integration'] as const;
export const kinds = ['principle', 'fact', 'reason', 'commitment', 'aim', 'expectation'] as const;
export const noTexts = (): Texts => ({ ara: '', eng: '', fra: '' });
export const newKey = (): string => crypto.randomUUID();
