import { type Handlers, mount } from '#base';
import type { FileStore } from '../file-store.ts';
import type { Room } from '../room.ts';
import { bookRoutes } from './contract.ts';
import { exportRefusals } from './export-refusals.ts';
import { exportRows } from './export-rows.ts';
import { importBook } from './import-book.ts';
import { importBookJob } from './import-job.ts';
import { makeBook } from './make-book.ts';
import { uploadBookFile } from './upload-file.ts';
import { viewBook, viewBooks, viewImport, viewImports } from './view-books.ts';
import { viewRefusals } from './view-refusals.ts';
import { viewRow, viewRows } from './view-rows.ts';

/** Books: whom a desk deals with, and what is screened. */
export function booksRoom(deps: { files: FileStore }): Room {
  return {
    jobs: [importBookJob(deps.files)],
    mount: (app, border) => mount(app, bookRoutes, bookHandlers(deps.files), border),
  };
}

export function bookHandlers(files: FileStore): Handlers<typeof bookRoutes> {
  return {
    books: (_, call) => call.transact((act) => viewBooks(act)),
    book: ({ params }, call) => call.transact((act) => viewBook(act, params.book)),
    makeBook: ({ body }, call) =>
      call.transact(async (act) => {
        await makeBook(act, body);
        return viewBook(act, body.key);
      }),
    uploadBookFile: async ({ params }, call, upload) => {
      const { sample, ...rest } = await uploadBookFile(call, files, params.book, upload);
      return { ...rest, sample: [...sample] };
    },
    importBook: ({ params, body }, call) =>
      call.transact(async (act) => viewImport(act, params.book, await importBook(act, params.book, body))),
    imports: ({ params, query }, call) => call.transact((act) => viewImports(act, params.book, query)),
    import: ({ params }, call) => call.transact((act) => viewImport(act, params.book, params.import)),
    refusals: ({ params, query }, call) => call.transact((act) => viewRefusals(act, params, query)),
    refusalsExport: ({ params }, call) => exportRefusals(call, params),
    rows: ({ params, query }, call) => call.transact((act) => viewRows(act, params.book, query)),
    row: ({ params }, call) => call.transact((act) => viewRow(act, params.book, params.key)),
    rowsExport: ({ params }, call) => exportRows(call, params.book),
  };
}
