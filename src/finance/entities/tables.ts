import type { ColumnType } from 'kysely';
import type { Database, Language, Text, Tx } from '#base';
import type { EntityKind } from './entity.ts';

export type EntityTables = {
  finance_entity: {
    key: string;
    kind: EntityKind;
    names: ColumnType<Text, string, string>;
    contact: string;
    language: Language;
    active: boolean;
    made_at: Date;
    changed_at: Date;
  };
  finance_entity_key: {
    id: string;
    entity: string;
    public_key: string;
    fingerprint: string;
    label: string;
    state: KeyState;
    by_id: string;
    by_name: string;
    at: Date;
    confirmed_id: string | null;
    confirmed_name: string | null;
    confirmed_at: Date | null;
    ended_name: string | null;
    ended_at: Date | null;
    ended_reason: string | null;
  };
  finance_book: { key: string; title: string; desk: string; entity: string | null };
};

/** `waiting` until another person has compared the fingerprint; only a `confirmed` key signs. */
export type KeyState = 'waiting' | 'confirmed' | 'ended';

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<EntityTables>();
