import type { Clock, Tx } from '#base';
import type { AuditLine } from '../sign-in-seam.ts';
import { type Entry, hashOf } from './entry.ts';
import { plainDetail, plainText } from './plain-detail.ts';
import { insertEntries, lockHead } from './store.ts';

/**
 * Appends entries in the caller's transaction. It holds the log until the commit, so it belongs at the end of the
 * transaction: nobody waits for the log while holding what another log writer needs.
 */
export async function appendAudit(tx: Tx, clock: Clock, lines: readonly AuditLine[]): Promise<void> {
  if (lines.length === 0) return;
  let { seq, hash } = await lockHead(tx);
  const at = clock.now().toISOString();
  const entries = lines.map((line): Entry => {
    seq += 1;
    const entry = {
      seq,
      at,
      actor: { id: plainText(line.actor.id), name: plainText(line.actor.name), kind: line.actor.kind },
      action: line.action,
      outcome: line.outcome,
      objects: line.objects.map(plainText),
      detail: plainDetail(line.detail),
    };
    hash = hashOf(hash, entry);
    return { ...entry, hash };
  });
  await insertEntries(tx, entries);
}
