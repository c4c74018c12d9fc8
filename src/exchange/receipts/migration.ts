import type { Migration } from '#base';

const receipts: Migration = {
  id: 'exchange/0009-receipts',
  up: `
    -- What other members signed about our records.
    create table exchange_receipt (
      record text not null,
      version text not null,
      member text not null,
      what text not null check (what in ('received','read','screened','acted')),
      at timestamptz not null,
      -- The delivery receipt that says so.
      receipt text not null,
      primary key (record, version, member, what)
    );
    -- What we tell the originators, in batches.
    create table exchange_receipt_due (
      record text not null,
      version text not null,
      origin text not null,
      what text not null check (what in ('received','read','screened','acted')),
      at timestamptz not null,
      by_name text not null,
      sent_in text,
      primary key (record, version, what)
    );
    create index exchange_receipt_due_unsent on exchange_receipt_due (origin, at) where sent_in is null;
    -- Which records the node has acknowledged, by the archive's number.
    create table exchange_receipt_walk (one boolean primary key default true check (one), seq bigint not null);
    insert into exchange_receipt_walk (seq) values (0);
    -- The conditions of our receipts to a state, published once.
    create table exchange_receipt_marking (origin text primary key, marking text not null);
    create table exchange_opened (
      record text not null,
      version text not null,
      person text not null,
      person_name text not null,
      at timestamptz not null,
      primary key (record, version, person)
    );
  `,
};

/** Between screening and acting stands a decision, and the originator is told that it was taken. */
const decidedReceipts: Migration = {
  id: 'exchange/0022-decided-receipts',
  up: `
    alter table exchange_receipt drop constraint exchange_receipt_what_check,
      add constraint exchange_receipt_what_check check (what in ('received','read','screened','decided','acted'));
    alter table exchange_receipt_due drop constraint exchange_receipt_due_what_check,
      add constraint exchange_receipt_due_what_check check (what in ('received','read','screened','decided','acted'));
  `,
};

const openedPlaces: Migration = {
  id: 'exchange/0022-opened-places',
  up: `
    -- By number, as the lists are walked: whom a person has opened is met in their order. An observable of two states may
    -- have one id and one time; each is opened by itself.
    alter table exchange_opened add column seq bigint not null default 0;
    update exchange_opened o set seq = r.seq from exchange_record r where r.id = o.record and r.version = o.version;
    alter table exchange_opened alter column seq drop default;
    alter table exchange_opened drop constraint exchange_opened_pkey;
    alter table exchange_opened add primary key (record, version, person, seq);
    create index exchange_opened_by_person on exchange_opened (person, seq);
    update exchange_reading k set opened = true from exchange_opened o
      where k.seq = o.seq and k.key in ('local','local-red');
  `,
};

export const receiptMigrations: readonly Migration[] = [receipts, decidedReceipts, openedPlaces];
