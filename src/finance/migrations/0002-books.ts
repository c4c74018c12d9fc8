import type { Migration } from '#base';

export const books: Migration = {
  id: 'finance/0002-books',
  up: `
    create table finance_book (
      key text primary key,
      title text not null,
      desk text not null,
      mapping jsonb,
      rows int not null default 0,
      screened_at timestamptz,
      made_at timestamptz not null default now()
    );
    create table finance_import (
      id uuid primary key,
      book text not null references finance_book,
      job uuid not null,
      state text not null check (state in ('waiting','running','done','failed','cancelled')),
      mode text not null check (mode in ('update','replace')),
      file_name text not null,
      file text not null,
      sha256 text not null,
      bytes bigint not null,
      mapping jsonb not null,
      -- Rows of the file that are safely in the book: an import that was cut off goes on behind them.
      read_rows int not null default 0,
      added int not null default 0, changed int not null default 0, unchanged int not null default 0,
      removed int not null default 0, refused int not null default 0,
      made_at timestamptz not null,
      made_by text not null,
      ended_at timestamptz
    );
    create index finance_import_by_book on finance_import (book, made_at desc);
    create table finance_import_refusal (
      import uuid not null references finance_import,
      line int not null,
      part int not null,
      row_key text,
      col text,
      code text not null,
      message jsonb not null,
      value text not null,
      primary key (import, line, part)
    );
    create sequence finance_book_row_seq;
    create table finance_book_row (
      book text not null references finance_book,
      key text not null,
      name text not null,
      body jsonb not null,
      hash text not null,
      -- The import that saw the row last; after a 'replace' whatever is older has left the book.
      seen uuid not null,
      left_book boolean not null default false,
      seq bigint not null default nextval('finance_book_row_seq'),
      changed_at timestamptz not null,
      primary key (book, key)
    );
    create index finance_book_row_by_seq on finance_book_row (book, seq);
  `,
};
