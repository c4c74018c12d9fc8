import type { Call, Upload } from '#base';
import type { FileStore } from '../file-store.ts';
import { noteFile } from './book-store.ts';
import { bookOf } from './make-book.ts';
import { type Mapping, missingColumns } from './mapping.ts';
import { type Preview, previewFile } from './preview-file.ts';
import { suggestMapping } from './suggest-mapping.ts';
import { storedFile } from './table-file.ts';

export interface UploadedFile extends Preview {
  /** Its SHA-256, by which it is imported. */
  file: string;
  mapping: Mapping;
  /** The mapping is the one the book was read with before. */
  remembered: boolean;
}

/**
 * Keeps a file for a book and shows how it would be read. The mapping used before wins when the file has its columns;
 * otherwise one is suggested. Nothing of the book changes. Errors: those of the readers.
 */
export async function uploadBookFile(call: Call, files: FileStore, key: string, upload: Upload): Promise<UploadedFile> {
  await call.transact((act) => bookOf(act, key));
  const { sha256, bytes } = await files.put(upload.stream);
  const preview = await previewFile(await storedFile(files, sha256, upload.fileName));
  return call.transact(async (act) => {
    const book = await bookOf(act, key);
    const { fileName } = upload;
    const { format, columns } = preview;
    await noteFile(act.tx, {
      book: key,
      sha256,
      bytes,
      fileName,
      format,
      columns,
      at: act.clock.now(),
      by: act.actor.name,
    });
    await act.audit({ action: 'finance.book.upload', objects: [`book:${key}`], detail: { fileName, sha256, bytes } });
    const remembered = book.mapping !== null && missingColumns(book.mapping, columns).length === 0;
    const mapping = remembered && book.mapping !== null ? book.mapping : suggestMapping(columns, preview.sample);
    return { file: sha256, ...preview, mapping, remembered };
  });
}
