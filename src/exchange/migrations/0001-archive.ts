import type { Migration } from '#base';

export const archive: Migration = {
  id: 'exchange/0001-archive',
  up: `
    -- One row: the writer that holds it decides the order, so that no reader who walks by it misses what commits late.
    create table exchange_head (
      one boolean primary key default true check (one),
      seq bigint not null,
      added bigint not null
    );
    insert into exchange_head (seq, added) values (0, 0);
    create table exchange_record (
      seq bigint primary key,
      added bigint not null unique,
      id text not null,
      version text not null,
      type text not null,
      axis text not null,
      origin text not null,
      own boolean not null,
      revoked boolean not null,
      -- A later version of the same id is stored; whether a reader may see that one is asked only then.
      superseded boolean not null default false,
      log_index bigint not null,
      -- Hash of the salted content that the origin signed, and of the leaf in its log.
      content bytea not null,
      leaf bytea not null,
      body text not null,
      -- What the markings come to: who may read, what may be done (records/markings).
      release jsonb not null,
      search text not null,
      from_peer text,
      received_at timestamptz not null,
      -- The origin asked to have it back: who may read is narrowed, the entry stays.
      recalled_at timestamptz,
      unique (id, version),
      unique (origin, log_index)
    ) with (toast_tuple_target = 2048);
    create index exchange_record_by_type on exchange_record (type, seq);
    create table exchange_reading (
      key text not null,
      seq bigint not null references exchange_record,
      axis text not null,
      primary key (key, seq)
    );
    create index exchange_reading_by_axis on exchange_reading (key, axis, seq);
    create index exchange_reading_by_record on exchange_reading (seq);
    -- What a record speaks of: its references to others.
    create table exchange_reference (
      seq bigint not null references exchange_record,
      target text not null,
      property text not null,
      primary key (seq, property, target)
    );
    create index exchange_reference_by_target on exchange_reference (target, seq);
    -- Who an id belongs to: the first that brought it (STIX 2.1 §3.6: only the creator makes new versions).
    create table exchange_binding (id text primary key, origin text not null);
  `,
};
