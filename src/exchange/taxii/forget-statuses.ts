import type { JobKind } from '#base';
import { forgetStatuses } from './status-store.ts';

const days = 7;

export const forgetStatusesJob: JobKind = {
  kind: 'exchange.taxii.forget-statuses',
  everyMinutes: 24 * 60,
  run: (_, { call }) =>
    call.transact((act) => forgetStatuses(act.tx, new Date(act.clock.now().getTime() - days * 86_400_000))),
};
