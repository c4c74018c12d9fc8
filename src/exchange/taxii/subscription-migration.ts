import type { Migration } from '#base';

/** What this node reads from other servers. */
export const subscriptionMigration: Migration = {
  id: 'exchange/0006-taxii-subscriptions',
  up: `
    create table exchange_subscription (
      id text primary key,
      title text not null,
      -- The API root, with a slash at its end, and the id (or alias) of the collection in it.
      api_root text not null,
      remote text not null,
      username text,
      -- AES-256-GCM under a key of the node's secret.
      secret bytea,
      every_minutes int not null check (every_minutes > 0),
      -- The plain collection that holds what comes.
      collection text not null references exchange_taxii_collection,
      paused boolean not null default false,
      -- The date of addition up to which everything was read; what follows is asked for after it.
      read_up_to text,
      etag text,
      -- The Accept header this server was found to understand.
      accept text,
      objects bigint not null default 0,
      last_run_at timestamptz,
      last_ok_at timestamptz,
      failures int not null default 0,
      next_run_at timestamptz not null,
      problem jsonb,
      made_at timestamptz not null,
      made_by text not null
    );
    create index exchange_subscription_due on exchange_subscription (next_run_at) where not paused;
  `,
};
