import type { Call, Upload } from '#base';
import { fileInMemory, uploadInMemory } from '#base/tabular';
import { createHash } from 'node:crypto';
import { readActorTable } from '../lineage/actor-table.ts';
import { knownTies } from '../lineage/known-ties.ts';
import { type ChangeItem, insertChange, lockRegister } from './change-store.ts';
import { needPerson } from './propose-change.ts';
import { writtenLine, writtenReason } from './written.ts';

const mostBytes = 16 * 1024 * 1024;

/**
 * Proposes a whole table of actors (CSV in UCDP Actor's columns) for the register; a second person agrees to it by its hash, or
 * does not. Groups that are known already get what the table says of them. With it come the public ties that such a table
 * has no column for. Errors: those of the reader, with line and column.
 */
export async function bringTable(
  call: Call,
  upload: Upload,
  said: { source: string; reason: string },
): Promise<{ id: string; groups: number; ties: number }> {
  const { name, content } = await uploadInMemory(upload, mostBytes);
  const actors = await readActorTable(fileInMemory(name, content));
  const here = new Set(actors.map(({ id }) => id));
  const ties = knownTies.filter(({ from, to }) => here.has(from) && here.has(to));
  const items: ChangeItem[] = [
    ...actors.map((actor) => ({ what: 'group' as const, body: { actor } })),
    ...ties.map((tie) => ({ what: 'tie' as const, body: tie })),
  ];
  const sha256 = createHash('sha256').update(content).digest('hex');
  return call.transact(async (act) => {
    needPerson(act, 'military.assess');
    await lockRegister(act.tx);
    const id = await insertChange(act, {
      what: 'table',
      codes: [],
      body: { fileName: name, sha256, bytes: content.length, groups: actors.length, ties: ties.length },
      source: writtenLine(said.source),
      reason: writtenReason(said.reason),
      items,
    });
    await act.audit({
      action: 'military.group.propose-table',
      objects: [`change:${id}`],
      detail: { fileName: name, sha256, groups: actors.length },
    });
    return { id, groups: actors.length, ties: ties.length };
  });
}
