import type { Migration } from '../database/migrate.ts';

export const queueMigrations: readonly Migration[] = [
  {
    id: 'base/0001-job',
    up: `
      create table base_job (
        id uuid primary key,
        kind text not null,
        payload jsonb not null,
        state text not null default 'waiting' check (state in ('waiting','running','done','failed','cancelled')),
        attempts int not null default 0,
        run_at timestamptz not null default now(),
        made_at timestamptz not null default now(),
        made_by text not null,
        ended_at timestamptz,
        held_until timestamptz,
        progress jsonb,
        problem jsonb,
        cancel_wanted boolean not null default false
      );
      create index base_job_next on base_job (run_at) where state in ('waiting', 'running');
    `,
  },
];
