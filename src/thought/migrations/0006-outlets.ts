import type { Migration } from '#base';

export const outlets: Migration = {
  id: 'thought/0006-outlets',
  up: `
    -- What is still to be told outside, put here in the transaction that stored the record. The key is derived from the
    -- event, so that whatever is sent again after a crash is sent under the same key.
    create table thought_outbox (
      key text primary key check (key ~ '^[0-9a-f]{64}$'),
      outlet text not null,
      language text not null check (language in ('ar','en','fr')),
      event text not null check (event in ('published','corrected','withdrawn')),
      record text not null,
      record_version text not null,
      state text not null default 'waiting' check (state in ('waiting','sending','sent','failed','given-up')),
      attempts int not null default 0,
      problem text,
      put_at timestamptz not null,
      next_at timestamptz not null,
      sent_at timestamptz,
      resolved_by_id text, resolved_by_name text, resolved_at timestamptz, resolved_reason text,
      constraint sent_with_its_time check ((state = 'sent') = (sent_at is not null)),
      constraint failed_with_a_problem check (state <> 'failed' or problem is not null),
      constraint given_up_by_somebody check (state <> 'given-up' or (resolved_by_id is not null
        and resolved_by_name is not null and resolved_at is not null and length(btrim(coalesce(resolved_reason, ''))) >= 10))
    );
    create index thought_outbox_due on thought_outbox (next_at) where state in ('waiting','sending');
  `,
};
