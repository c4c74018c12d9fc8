// For tests only: a book on a real database, files in a directory, and the import job run by hand.
import { Readable } from 'node:stream';
import { type AuditEntry, type Call, JobCancelled, type JobProgress, type JobRun, type OpenDatabase } from '#base';
import { type HandClock, handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { financeMigrations } from '../migrations/index.ts';
import { temporaryFiles } from '../testing.ts';
import { importBook } from './import-book.ts';
import { importBookJob } from './import-job.ts';
import { makeBook } from './make-book.ts';
import type { Mapping } from './mapping.ts';
import { uploadBookFile } from './upload-file.ts';
import { viewImport } from './view-books.ts';
import { viewRefusals } from './view-refusals.ts';
import { viewRows } from './view-rows.ts';

export interface Way {
  mapping?: Partial<Mapping>;
  mode?: 'update' | 'replace';
  accept?: boolean;
  fileName?: string;
  /** Called at each progress; throw to stop the run there. */
  progress?: (progress: JobProgress) => void;
}

export interface InventedBook extends AsyncDisposable {
  readonly opened: OpenDatabase;
  readonly call: Call;
  readonly clock: HandClock;
  readonly trail: AuditEntry[];
  readonly files: ReturnType<typeof temporaryFiles>;
  upload(content: string | Uint8Array, fileName?: string): ReturnType<typeof uploadBookFile>;
  /** Uploads, imports, runs the job; gives the import as it stands then. */
  take(content: string | Uint8Array, way?: Way): Promise<Awaited<ReturnType<typeof viewImport>>>;
  /** Begins an import and leaves its job waiting. */
  begin(content: string | Uint8Array, way?: Way): Promise<string>;
  run(id: string, progress?: Way['progress']): Promise<void>;
  report(id: string): Promise<string[]>;
  rows(): ReturnType<typeof viewRows>;
}

export async function inventedBook(): Promise<InventedBook> {
  const opened = await openTestDatabase(financeMigrations);
  const files = temporaryFiles();
  const clock = handClock();
  const trail: AuditEntry[] = [];
  const call = testCall(opened.db, testActor('clerk'), clock, trail);
  await call.transact((act) => makeBook(act, { key: 'clients', title: 'Clients', desk: 'riyadh' }));

  const upload: InventedBook['upload'] = (content, fileName = 'clients.csv') => {
    const stream = Readable.from([Buffer.from(content)]);
    return uploadBookFile(call, files, 'clients', { fileName, contentType: 'text/csv', stream });
  };
  const begin: InventedBook['begin'] = async (content, way = {}) => {
    clock.pass(1_000);
    const { file, mapping } = await upload(content, way.fileName);
    const wish = {
      file,
      fileName: way.fileName ?? 'clients.csv',
      mapping: { ...mapping, ...way.mapping },
      mode: way.mode ?? 'update',
      accept: way.accept ?? false,
    } as const;
    return call.transact((act) => importBook(act, 'clients', wish));
  };
  const run: InventedBook['run'] = async (id, progress) => {
    const jobRun: JobRun = { id, call, resumed: false, progress: async (told) => progress?.(told) };
    await importBookJob(files).run({ import: id }, jobRun);
  };
  return {
    opened,
    call,
    clock,
    trail,
    files,
    upload,
    begin,
    run,
    take: async (content, way) => {
      const id = await begin(content, way);
      await run(id, way?.progress).catch((error: unknown) => {
        if (!(error instanceof JobCancelled)) throw error;
      });
      return call.transact((act) => viewImport(act, 'clients', id));
    },
    report: async (id) => {
      const { items } = await call.transact((act) =>
        viewRefusals(act, { book: 'clients', import: id }, { limit: 500 }),
      );
      return items.map((item) => `${item.line} ${item.severity} ${item.code} ${item.column ?? ''}`.trim());
    },
    rows: () => call.transact((act) => viewRows(act, 'clients', { limit: 500 })),
    [Symbol.asyncDispose]: async () => {
      await opened[Symbol.asyncDispose]();
      files[Symbol.dispose]();
    },
  };
}
