import { Fault, JobCancelled, type JobKind, type JobRun } from '#base';
import { dataVersionOf } from '../assessment/report/files.ts';
import { assessInWorker, type Wanted } from './assess-in-worker.ts';
import type { Assessed, NotAssessed } from './assessed.ts';
import type { EventSource } from './event-source.ts';
import { readRegister } from './register.ts';
import { findReports, joinReports } from './report-files.ts';
import { reopenContradicted } from './reopen.ts';
import { beginRun, endRun, holdRun, insertAssessed, noteTooFew, type Run } from './run-store.ts';

/** How often the job asks whether somebody wants it ended: a lineage may take a second, and reading a file longer. */
const askMs = 400;

/**
 * Assesses every lineage in a thread. Cut off, it begins anew: the same data give the same result. What contradicts a signed state
 * reopens it in the transaction that ends the run.
 */
export function assessJob(sources: readonly EventSource[]): JobKind {
  return {
    kind: 'military.assess',
    run: async ({ run: id }, run) => {
      const made = await run.call.transact((act) => holdRun(act.tx, String(id)));
      if (made === undefined || !['waiting', 'running'].includes(made.state)) return;
      try {
        await assess(sources, made, run);
      } catch (error) {
        if (error instanceof JobCancelled) await settle(run, made.id, 'cancelled');
        else if (error instanceof Fault) await settle(run, made.id, 'failed', error);
        throw error;
      }
    },
  };
}

async function assess(sources: readonly EventSource[], made: Run, run: JobRun): Promise<void> {
  const wanted = await run.call.transact(async (act) => {
    const source = sources.find(({ name }) => name === made.events_source);
    const data = await source?.find(act, made.events_of);
    if (source === undefined || data === undefined) throw new Error(`run ${made.id}: its events are gone`);
    const register = await readRegister(act.tx);
    return { source, data, register, reports: await findReports(act, made.reports) };
  });
  const { register, reports } = wanted;
  const { version, ...file } = await wanted.source.read(wanted.data, { run, register });
  const hashes = [register.version, version, ...reports.map(({ sha256 }) => sha256)];
  const data = dataVersionOf(hashes.map((sha256) => ({ name: '', sha256, bytes: 0 })));
  await run.call.transact(({ tx }) => beginRun(tx, made.id, { register: register.version, data }));
  const { actors, ties } = register;
  const given: Wanted = { actors, ties, reports: joinReports(reports), file };
  const ending = new AbortController();
  let progress = { done: 0, total: undefined as number | undefined };
  const tell = () =>
    run.progress({
      done: progress.done,
      ...(progress.total !== undefined && { total: progress.total }),
      unit: 'lineages',
    });
  const asking = setInterval(() => void tell().catch((error: unknown) => ending.abort(error)), askMs);
  try {
    await tell();
    for await (const told of assessInWorker(given, ending.signal)) {
      if (told.what === 'begun') {
        progress = { done: 0, total: told.total };
        await keep(run, made.id, told.tooFew);
      } else if (told.what === 'one') {
        await keep(run, made.id, told.assessed);
        progress = { ...progress, done: progress.done + 1 };
      }
      await tell();
    }
  } catch (error) {
    // What ended the thread is why; an AbortError only says that something did.
    throw ending.signal.aborted ? ending.signal.reason : error;
  } finally {
    clearInterval(asking);
  }
  await settle(run, made.id, 'done');
}

/** Keeps what the thread told, unless the run was settled meanwhile. */
async function keep(run: JobRun, id: string, told: Assessed | readonly NotAssessed[]): Promise<void> {
  await run.call.transact(async ({ tx }) => {
    const held = await holdRun(tx, id);
    if (held?.state !== 'running') throw new Error(`run ${id} is being carried on elsewhere`);
    if ('head' in told) await insertAssessed(tx, id, told);
    else await noteTooFew(tx, id, told);
  });
}

async function settle(run: JobRun, id: string, state: 'done' | 'failed' | 'cancelled', fault?: Fault): Promise<void> {
  await run.call.transact(async (act) => {
    const held = await holdRun(act.tx, id);
    if (held === undefined || !['waiting', 'running'].includes(held.state)) return;
    const reopened = state === 'done' ? await reopenContradicted(act, id) : [];
    await endRun(act, id, state, fault?.toTexts());
    await act.audit({
      action: 'military.assessment.end',
      objects: [`run:${id}`, ...reopened.map((entry) => `ledger-entry:${entry}`)],
      detail: { state, reopened: reopened.length },
    });
  });
}
