import { sql } from 'kysely';

const HOUR = 3_600_000;

/**
 * How long a case may wait, in hours. FATF's glossary reads "without delay" as ideally within a matter of hours of a United
 * Nations listing; of another state's designation it asks a prompt determination (Recommendation 6, c.6.2): three days.
 */
export const hoursUntilDue = { binding: 24, considered: 72, own: 24 } as const;
/** After another state was asked for more. */
export const DAYS_FOR_AN_ANSWER = 7;

export const answerDue = (now: Date): Date => new Date(now.getTime() + DAYS_FOR_AN_ANSWER * 24 * HOUR);

/** When a case about designation `d` that begins to wait now falls due, in SQL. */
export const dueSql = (now: Date) => sql`${now}::timestamptz + make_interval(hours => case d.force
  when 'considered' then ${hoursUntilDue.considered}::int else ${hoursUntilDue.binding}::int end)`;
