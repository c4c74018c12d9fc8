import type { Migration } from '#base';

export const linkMigration: Migration = {
  id: 'exchange/0005-link',
  up: `
    create table exchange_peer (
      member text primary key,
      -- Number of the last of our own records that the peer acknowledged.
      pushed bigint not null default 0,
      -- Its date_added, as the peer sees it in our outbox.
      pushed_added bigint not null default 0,
      -- TAXII date_added, in microseconds since 1970, of the last of its records that we have, as its outbox counts.
      pulled bigint not null default 0,
      last_push_at timestamptz,
      last_pull_at timestamptz,
      -- In a row.
      failures int not null default 0,
      next_try timestamptz,
      problem jsonb,
      paused_at timestamptz,
      paused_by text
    );
  `,
};
