import { readLetters } from '#base';
import type { Act, Database, Language, Tx } from '#base';
import { dueAt } from './deadline.ts';
import type { FileKind, FileState } from './file-state.ts';
import { codeHash, newCode, newReference, opensWith } from './reference.ts';
import type { RedressKeys } from './redress-keys.ts';
import { type Petition, sealWords } from './sealed-words.ts';
import { isId, own } from './tables.ts';

export interface NewFile {
  kind: FileKind;
  origin: 'public' | 'office' | 'node';
  language: Language;
  petition: Petition;
  parent?: string;
  alert?: string;
  subject?: string;
  case?: string;
}

/** Writes a new file. Only a public one has a code; it is given back this once and kept as an HMAC. */
export async function insertFile(act: Act, keys: RedressKeys, file: NewFile) {
  const id = act.newId();
  const reference = newReference();
  const code = newCode();
  const now = act.clock.now();
  const due = dueAt(file.kind, now);
  await own(act.tx)
    .insertInto('finance_redress')
    .values({
      id,
      reference,
      code_hash: file.origin === 'public' ? codeHash(keys, reference, code) : null,
      kind: file.kind,
      origin: file.origin,
      language: file.language,
      state: 'received',
      petition: sealWords(keys, `petition ${id}`, file.petition),
      parent: file.parent ?? null,
      alert: file.alert ?? null,
      subject: file.subject ?? null,
      case_id: file.case ?? null,
      received_at: now,
      due_at: due,
      asked_at: null,
      changed_at: now,
      answer: null,
      assignee: null,
      assignee_name: null,
    })
    .execute();
  return { id, reference, code, receivedAt: now, dueAt: due };
}

/** The file that reference and code open, locked; whatever is wrong with them, the answer is the same: none. */
export async function openByCode(tx: Tx, keys: RedressKeys, typed: { reference: string; code: string }) {
  const reference = readLetters(typed.reference);
  const file = await own(tx)
    .selectFrom('finance_redress')
    .selectAll()
    .where('reference', '=', reference)
    .forUpdate()
    .executeTakeFirst();
  return opensWith(keys, reference, readLetters(typed.code), file?.code_hash ?? undefined) ? file : undefined;
}
export type RedressFile = NonNullable<Awaited<ReturnType<typeof openByCode>>>;

/** One file, locked until the transaction ends. */
export async function lockFile(tx: Tx, id: string): Promise<RedressFile | undefined> {
  if (!isId(id)) return undefined;
  return own(tx).selectFrom('finance_redress').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function findFile(db: Database | Tx, id: string): Promise<RedressFile | undefined> {
  if (!isId(id)) return undefined;
  return own(db).selectFrom('finance_redress').selectAll().where('id', '=', id).executeTakeFirst();
}

export interface FileChange {
  state?: FileState;
  due?: Date;
  askedAt?: Date | null;
  answer?: string;
  assignee?: { id: string; name: string } | null;
  alert?: string | null;
  subject?: string | null;
  case?: string | null;
}

export async function writeFile(tx: Tx, id: string, change: FileChange, now: Date): Promise<void> {
  await own(tx)
    .updateTable('finance_redress')
    .set({
      changed_at: now,
      ...(change.state !== undefined && { state: change.state }),
      ...(change.due !== undefined && { due_at: change.due }),
      ...(change.askedAt !== undefined && { asked_at: change.askedAt }),
      ...(change.answer !== undefined && { answer: change.answer }),
      ...(change.assignee !== undefined && {
        assignee: change.assignee?.id ?? null,
        assignee_name: change.assignee?.name ?? null,
      }),
      ...(change.alert !== undefined && { alert: change.alert }),
      ...(change.subject !== undefined && { subject: change.subject }),
      ...(change.case !== undefined && { case_id: change.case }),
    })
    .where('id', '=', id)
    .execute();
}

/** Appeals and earlier files beside this one. */
export async function relatedFiles(db: Database | Tx, file: Pick<RedressFile, 'id' | 'parent'>) {
  return own(db)
    .selectFrom('finance_redress')
    .select(['id', 'reference', 'kind', 'state', 'parent'])
    .where((is) => is.or([is('parent', '=', file.id), ...(file.parent === null ? [] : [is('id', '=', file.parent)])]))
    .orderBy('received_at')
    .execute();
}

/** What a file is about, for a file that follows it. */
export const linksOf = (file: Pick<RedressFile, 'alert' | 'subject' | 'case_id'>) => ({
  ...(file.alert !== null && { alert: file.alert }),
  ...(file.subject !== null && { subject: file.subject }),
  ...(file.case_id !== null && { case: file.case_id }),
});
