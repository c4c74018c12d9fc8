import type { Migration } from '#base';

export const screening: Migration = {
  id: 'finance/0004-screening',
  up: `
    -- How far a book was compared with the lists. It moves in the transaction that raises the alerts of those rows,
    -- so that a screening that was cut off goes on where it stood.
    create table finance_screening (
      book text primary key references finance_book,
      seq bigint not null default 0,
      -- The job that goes through the whole book now, and how far it is.
      sweep uuid,
      sweep_seq bigint not null default 0
    );
  `,
};
