import { sql } from 'kysely';
import type { z } from 'zod';
import type { Act } from '#base';
import type { reportShape } from './contract.ts';
import { LEAST_COUNTED, suppressed } from './suppress.ts';

type Report = z.output<typeof reportShape>;
interface Counted<K extends string> {
  key: K;
  n: string;
}

/** The transparency report up to now, made of what the tables hold and nothing else (Santa Clara Principles 2.0). */
export async function transparency({ tx, clock }: Pick<Act, 'tx' | 'clock'>): Promise<Report> {
  const now = clock.now();
  const count = async <K extends string>(query: ReturnType<typeof sql<Counted<K>>>) =>
    (await query.execute(tx)).rows.map(({ key, n }) => ({ key, n: Number(n) }));
  const { rows: appeals } = await sql<{ about: Report['appeals'][number]['about']; outcome: string; n: string }>`
    select about, coalesce(outcome, 'open') as outcome, count(*) as n from thought_appeal
    group by 1, 2 order by 1, 2`.execute(tx);
  const { rows: answers } = await sql<{ n: string; late: string; median: number | null }>`
    select count(*) as n, count(*) filter (where decided_at > due_at) as late,
      (percentile_cont(0.5) within group (order by extract(epoch from decided_at - received_at)) / 3600)::float8 as median
    from thought_appeal where outcome is not null`.execute(tx);
  const [answered] = answers;
  const hashes = await count(sql<Counted<string>>`
    select case when state = 'standing' and expires_on < ${now.toISOString().slice(0, 10)}::date then 'expired' else state end as key,
      count(*) as n from thought_hash group by 1 order by 1`);
  const objections = await count(sql<Counted<string>>`
    select coalesce(outcome, 'open') as key, count(*) as n from thought_hash_objection group by 1 order by 1`);
  const referrals = await count(sql<Counted<string>>`
    select coalesce(outcome, state) as key, count(*) as n from thought_referral group by 1 order by 1`);
  const dossiers = await count(sql<Counted<string>>`
    select status as key, count(*) as n from thought_dossier where status in ('published','withdrawn') group by 1 order by 1`);
  const enough = Number(answered?.n ?? 0) >= LEAST_COUNTED;
  return {
    until: now.toISOString(),
    leastCounted: LEAST_COUNTED,
    appeals: appeals.map(({ about, outcome, n }) => ({ about, outcome, count: suppressed(Number(n)) })),
    medianHours: enough ? Math.round((answered?.median ?? 0) * 10) / 10 : null,
    lateAnswers: enough ? suppressed(Number(answered?.late ?? 0)) : null,
    hashes: hashes.map(({ key, n }) => ({ state: key, count: suppressed(n) })),
    objections: objections.map(({ key, n }) => ({ outcome: key, count: suppressed(n) })),
    referrals: referrals.map(({ key, n }) => ({ state: key, count: suppressed(n) })),
    dossiers: dossiers.map(({ key, n }) => ({ status: key, count: n })),
  };
}
