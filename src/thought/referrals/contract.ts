import { z } from 'zod';
import { routes } from '#base/contract';

const reason = z.string().trim().min(20).max(5000);
const note = z.string().trim().min(10).max(2000);
const params = z.object({ id: z.uuid() });
const changed = z.object({ state: z.string() });

export const referralInputShape = z.strictObject({
  /** The own published dossier whose claim it carries. */
  dossier: z.string().regex(/^dossier--[0-9a-f-]{36}$/),
  /** Whom it is written to. */
  platform: z.string().trim().min(2).max(200),
  /** Of the content; never of a person's account. */
  address: z.url({ protocol: /^https?$/ }).max(2000),
  jurisdiction: z.string().regex(/^[A-Z]{2}$/),
  legalBasis: z.string().trim().min(5).max(500),
  reason,
});
export type ReferralInput = z.output<typeof referralInputShape>;

export const referralShape = referralInputShape.extend({
  id: z.uuid(),
  state: z.enum(['proposed', 'approved', 'refused', 'sent', 'answered', 'withdrawn']),
  by: z.string(),
  at: z.string(),
  second: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
  sent: z.object({ at: z.string(), note: z.string() }).nullable(),
  outcome: z
    .object({ what: z.enum(['kept', 'restricted', 'removed', 'no-answer']), at: z.string(), note: z.string() })
    .nullable(),
});

export const thoughtReferralRoutes = routes({
  referrals: {
    method: 'GET',
    path: '/thought/referrals',
    summary: 'Referrals to platforms, newest first, with what became of each',
    access: { right: 'thought.read' },
    response: z.object({ items: z.array(referralShape) }),
  },
  proposeReferral: {
    method: 'POST',
    path: '/thought/referrals',
    summary: 'Propose to refer content that carries a published claim of the first tier; nothing is sent by the node',
    access: { right: 'thought.edit' },
    body: referralInputShape,
    response: params,
  },
  decideReferral: {
    method: 'POST',
    path: '/thought/referrals/:id/decide',
    summary: 'Approve a referral or refuse it; never one’s own',
    access: { right: 'thought.publish.approve' },
    params,
    body: z.strictObject({ approve: z.boolean(), reason: note }),
    response: changed,
  },
  noteReferral: {
    method: 'POST',
    path: '/thought/referrals/:id/note',
    summary: 'Write down that a referral was sent, what the platform answered, or that it is withdrawn',
    access: { right: 'thought.edit' },
    params,
    body: z.discriminatedUnion('what', [
      z.strictObject({ what: z.literal('sent'), note }),
      z.strictObject({ what: z.literal('withdrawn'), note }),
      z.strictObject({ what: z.enum(['kept', 'restricted', 'removed', 'no-answer']), note }),
    ]),
    response: changed,
  },
});
