import type { Migration } from '#base';

/** What the archive's reads need beside its tables: lists by key, type and axis, and a second lock for outside readers. */
const archiveReads: Migration = {
  id: 'exchange/0010-archive-reads',
  up: `
    -- Several states may hold the same observable at the same time under the same id (STIX 2.1 §2.9): theirs both stand.
    alter table exchange_record drop constraint exchange_record_id_version_key;
    alter table exchange_record add constraint exchange_record_of_origin unique (id, version, origin);
    -- The keys it stands under. exchange_reading is the index of this column.
    alter table exchange_record add column keys text[] not null;
    create index exchange_record_by_origin on exchange_record (origin, seq);
    create index exchange_record_words on exchange_record using gin (to_tsvector('simple', search));
    drop index exchange_record_by_type;
    -- A foreign key asks one query for each row stored. One statement writes all three tables (insert-records.ts).
    alter table exchange_reading drop constraint exchange_reading_seq_fkey;
    alter table exchange_reference drop constraint exchange_reference_seq_fkey;
    drop index exchange_reading_by_axis;
    drop index exchange_reading_by_record;
    alter table exchange_reading
      add column type text not null,
      add column own boolean not null,
      -- No later version of the same id stands under this key.
      add column last boolean not null;
    create index exchange_reading_last on exchange_reading (key, seq) where last;
    create index exchange_reading_by_type on exchange_reading (key, type, last, seq);
    create index exchange_reading_by_axis on exchange_reading (key, axis, last, seq);
    create index exchange_reading_own on exchange_reading (key, seq) where own;

    -- The second lock: whoever reads for somebody outside reads as this role, which sees the reader's keys only.
    alter table exchange_record enable row level security;
    alter table exchange_reading enable row level security;
    alter table exchange_reference enable row level security;
    do $$
    begin
      begin
        create role mithaq_reader nologin;
      exception when duplicate_object or unique_violation or insufficient_privilege then null;
      end;
      if not exists (select from pg_roles where rolname = 'mithaq_reader') then return; end if;
      begin
        execute format('grant mithaq_reader to %I', current_user);
      exception when insufficient_privilege or invalid_grant_operation then null;
      end;
      execute format('grant usage on schema %I to mithaq_reader', current_schema());
      grant select on exchange_record, exchange_reading, exchange_reference to mithaq_reader;
      create policy exchange_record_keys on exchange_record for select to mithaq_reader
        using (keys && (select string_to_array(current_setting('mithaq.reader_keys', true), ',')));
      create policy exchange_reading_keys on exchange_reading for select to mithaq_reader
        using (key = any ((select string_to_array(current_setting('mithaq.reader_keys', true), ','))::text[]));
      create policy exchange_reference_keys on exchange_reference for select to mithaq_reader
        using (exists (select from exchange_record r where r.seq = exchange_reference.seq));
    end $$;
  `,
};

const archiveLock: Migration = {
  id: 'exchange/0018-archive-lock',
  up: `
    -- Written so that no index can answer it: it filters, and leaves the order of the lists to the reader's own condition.
    do $$
    begin
      if not exists (select from pg_policies where policyname = 'exchange_reading_keys'
        and schemaname = current_schema()) then return; end if;
      drop policy exchange_reading_keys on exchange_reading;
      create policy exchange_reading_keys on exchange_reading for select to mithaq_reader
        using (array[key] <@ (select string_to_array(current_setting('mithaq.reader_keys', true), ',')));
    end $$;
  `,
};

const archiveEasyLock: Migration = {
  id: 'exchange/0019-archive-easy-lock',
  up: `
    -- The planner takes an overlap of arrays for something that one row in 200 has, and then sorts whole lists to find
    -- it. Of a CASE it assumes that every second row passes, and walks the list until the page is full.
    do $$
    begin
      if not exists (select from pg_policies where policyname = 'exchange_reading_keys'
        and schemaname = current_schema()) then return; end if;
      drop policy exchange_reading_keys on exchange_reading;
      create policy exchange_reading_keys on exchange_reading for select to mithaq_reader
        using (case when array[key] <@ (select string_to_array(current_setting('mithaq.reader_keys', true), ','))
          then true else false end);
      drop policy exchange_record_keys on exchange_record;
      create policy exchange_record_keys on exchange_record for select to mithaq_reader
        using (case when keys && (select string_to_array(current_setting('mithaq.reader_keys', true), ','))
          then true else false end);
    end $$;
  `,
};

const archiveWords: Migration = {
  id: 'exchange/0020-archive-words',
  up: `
    -- The column holds the words themselves, folded, each once (search-words.ts): to find them in running text anew cost
    -- a third of the time of storing a record, and took an address for one word.
    drop index exchange_record_words;
    update exchange_record set search = btrim(regexp_replace(search, '[^[:alnum:]]+', ' ', 'g'));
    create index exchange_record_words on exchange_record using gin ((search::tsvector));
  `,
};

const archiveBoxes: Migration = {
  id: 'exchange/0021-archive-boxes',
  up: `
    -- The desk's lists: of what says something of its own, what the people here see, by time, type and origin, and what
    -- nobody of the house has opened. Partial, so that a record stands in each but once.
    alter table exchange_reading add column origin text, add column opened boolean not null default false;
    update exchange_reading k set origin = r.origin from exchange_record r where r.seq = k.seq;
    alter table exchange_reading alter column origin set not null;
    create index exchange_box_own on exchange_reading (key, seq) where last and own and key in ('local','local-red')
      and type <> all ('{marking-definition,delivery-receipt,relationship,extension-definition}');
    create index exchange_box_unread on exchange_reading (key, seq) where last and not own and not opened
      and key in ('local','local-red')
      and type <> all ('{marking-definition,delivery-receipt,relationship,extension-definition}');
    create index exchange_box_opened on exchange_reading (key, seq) where last and not own and opened
      and key in ('local','local-red')
      and type <> all ('{marking-definition,delivery-receipt,relationship,extension-definition}');
    create index exchange_box_by_type on exchange_reading (key, own, type, seq) where last and key in ('local','local-red')
      and type <> all ('{marking-definition,delivery-receipt,relationship,extension-definition}');
    create index exchange_box_by_origin on exchange_reading (key, origin, seq) where last and not own
      and key in ('local','local-red')
      and type <> all ('{marking-definition,delivery-receipt,relationship,extension-definition}');
    create index exchange_record_recalled on exchange_record (seq) where recalled_at is not null;
  `,
};

const archiveSuperseded: Migration = {
  id: 'exchange/0024-archive-superseded',
  up: `
    -- Whether a version is superseded is asked of each place in a list, and mostly it is not: nothing is fetched then.
    create index exchange_record_superseded on exchange_record (seq) where superseded;
  `,
};

/** The archive's steps after its tables, in order. */
export const archiveMigrations: readonly Migration[] = [
  archiveReads,
  archiveLock,
  archiveEasyLock,
  archiveWords,
  archiveBoxes,
  archiveSuperseded,
];
