import type { ColumnType, Generated } from 'kysely';

export type ScreeningTables = {
  finance_screening: { book: string; seq: Generated<number>; sweep: string | null; sweep_seq: Generated<number> };
  finance_setting: {
    key: string;
    value: ColumnType<{ threshold: number }, string, string>;
    changed_at: Date;
    changed_by: string;
  };
};
