import { sql } from 'kysely';
import type { JobKind } from '#base';

/**
 * Tells the planner how the queue looks now: the embedded engine has no background worker that would, and without it
 * every page reads all alerts of a desk.
 */
export const analyseAlertsJob: JobKind = {
  kind: 'finance.alerts.analyse',
  everyMinutes: 60,
  run: async (_, { call }) => {
    await call.transact((act) => sql`analyze finance_alert, finance_decision`.execute(act.tx));
  },
};
