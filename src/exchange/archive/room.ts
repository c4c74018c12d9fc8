import { commonFault, type Handlers, mount } from '#base';
import { archive } from '../migrations/0001-archive.ts';
import type { Room } from '../room.ts';
import { archiveRoutes } from './contract.ts';
import { exportRecords } from './export-records.ts';
import { filterOf, listRecords } from './list-records.ts';
import { archiveMigrations } from './migration.ts';
import { viewRecord } from './view-record.ts';

/** The room of the archive: the store of records, and what people read of it. */
export function archiveRoom(): Room {
  return {
    migrations: [archive, ...archiveMigrations],
    jobs: [],
    mount: (app, border) => mount(app, archiveRoutes, handlers, border),
  };
}

const handlers: Handlers<typeof archiveRoutes> = {
  exchangeRecords: ({ query }, call) => call.transact((act) => listRecords(act, query)),
  exchangeRecordsExport: async ({ query }, call) => exportRecords(call, filterOf(query)),
  exchangeRecord: async ({ params, query }, call) => {
    // That somebody looked is written down whether or not there was something to see.
    const view = await call.transact((act) => viewRecord(act, params.id, query.version));
    if (view === undefined) throw commonFault('not-found');
    return view;
  },
};
