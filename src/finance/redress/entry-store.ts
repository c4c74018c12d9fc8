import type { Act, Database, Tx } from '#base';
import type { RedressKeys } from './redress-keys.ts';
import { openWords, sealWords } from './sealed-words.ts';
import { type EntryDetail, type EntryKind, own, type Side } from './tables.ts';

export interface NewEntry {
  file: string;
  side: Side;
  what: EntryKind;
  text?: string;
  detail?: EntryDetail;
}

/** Writes a step of a file's history. What the person does has no name: the side says who it was. */
export async function insertEntry(act: Act, keys: RedressKeys, entry: NewEntry): Promise<void> {
  const by = entry.side === 'person' ? { id: '', name: '' } : act.actor;
  await own(act.tx)
    .insertInto('finance_redress_entry')
    .values({
      file: entry.file,
      at: act.clock.now(),
      side: entry.side,
      by_id: by.id,
      by_name: by.name,
      what: entry.what,
      text: entry.text === undefined ? null : sealWords(keys, `entry ${entry.file}`, entry.text),
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
}

export async function listEntries(db: Database | Tx, keys: RedressKeys, file: string) {
  const rows = await own(db)
    .selectFrom('finance_redress_entry')
    .selectAll()
    .where('file', '=', file)
    .orderBy('n')
    .execute();
  return rows.map(({ text, ...row }) => ({
    ...row,
    ...(text !== null && { text: openWords<string>(keys, `entry ${file}`, text) }),
  }));
}

/** How often the person has written: bounds what one file can hold. */
export async function countSaid(tx: Tx, file: string): Promise<number> {
  const row = await own(tx)
    .selectFrom('finance_redress_entry')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('file', '=', file)
    .where('side', '=', 'person')
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}
