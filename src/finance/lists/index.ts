import { mount } from '#base';
import type { FinanceDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import type { OnLoaded } from './apply-publication.ts';
import { listRoutes } from './contract.ts';
import { exportList } from './export-list.ts';
import { checkList, fetchDueJob, fetchListJob } from './fetch-list.ts';
import { loadList, loadListJob } from './load-list.ts';
import { viewDelta, viewList, viewLists, viewSnapshots, viewSubject, viewSubjects } from './view-lists.ts';
import { changeList, registerList, registerOfficialLists } from './register-list.ts';

export { amendList } from './amend-list.ts';
export type { OnLoaded } from './apply-publication.ts';
export { isMemberList, memberListKey } from './member-list.ts';
export { insertList, lockList, updateList } from './store.ts';
export type { ListForce } from './tables.ts';

/** Lists of designated persons and organisations: what is loaded, what changed, who is listed. */
export function listsRoom(deps: FinanceDeps & { loaded?: OnLoaded }): Room {
  return {
    jobs: [loadListJob(deps.files, deps.loaded), fetchListJob(deps.files, deps.loaded), fetchDueJob],
    start: () => registerOfficialLists(deps),
    mount: (app, border) =>
      mount(
        app,
        listRoutes,
        {
          lists: (_, call) => call.transact(async (act) => ({ items: await viewLists(act) })),
          list: ({ params }, call) => call.transact((act) => viewList(act, params)),
          makeList: ({ body }, call) =>
            call.transact(async (act) => {
              await registerList(act, body);
              return viewList(act, { list: body.key });
            }),
          changeList: ({ params, body }, call) =>
            call.transact(async (act) => {
              await changeList(act, params.list, body);
              return viewList(act, params);
            }),
          loadList: async ({ params, query }, call, upload) => {
            await call.transact((act) => viewList(act, params));
            const stored = await deps.files.put(upload.stream);
            const accept = query.accept === 'true';
            return call.transact((act) =>
              loadList(act, { list: params.list, stored, fileName: upload.fileName, accept }),
            );
          },
          checkList: ({ params }, call) => call.transact((act) => checkList(act, params)),
          snapshots: ({ params, query }, call) => call.transact((act) => viewSnapshots(act, params.list, query)),
          delta: ({ params, query }, call) =>
            call.transact((act) => viewDelta(act, params.list, params.snapshot, query)),
          subjects: ({ query }, call) => call.transact((act) => viewSubjects(act, query)),
          subject: ({ params }, call) => call.transact((act) => viewSubject(act, params)),
          subjectsExport: ({ params }, call) => exportList(call, params.list),
        },
        border,
      ),
  };
}
