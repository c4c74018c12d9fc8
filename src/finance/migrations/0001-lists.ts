import type { Migration } from '#base';

export const lists: Migration = {
  id: 'finance/0001-lists',
  up: `
    create table finance_list (
      key text primary key,
      title jsonb not null,
      authority jsonb not null,
      url text,
      every_minutes int,
      etag text,
      last_modified text,
      checked_at timestamptz,
      check_outcome text check (check_outcome in ('loaded','unchanged','failed')),
      check_problem jsonb,
      made_at timestamptz not null default now()
    );
    create table finance_snapshot (
      id uuid primary key,
      list text not null references finance_list,
      format text not null,
      published_at text,
      sha256 text not null,
      bytes bigint not null,
      source text not null,
      loaded_at timestamptz not null,
      loaded_by text not null,
      added int not null, changed int not null, removed int not null, unchanged int not null
    );
    create index finance_snapshot_by_list on finance_snapshot (list, loaded_at desc);
    -- Every change of a subject takes the next number: indexes in memory catch up from where they stand.
    create sequence finance_subject_seq;
    create table finance_subject (
      id uuid primary key,
      list text not null references finance_list,
      ref text not null,
      refs text[] not null,
      schema text not null,
      name text not null,
      search text not null,
      body jsonb not null,
      hash text not null,
      version int not null,
      status text not null check (status in ('listed','delisted')),
      seq bigint not null default nextval('finance_subject_seq'),
      changed_at timestamptz not null,
      unique (list, ref)
    );
    create index finance_subject_by_seq on finance_subject (seq);
    create index finance_subject_by_refs on finance_subject using gin (refs);
    create table finance_subject_version (
      subject uuid not null references finance_subject,
      version int not null,
      snapshot uuid not null references finance_snapshot,
      change text not null check (change in ('added','changed','removed','relisted')),
      body jsonb not null,
      changes jsonb not null,
      at timestamptz not null,
      primary key (subject, version)
    );
    create index finance_subject_version_by_snapshot on finance_subject_version (snapshot, change, subject);
  `,
};
