import { type Act, type Call, commonFault, need, type Upload } from '#base';
import { uploadInMemory } from '#base/tabular';
import { citationFault } from '../citations/faults.ts';
import { readTanzil } from '../citations/read-tanzil.ts';
import type { ScriptureView } from './contract.ts';
import { deleteScripture, insertScripture } from './scripture-store.ts';

/** Bytes: Tanzil's largest text takes a quarter of it. */
const largest = 8 * 1024 * 1024;

/**
 * Takes a text of the Quran in as Tanzil gives it (right `thought.corpus`): the bytes as they came, checked verse by verse.
 * Errors: `too-large`, `scripture-unlike` with the line, `scripture-notice-missing`, `scripture-here`.
 */
export async function importScripture(call: Call, upload: Upload): Promise<ScriptureView> {
  need(call.actor, 'thought.corpus');
  const { name, content } = await uploadInMemory(upload, largest);
  const scripture = readTanzil(content);
  return call.transact(async (act) => {
    const { edition, title, sha256, notice } = scripture;
    if (!(await insertScripture(act, scripture, { fileName: name, bytes: content })))
      throw citationFault('scripture-here');
    await act.audit({ action: 'thought.scripture.import', objects: [`scripture:${edition}`], detail: { sha256 } });
    const imported = { fileName: name, by: act.actor.name, at: act.clock.now().toISOString() };
    return { edition, title, sha256, notice, imported };
  });
}

/** Takes an imported text out again (right `thought.corpus`), with a reason. Errors: `not-found`. */
export async function removeScripture(act: Act, { edition, reason }: { edition: string; reason: string }) {
  need(act.actor, 'thought.corpus');
  if (!(await deleteScripture(act.tx, edition))) throw commonFault('not-found');
  await act.audit({ action: 'thought.scripture.remove', objects: [`scripture:${edition}`], detail: { reason } });
  return { edition };
}
