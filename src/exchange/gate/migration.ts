import type { Migration } from '#base';

export const gateMigration: Migration = {
  id: 'exchange/0002-gate',
  up: `
    -- What was not taken, and why. National: it is served to nobody outside.
    create table exchange_quarantine (
      id uuid primary key,
      -- The same thing held twice is held once.
      sha256 text not null,
      code text not null,
      -- Sentences in three languages, and where in the object.
      problem jsonb not null,
      -- The member that brought it; null: a person here, or a file.
      peer text,
      object_id text,
      version text,
      origin text,
      bytes bigint not null,
      -- At most 64 KiB of it; empty where it was not for us to keep.
      text text not null check (octet_length(text) <= 65536),
      whole boolean not null,
      state text not null check (state in ('held', 'retried', 'discarded')),
      times int not null default 1,
      tries int not null default 0,
      first_at timestamptz not null,
      last_at timestamptz not null,
      settled_at timestamptz,
      settled_by text,
      settled_name text,
      reason text check (length(btrim(reason)) >= 10),
      constraint settled_whole check ((state = 'held') = (settled_at is null)),
      constraint discarded_with_reason check (state <> 'discarded' or reason is not null)
    );
    create unique index exchange_quarantine_held on exchange_quarantine (sha256) where state = 'held';
    create index exchange_quarantine_by_state on exchange_quarantine (state, last_at desc, id);
    create index exchange_quarantine_by_code on exchange_quarantine (code, tries) where state = 'held';
  `,
};
