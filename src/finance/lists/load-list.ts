import type { InputFile } from '#base/tabular';
import { openZip } from '#base/tabular';
import { type Act, commonFault, type JobKind } from '#base';
import type { FileStore, StoredFile } from '../file-store.ts';
import { applyPublication, type OnLoaded } from './apply-publication.ts';
import { noteCheck, findList } from './store.ts';
import { failureOf } from './failure.ts';

/** Puts an uploaded file into the queue to become the newest state of a list. */
export async function loadList(
  act: Act,
  input: { list: string; stored: StoredFile; fileName: string; accept: boolean },
): Promise<{ job: string }> {
  if ((await findList(act.tx, input.list)) === undefined) throw commonFault('not-found');
  const { stored, ...rest } = input;
  const job = await act.enqueue('finance.load-list', { ...rest, ...stored, by: act.actor.name });
  await act.audit({
    action: 'finance.list.upload',
    objects: [`list:${input.list}`],
    detail: { fileName: input.fileName, sha256: stored.sha256, job },
  });
  return { job };
}

/** The job behind it: reads the file, or the files of a zipped set, and applies them whole or not at all. */
export function loadListJob(files: FileStore, loaded?: OnLoaded): JobKind {
  return {
    kind: 'finance.load-list',
    run: async (payload, run) => {
      const { list, sha256, bytes, fileName, accept } = payload as {
        list: string;
        sha256: string;
        bytes: number;
        fileName: string;
        accept: boolean;
      };
      const unpacked = await filesIn({ name: fileName, path: files.pathOf(sha256), open: () => files.open(sha256) });
      try {
        const source = { files: unpacked.files };
        await applyPublication(run, { list, source, sha256, bytes, from: fileName, accept }, loaded);
      } catch (error) {
        await run.call.transact((act) =>
          noteCheck(act.tx, list, { at: act.clock.now(), outcome: 'failed', problem: failureOf(error) }),
        );
        throw error;
      } finally {
        unpacked.close();
      }
    },
  };
}

/** A ZIP that is not a workbook holds the files of a set (OFAC's four csv files, for instance). */
async function filesIn(file: InputFile): Promise<{ files: readonly InputFile[]; close(): void }> {
  const alone = { files: [file], close: () => {} };
  const head = await headOf(file, 4);
  if (head.toString('latin1') !== 'PK\u0003\u0004') return alone;
  const zip = await openZip(file);
  if (zip.files.has('xl/workbook.xml')) {
    zip.close();
    return alone;
  }
  const inside = [...zip.files].filter(([name]) => !name.endsWith('/') && !name.split('/').at(-1)?.startsWith('.'));
  return {
    files: inside.map(([name, entry]) => ({ ...entry, name: name.split('/').at(-1) ?? name })),
    close: () => zip.close(),
  };
}

async function headOf(file: InputFile, bytes: number): Promise<Buffer> {
  for await (const part of file.open()) return Buffer.from(part.subarray(0, bytes));
  return Buffer.alloc(0);
}
