import { type Call, JobCancelled, type JobRun, type OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { asUpload, inventedFiles } from '../groups/groups.fixture.ts';
import { militaryMigrations } from '../migrations/index.ts';
import { beginImport } from './import-incidents.ts';
import { importJob } from './import-job.ts';
import { type IncidentFilter, listIncidents } from './incident-store.ts';

export const licensed = { title: 'Invented events', licence: 'Invented licence, cite as: Invented (2026)' };

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** A desk with a database of its own that brings files of incidents. */
export async function incidentDesk() {
  const clock = handClock('2026-11-26T08:00:00Z');
  const opened: OpenDatabase = await openTestDatabase(militaryMigrations);
  const files = inventedFiles();
  const call = (...rights: string[]): Call => testCall(opened.db, testActor('salma', rights), clock);
  const staff = () => call('military.read', 'military.report');
  const begin = (text: string, name = 'events.csv') => {
    clock.pass(1000);
    return beginImport(staff(), files, asUpload(name, text), licensed);
  };
  const run = (id: string, progress: JobRun['progress'] = async () => {}) =>
    importJob(files).run(
      { import: id },
      { id: 'job', call: testCall(opened.db, testActor('node', '*'), clock), resumed: false, progress },
    );
  return {
    opened,
    files,
    clock,
    staff,
    begin,
    run,
    /** Begins and lets the job be ended at its nth word of how far it is. */
    cut: async (text: string, nth: number, by: Error = new JobCancelled()) => {
      const { id } = await begin(text);
      let told = 0;
      const error: unknown = await run(id, async () => {
        told += 1;
        if (told === nth) throw by;
      }).catch((caught: unknown) => caught);
      return { id, error };
    },
    bring: async (text: string, name?: string) => {
      const { id } = await begin(text, name);
      await run(id);
      return id;
    },
    list: async (filter: Partial<IncidentFilter> = {}) =>
      (await staff().transact((act) => listIncidents(act, { limit: 500, offset: 0, ...filter }))).items,
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}
export type IncidentDesk = Awaited<ReturnType<typeof incidentDesk>>;
