import type { z } from 'zod';
import type { thoughtHashRoutes, thoughtReferralRoutes } from '#thought/contract';

export type Hash = z.output<typeof thoughtHashRoutes.hashes.response>['items'][number];
export type Referral = z.output<typeof thoughtReferralRoutes.referrals.response>['items'][number];
