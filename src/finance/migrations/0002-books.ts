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
    -- What was uploaded for a book, and how it begins: only these can be imported into it.
    create table finance_book_file (
      book text not null references finance_book,
      sha256 text not null,
      bytes bigint not null,
      file_name text not null,
      format text not null check (format in ('csv','xlsx','jsonl')),
      columns jsonb not null,
      made_at timestamptz not null,
      made_by text not null,
      primary key (book, sha256)
    );
    create table finance_import (
      id uuid primary key,
      book text not null references finance_book,
      job uuid not null,
      state text not null check (state in ('waiting','running','done','failed','cancelled')),
      mode text not null check (mode in ('update','replace')),
      file_name text not null,
      sha256 text not null,
      bytes bigint not null,
      format text not null check (format in ('csv','xlsx','jsonl')),
      accept boolean not null,
      mapping jsonb not null,
      -- Rows of the file that are safely in the book: an import that was cut off goes on behind them.
      read_rows int not null default 0,
      added int not null default 0, changed int not null default 0, unchanged int not null default 0,
      removed int not null default 0, refused int not null default 0,
      warned int not null default 0,
      problem jsonb,
      made_at timestamptz not null,
      made_by text not null,
      ended_at timestamptz
    );
    create index finance_import_by_book on finance_import (book, made_at desc);
    create unique index finance_import_one_at_a_time on finance_import (book) where state in ('waiting', 'running');
    create table finance_import_refusal (
      import uuid not null references finance_import,
      line int not null,
      part int not null,
      severity text not null check (severity in ('refused','warning')),
      row_key text,
      col text,
      code text not null,
      -- What fills the sentence of the code, as 'line' of a key that stood in the file before.
      parameters jsonb not null default '{}',
      value text not null,
      primary key (import, line, part)
    );
    create sequence finance_book_row_seq;
    create table finance_book_row (
      book text not null references finance_book,
      key text not null,
      name text not null,
      search text not null,
      body jsonb not null,
      hash text not null,
      -- The import that saw the row last, and where: a second one with its key is refused, and after a 'replace'
      -- whatever was not seen has left the book.
      seen uuid not null,
      seen_line int,
      left_book boolean not null default false,
      seq bigint not null default nextval('finance_book_row_seq'),
      changed_at timestamptz not null,
      primary key (book, key)
    );
    create index finance_book_row_by_seq on finance_book_row (book, seq);
  `,
};
