import type { Migration } from '#base';

/** Collections of the alliance's records stand from the start; their ids are the same at every node. */
export const taxiiMigration: Migration = {
  id: 'exchange/0006-taxii',
  up: `
    create table exchange_taxii_discovery (
      one boolean primary key default true check (one),
      title text not null,
      description text,
      contact text,
      default_root text,
      -- Whether somebody without an account reads what is TLP:CLEAR.
      open boolean not null default false
    );
    insert into exchange_taxii_discovery (title) values ('Mithaq');
    create table exchange_taxii_root (
      id text primary key,
      -- '/taxii2/alliance/': with a slash at both ends.
      path text not null unique check (path ~ '^/([a-z0-9][a-z0-9._-]*/)+$'),
      -- Told in the place of the path where the root is reached by another address.
      url text,
      title text not null,
      description text,
      max_content_length bigint not null,
      page_size int not null,
      -- Every account sees that it exists; otherwise only one that was granted a collection of it.
      everyone boolean not null,
      -- Other members' nodes see it over the link.
      members boolean not null default false,
      made_at timestamptz not null default now()
    );
    create table exchange_taxii_collection (
      id text primary key,
      root text not null references exchange_taxii_root,
      alias text,
      title text not null,
      description text,
      kind text not null check (kind in ('plain', 'records', 'inbox')),
      -- Of records: 'own', 'all', 'public' or an axis.
      view text,
      media_types text[] not null,
      position int not null,
      -- Numbers and dates of addition are given under the lock of this row.
      last_n bigint not null default 0,
      last_added bigint not null default 0,
      unique (root, alias),
      check ((kind = 'records') = (view is not null))
    );
    create table exchange_taxii_object (
      collection text not null references exchange_taxii_collection,
      n bigint not null,
      added bigint not null,
      id text not null,
      version text not null,
      -- As the object writes it.
      version_text text not null,
      type text not null,
      spec text not null,
      -- The object says its version itself; otherwise this server gave it the moment of addition.
      dated boolean not null,
      -- The last version in the newest specification version: what a reader without filters gets.
      current boolean not null,
      body text not null,
      -- The subscription that brought it.
      source text,
      findings jsonb,
      primary key (collection, n),
      unique (collection, id, version)
    );
    create index exchange_taxii_object_by_added on exchange_taxii_object (collection, added, n);
    create index exchange_taxii_object_current on exchange_taxii_object (collection, added, n) where current;
    create table exchange_taxii_account (
      id text primary key,
      name text not null unique,
      title text not null,
      password_hash text not null,
      -- The keys of records it reads; see reader.ts.
      reader_keys text[] not null,
      disabled boolean not null default false,
      failures int not null default 0,
      locked_until timestamptz,
      made_at timestamptz not null,
      made_by text not null,
      used_at timestamptz
    );
    create table exchange_taxii_grant (
      account text not null references exchange_taxii_account on delete cascade,
      collection text not null references exchange_taxii_collection on delete cascade,
      can_read boolean not null,
      can_write boolean not null,
      can_delete boolean not null,
      primary key (account, collection)
    );
    create table exchange_taxii_status (
      id text primary key,
      root text not null references exchange_taxii_root on delete cascade,
      account text not null,
      body text not null,
      at timestamptz not null
    );
    create index exchange_taxii_status_by_age on exchange_taxii_status (at);
    create table exchange_taxii_place (address text primary key, failures int not null, since timestamptz not null);
    insert into exchange_taxii_root (id, path, title, description, max_content_length, page_size, everyone, members)
    values ('alliance', '/taxii2/alliance/', 'Records of the alliance',
      'Signed records of the member states, as far as their markings allow the reader', 10485760, 500, false, true);
    insert into exchange_taxii_collection (id, root, alias, title, kind, view, media_types, position)
    select id, 'alliance', alias, title, kind, view, array['application/stix+json;version=2.1'], position from (values
      ('6d697468-6171-4000-8000-000000000001', 'outbox', 'Records of this state', 'records', 'own', 1),
      ('6d697468-6171-4000-8000-000000000002', 'all', 'All records', 'records', 'all', 2),
      ('6d697468-6171-4000-8000-000000000003', 'public', 'Records for everybody', 'records', 'public', 3),
      ('6d697468-6171-4000-8000-000000000004', 'exchange', 'Requests, answers and receipts', 'records', 'exchange', 4),
      ('6d697468-6171-4000-8000-000000000005', 'finance', 'Financing of terrorism', 'records', 'finance', 5),
      ('6d697468-6171-4000-8000-000000000006', 'military', 'Military', 'records', 'military', 6),
      ('6d697468-6171-4000-8000-000000000007', 'pact', 'Outcomes and commitments', 'records', 'pact', 7),
      ('6d697468-6171-4000-8000-000000000008', 'thought', 'Thought', 'records', 'thought', 8),
      ('6d697468-6171-4000-8000-000000000009', 'media', 'Media', 'records', 'media', 9),
      ('6d697468-6171-4000-8000-00000000000a', 'inbox', 'Inbox', 'inbox', null, 10)
    ) as c (id, alias, title, kind, view, position);
  `,
};
