import type { Migration } from '#base';

export const restored: Migration = {
  id: 'finance/0009-restored',
  up: `
    -- Since when nobody here knows whether a freeze still stands: it was served in a backup that was restored.
    alter table finance_order add column doubted_at timestamptz
      constraint only_a_freeze_is_doubted check (doubted_at is null or kind = 'freeze');
    -- How often a backup was restored: numbers given after the backup are not known here, and none is given twice.
    create table finance_order_series (one boolean primary key default true check (one), restores int not null);
    insert into finance_order_series (restores) values (0);
  `,
};
