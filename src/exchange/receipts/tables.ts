import type { Database, Tx } from '#base';

/** What a recipient says became of a record. */
export type ReceiptType = 'received' | 'read' | 'screened' | 'decided' | 'acted';

type ReceiptTables = {
  exchange_receipt: { record: string; version: string; member: string; what: ReceiptType; at: Date; receipt: string };
  exchange_receipt_due: {
    record: string;
    version: string;
    origin: string;
    what: ReceiptType;
    at: Date;
    by_name: string;
    sent_in: string | null;
  };
  exchange_receipt_walk: { one: boolean; seq: number };
  exchange_receipt_marking: { origin: string; marking: string };
  exchange_opened: { record: string; version: string; seq: number; person: string; person_name: string; at: Date };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<ReceiptTables>();
