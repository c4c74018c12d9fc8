import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type Act, commonFault, type JobKind, type JobRun } from '#base';
import type { FileStore } from '../file-store.ts';
import { applyPublication, type OnLoaded } from './apply-publication.ts';
import { failureOf } from './failure.ts';
import { listRoomFault } from './faults.ts';
import { findList, listsDue, noteCheck } from './store.ts';

/** Asks for a list to be fetched from its address now. */
export async function checkList(act: Act, input: { list: string }): Promise<{ job: string }> {
  const list = await findList(act.tx, input.list);
  if (list === undefined) throw commonFault('not-found');
  if (list.url === null) throw listRoomFault('list-no-address');
  const job = await act.enqueue('finance.fetch-list', { list: input.list });
  await act.audit({ action: 'finance.list.fetch', objects: [`list:${input.list}`], detail: { url: list.url, job } });
  return { job };
}

/** Looks every fifteen minutes, the shortest interval a list can have, which lists are due. */
export const fetchDueJob: JobKind = {
  kind: 'finance.fetch-due',
  everyMinutes: 15,
  run: async (_payload, run) => {
    await run.call.transact(async (act) => {
      for (const list of await listsDue(act.tx, act.clock.now())) await act.enqueue('finance.fetch-list', { list });
    });
  },
};

/** Fetches one list with the validators of the last answer (RFC 9110 §13) and applies it. */
export function fetchListJob(files: FileStore, loaded?: OnLoaded): JobKind {
  return {
    kind: 'finance.fetch-list',
    attempts: 3,
    run: async (payload, run) => {
      const key = String(payload['list']);
      const list = await run.call.transact((act) => findList(act.tx, key));
      if (list?.url == null) return;
      try {
        const address = { key, url: list.url, etag: list.etag, lastModified: list.last_modified };
        await fetchInto(run, files, address, loaded);
      } catch (error) {
        await run.call.transact((act) =>
          noteCheck(act.tx, key, { at: act.clock.now(), outcome: 'failed', problem: failureOf(error) }),
        );
        throw error;
      }
    },
  };
}

interface Address {
  key: string;
  url: string;
  etag: string | null;
  lastModified: string | null;
}

const patience = 10 * 60_000;

async function fetchInto(run: JobRun, files: FileStore, address: Address, loaded: OnLoaded | undefined): Promise<void> {
  const response = await ask(address);
  if (response.status === 304) {
    await response.body?.cancel();
    await run.call.transact((act) => noteCheck(act.tx, address.key, { at: act.clock.now(), outcome: 'unchanged' }));
    return;
  }
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw listRoomFault('list-fetch-failed', { url: address.url, reason: `HTTP ${response.status}` });
  }
  const stored = await files
    .put(Readable.fromWeb(response.body as ReadableStream<Uint8Array>))
    .catch((error: unknown) => {
      throw asFetchFault(address.url, error);
    });
  const name = new URL(address.url).pathname.split('/').at(-1) || address.key;
  const publication = {
    list: address.key,
    source: { files: [{ name, path: files.pathOf(stored.sha256), open: () => files.open(stored.sha256) }] },
    ...stored,
    from: address.url,
    accept: false,
    validators: { etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified') },
  };
  await applyPublication(run, publication, loaded);
}

async function ask(address: Address): Promise<Response> {
  const headers = {
    accept: 'application/xml, text/csv, application/json;q=0.9, */*;q=0.5',
    ...(address.etag !== null && { 'if-none-match': address.etag }),
    ...(address.lastModified !== null && { 'if-modified-since': address.lastModified }),
  };
  try {
    return await fetch(address.url, { headers, signal: AbortSignal.timeout(patience), redirect: 'follow' });
  } catch (error) {
    throw asFetchFault(address.url, error);
  }
}

function asFetchFault(url: string, error: unknown): unknown {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return error;
  if (cause.name === 'Fault' || cause.name === 'FileFault') return cause;
  const code = (cause as NodeJS.ErrnoException).code;
  return listRoomFault('list-fetch-failed', { url, reason: code ?? cause.message });
}
