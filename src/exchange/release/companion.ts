import type { Act } from '#base';
import type { RecordObject } from '#records';
import { readRecord } from '../archive/index.ts';
import { houseReader } from './deps.ts';
import type { Draft } from './draft.ts';
import { type DraftProblem, problemOf } from './problem.ts';
import { givenProperties, objectOf } from './record-object.ts';

/** A further object as an axis writes it beside the main one: its type, its id, and what is its own. */
export type Companion = RecordObject & { readonly type: string; readonly id: string };

/** A bug of the axis, never of a person: what it hands over is no companion. */
export function checkCompanions(companions: readonly Companion[]): void {
  const ids = new Set<string>();
  for (const { id, type, ...own } of companions) {
    const given = Object.keys(own).find((name) => givenProperties.has(name));
    if (given !== undefined) throw new TypeError(`a companion says ${given}, which follows from the draft`);
    if (!id.startsWith(`${type}--`) || ids.has(id)) throw new TypeError(`no id of a companion: ${id}`);
    ids.add(id);
  }
}

/** The last versions of the companions that this state issued before, by id; and what keeps the others from leaving. */
export async function companionBases(
  act: Act,
  { companions }: Pick<Draft, 'companions'>,
): Promise<{ bases: ReadonlyMap<string, { version: string; object: RecordObject }>; problems: DraftProblem[] }> {
  const bases = new Map<string, { version: string; object: RecordObject }>();
  const problems: DraftProblem[] = [];
  for (const { id } of companions) {
    const record = await readRecord(act, houseReader, id);
    if (record === undefined) continue;
    if (!record.own || record.revoked)
      problems.push(problemOf(act.language, 'companion-not-ours', '/companions', { id }));
    else bases.set(id, { version: record.version, object: objectOf(record) });
  }
  return { bases, problems };
}
