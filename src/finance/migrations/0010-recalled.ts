import type { Migration } from '#base';

export const recalled: Migration = {
  id: 'finance/0010-recalled',
  // What was taken back before it came is kept from every axis by the exchange.
  up: 'drop table finance_recalled_record;',
};
