// A process of its own that imports a file and is killed meanwhile: node import-child.fixture.ts <place> <file store>
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DatabasePlace, openDatabase, releaseJobs, silentLog, startRunner, systemClock } from '#base';
import { testActor, testCall } from '#base/testing';
import type { FileStore } from '../file-store.ts';
import { importBookJob } from './import-job.ts';

const [place = '', directory = ''] = process.argv.slice(2);
const files: FileStore = {
  put: () => Promise.reject(new Error('nothing is uploaded here')),
  open: (sha256) => createReadStream(join(directory, sha256)),
  pathOf: (sha256) => join(directory, sha256),
  has: async (sha256) => existsSync(join(directory, sha256)),
};
const opened = await openDatabase(JSON.parse(place) as DatabasePlace);
await releaseJobs(opened.db);
const base = testCall(opened.db, testActor('node'), systemClock);
// Every transaction that was answered is told to whoever holds the other end.
const call: typeof base = {
  ...base,
  transact: async (work) => {
    const result = await base.transact(work);
    process.stdout.write('.');
    return result;
  },
};
const runner = startRunner({ db: opened.db, log: silentLog, kinds: [importBookJob(files)], callFor: () => call });
await runner.idle();
await runner.stop();
await opened[Symbol.asyncDispose]();
process.stdout.write('end');
