import type { Act, Database, Tx } from '#base';
import { isId } from './alert-id.ts';
import { seen } from './tables.ts';

export async function insertComment(act: Act, alert: string, text: string): Promise<string> {
  const id = act.newId();
  const by = { by_id: act.actor.id, by_name: act.actor.name, at: act.clock.now() };
  await seen(act.tx)
    .insertInto('finance_comment')
    .values({ id, alert, text, ...by })
    .execute();
  return id;
}

export async function listComments(db: Database | Tx, alert: string) {
  return seen(db)
    .selectFrom('finance_comment')
    .selectAll()
    .where('alert', '=', alert)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export interface NewAttachment {
  fileName: string;
  contentType: string;
  bytes: number;
  sha256: string;
}

export async function insertAttachment(act: Act, alert: string, file: NewAttachment): Promise<string> {
  const id = act.newId();
  await seen(act.tx)
    .insertInto('finance_attachment')
    .values({
      id,
      alert,
      by_id: act.actor.id,
      by_name: act.actor.name,
      at: act.clock.now(),
      file_name: file.fileName,
      content_type: file.contentType,
      bytes: file.bytes,
      sha256: file.sha256,
    })
    .execute();
  return id;
}

export async function listAttachments(db: Database | Tx, alert: string) {
  return seen(db)
    .selectFrom('finance_attachment')
    .selectAll()
    .where('alert', '=', alert)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** Of an alert that the reader was found to see. */
export async function findAttachment(db: Database | Tx, alert: string, id: string) {
  if (!isId(id)) return undefined;
  return seen(db)
    .selectFrom('finance_attachment')
    .select(['id', 'file_name', 'sha256', 'content_type'])
    .where('alert', '=', alert)
    .where('id', '=', id)
    .executeTakeFirst();
}
