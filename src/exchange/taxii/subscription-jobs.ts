import { z } from 'zod';
import type { JobKind } from '#base';
import { pullSubscription } from './pull-subscription.ts';
import { takeDue } from './subscription-store.ts';

export const pullKind = 'exchange.subscription.pull';
const payloadShape = z.object({ subscription: z.string() });

/** Every minute those subscriptions whose time has come; each is a job of its own, resumable by the place it keeps. */
export function subscriptionJobs(secret: Buffer): readonly JobKind[] {
  return [
    {
      kind: 'exchange.subscription.due',
      everyMinutes: 1,
      run: (_, { call }) =>
        call.transact(async (act) => {
          for (const subscription of await takeDue(act.tx, act.clock.now()))
            await act.enqueue(pullKind, { subscription });
        }),
    },
    {
      kind: pullKind,
      run: async (payload, run) => {
        const { subscription } = payloadShape.parse(payload);
        await pullSubscription(run.call, subscription, { secret, progress: (done) => run.progress(done) });
      },
    },
  ];
}
