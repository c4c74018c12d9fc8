import { type Handlers, mount, need } from '#base';
import type { Room } from '../room.ts';
import { thoughtScriptureRoutes } from './contract.ts';
import { importScripture, removeScripture } from './import-scripture.ts';
import { listImported } from './scripture-store.ts';
import type { ScriptureShelf } from './shelf.ts';

/** The room of the texts of the Quran that this node checks quotations against. */
export function scriptureRoom(shelf: ScriptureShelf): Room {
  const handlers: Handlers<typeof thoughtScriptureRoutes> = {
    scriptures: async (_, call) => {
      need(call.actor, 'thought.read');
      const installed = await shelf.installed();
      return call.transact(async (act) => {
        await act.audit({ action: 'thought.scripture.list', objects: [] });
        const imported = await listImported(act.tx);
        return {
          items: [
            ...installed.map(({ edition, title, sha256, notice }) => ({ edition, title, sha256, notice })),
            ...imported.map(({ fileName, by, at, ...one }) => ({
              ...one,
              imported: { fileName, by, at: at.toISOString() },
            })),
          ],
        };
      });
    },
    importScripture: (_, call, upload) => importScripture(call, upload),
    removeScripture: ({ params, query }, call) => call.transact((act) => removeScripture(act, { ...params, ...query })),
  };
  return { jobs: [], mount: (app, border) => mount(app, thoughtScriptureRoutes, handlers, border) };
}
