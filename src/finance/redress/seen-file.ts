import { createHash } from 'node:crypto';
import type { Tx } from '#base';
import { countSaid } from './entry-store.ts';
import type { RedressFile } from './file-store.ts';

/** Hash over everything an answer rests on: what the file is about, and how much the person has said. */
export async function seenFile(tx: Tx, file: RedressFile): Promise<string> {
  const said = await countSaid(tx, file.id);
  const rests = [file.id, file.kind, file.alert, file.subject, file.case_id, file.parent, said];
  return createHash('sha256').update(JSON.stringify(rests)).digest('hex');
}
