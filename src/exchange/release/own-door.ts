import { type Act, commonFault, need, say } from '#base';
import type { RecordObject } from '#records';
import type { DoorStep, RecordKind } from '../kinds.ts';
import { readRecord } from '../archive/index.ts';
import { houseReader, type ReleaseDeps } from './deps.ts';
import type { Draft } from './draft.ts';
import { lockDraft, standBehind } from './draft-store.ts';
import { releaseFault } from './faults.ts';
import { objectOf } from './record-object.ts';

type Kinds = Pick<ReleaseDeps, 'kinds'>;

/** The kind a draft or a record is of, where the node knows it. */
export const kindOfDraft = ({ kinds }: Kinds, { kind }: Pick<Draft, 'kind'>): RecordKind | undefined => kinds.get(kind);

/** Where a record, or a draft, of a kind is written; undefined where the general forms write it. */
async function doorOf(act: Act, deps: Kinds, kind: string, id?: string): Promise<string | undefined> {
  const door = deps.kinds.get(kind)?.ownDoor;
  if (door === undefined) return undefined;
  if (door.only !== undefined && (id === undefined || !(await door.only(act, id)))) return undefined;
  return say(door.where, act.language);
}

/** Refuses what only the axis of a kind begins, changes or ends: it holds what the general form does not ask for. */
export async function refuseOwnDoor(act: Act, deps: Kinds, kind: string, id?: string): Promise<void> {
  const where = await doorOf(act, deps, kind, id);
  if (where !== undefined) throw releaseFault('draft-own-door', { where });
}

/** Whether a record is followed and ended at the door of its axis alone: by its extensions, else by its type. */
export async function hasOwnDoor(act: Act, deps: Kinds, object: RecordObject): Promise<boolean> {
  const kinds = kindsOfObject(object);
  const doors = await Promise.all(kinds.map((kind) => doorOf(act, deps, kind, String(object['id']))));
  return doors.some((where) => where !== undefined);
}

/** The same, refused. */
export async function refuseOwnDoorOf(act: Act, deps: Kinds, object: RecordObject): Promise<void> {
  for (const kind of kindsOfObject(object)) await refuseOwnDoor(act, deps, kind, String(object['id']));
}

function kindsOfObject(object: RecordObject): string[] {
  const type = String(object['type']);
  return [type, ...Object.keys((object['extensions'] as object | undefined) ?? {}).map((e) => `${type}+${e}`)];
}

/** Refuses the step of a person at the general door where both sign at the door of the axis: they see more there. */
export async function refuseSigning(act: Act, deps: Kinds, id: string): Promise<void> {
  const draft = await lockDraft(act.tx, act.actor, id);
  if (draft === undefined) throw commonFault('not-found');
  const door = kindOfDraft(deps, draft)?.ownDoor;
  if (door?.signs === true) throw releaseFault('draft-own-door', { where: say(door.where, act.language) });
}

type Stepped = Pick<Draft, 'kind' | 'properties'> & { authors?: readonly string[] };

/** What the writer of a kind needs beside `exchange.compose`, and what its door asks of whoever writes or proposes this. */
export async function needDoor(act: Act, deps: Kinds, draft: Stepped, step: 'write' | 'propose'): Promise<void> {
  const right = kindOfDraft(deps, draft)?.ownDoor?.right;
  if (right !== undefined) need(act.actor, right);
  const { authors = [] } = draft;
  await askDoor(act, deps, { ...draft, authors: [...new Set([...authors, act.actor.id])] }, step);
}

/** What the door of a kind asks of a step, and of everybody who stands behind the draft. */
export async function askDoor(act: Act, deps: Kinds, draft: Stepped, step: DoorStep['step']): Promise<void> {
  const recalled = await recalledBy(act, draft);
  const { authors = [] } = draft;
  const asked = {
    step,
    recall: recalled !== undefined,
    properties: recalled ?? draft.properties,
    authors,
    standBehind: (record: string) => standBehind(act.tx, record),
  };
  for (const kind of recalled === undefined ? [draft.kind] : kindsOfObject(recalled))
    await deps.kinds.get(kind)?.ownDoor?.check?.(act, asked);
}

/** What a draft would take back from other states, where it is a recall. */
async function recalledBy(act: Act, { kind, properties }: Stepped): Promise<RecordObject | undefined> {
  const { object_ref: id } = properties;
  if (kind !== 'recall-notice' || typeof id !== 'string') return undefined;
  const record = await readRecord(act, houseReader, id);
  return record === undefined ? undefined : objectOf(record);
}

/** What the second person of a kind needs beside `exchange.approve`. */
export const approveRightOf = (deps: Kinds, draft: Pick<Draft, 'kind'>): string =>
  kindOfDraft(deps, draft)?.approveRight ?? 'exchange.approve';

/** Whether somebody who holds the rights signs drafts of a kind at the general door. */
export const maySignHere = ({ ownDoor, approveRight }: Partial<RecordKind>, { rights }: Act['actor']): boolean =>
  ownDoor?.signs !== true && rights.has('exchange.approve') && (approveRight === undefined || rights.has(approveRight));

/** Kinds whose second person this actor is not at the general door, whatever the draft. */
export const kindsBeyond = ({ kinds }: Kinds, actor: Act['actor']): string[] =>
  [...kinds.values()].filter((kind) => !maySignHere(kind, actor)).map(({ kind }) => kind);
