import { type Handlers, mount, need } from '#base';
import type { Room } from '../room.ts';
import { thoughtWorkRoutes } from './contract.ts';
import { importCorpus, removeCorpus } from './import-corpus.ts';
import { listCorpora, textsAt } from './work-store.ts';

/** The room of works other than the Quran: what this node checks quotations of them against. */
export function worksRoom(): Room {
  const handlers: Handlers<typeof thoughtWorkRoutes> = {
    corpora: (_, call) =>
      call.transact(async (act) => {
        need(act.actor, 'thought.read');
        await act.audit({ action: 'thought.corpus.list', objects: [] });
        return { items: await listCorpora(act.tx) };
      }),
    importCorpus: ({ query }, call, upload) => importCorpus(call, query, upload),
    removeCorpus: ({ params, query }, call) => call.transact((act) => removeCorpus(act, { ...params, ...query })),
    workTexts: ({ query }, call) =>
      call.transact(async (act) => {
        need(act.actor, 'thought.read');
        await act.audit({ action: 'thought.work.read', objects: [] });
        const items = await textsAt(act.tx, query);
        return { items: items.map(({ corpus, text, grade, grader }) => ({ corpus, text, grade, grader })) };
      }),
  };
  return { jobs: [], mount: (app, border) => mount(app, thoughtWorkRoutes, handlers, border) };
}
