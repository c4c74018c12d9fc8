import { type Act, type Call, commonFault, need, type Upload } from '#base';
import { uploadInMemory } from '#base/tabular';
import { clearDisarm, findDisarm, type LoadedDisarm, replaceDisarm } from './disarm-store.ts';
import { readDisarm } from './read-disarm.ts';

/** Bytes: the bundle takes a tenth of it. */
const largest = 8 * 1024 * 1024;

/**
 * Loads DISARM's bundle into this node (right `thought.corpus`), in the place of the one that is here: all of it or nothing.
 * Says what was wrong in it and was mended. Errors: `too-large`, `disarm-not-json`, `disarm-unlike` with every place.
 */
export async function importDisarm(call: Call, upload: Upload): Promise<LoadedDisarm> {
  need(call.actor, 'thought.corpus');
  const { name, content } = await uploadInMemory(upload, largest);
  const read = readDisarm(content);
  return call.transact(async (act) => {
    await replaceDisarm(act, read, name);
    const { sha256, version, techniques, mended } = read;
    await act.audit({
      action: 'thought.disarm.import',
      objects: [`disarm:${sha256}`],
      detail: { version, techniques: techniques.length, mended },
    });
    const loaded = await findDisarm(act.tx);
    if (loaded === undefined) throw new Error('the bundle was not written');
    return loaded;
  });
}

/** Takes the bundle out again (right `thought.corpus`), with a reason; the matrix then shows ids alone. Errors: `not-found`. */
export async function removeDisarm(act: Act, { reason }: { reason: string }): Promise<{ removed: true }> {
  need(act.actor, 'thought.corpus');
  const loaded = await findDisarm(act.tx);
  if (loaded === undefined || !(await clearDisarm(act.tx))) throw commonFault('not-found');
  await act.audit({ action: 'thought.disarm.remove', objects: [`disarm:${loaded.sha256}`], detail: { reason } });
  return { removed: true };
}
