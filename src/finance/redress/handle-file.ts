import { type Act, commonFault, need } from '#base';
import { briefAlert } from '../alerts/index.ts';
import { insertEntry } from './entry-store.ts';
import { redressFault } from './faults.ts';
import { type FileEvent, type FileState, nextState } from './file-state.ts';
import { findFile, insertFile, linksOf, lockFile, type RedressFile, writeFile } from './file-store.ts';
import { caseOf, subjectOf } from './link-store.ts';
import { waitingAbout, writeWithdrawn } from './proposal-store.ts';
import { type PetitionInput, petitionOf } from './receive-petition.ts';
import type { RedressKeys } from './redress-keys.ts';
import { writtenWords } from './written.ts';

/** A file under the hands of somebody who may handle it, locked. */
async function handled(act: Act, id: string): Promise<RedressFile> {
  need(act.actor, 'finance.redress.handle');
  if (act.actor.kind !== 'person') throw redressFault('redress-person-only');
  const file = await lockFile(act.tx, id);
  if (file === undefined) throw commonFault('not-found');
  return file;
}

function moved(file: RedressFile, event: FileEvent): FileState {
  const state = nextState(file.state, event);
  if (state === 'redress-over' || state === 'redress-waits-for-second' || state === 'redress-no-proposal')
    throw redressFault(state);
  return state;
}

/** Takes a file, or lays it down. */
export async function takeFile(
  act: Act,
  keys: RedressKeys,
  { id, mine }: { id: string; mine: boolean },
): Promise<void> {
  const file = await handled(act, id);
  const state = mine ? moved(file, 'take') : file.state;
  const assignee = mine ? { id: act.actor.id, name: act.actor.name } : null;
  await writeFile(act.tx, file.id, { state, assignee }, act.clock.now());
  await insertEntry(act, keys, { file: file.id, side: 'office', what: mine ? 'taken' : 'laid-down' });
  await act.audit({ action: `finance.redress.${mine ? 'take' : 'lay-down'}`, objects: [`redress:${file.id}`] });
}

/** A note among officers; the person never sees it. */
export async function noteFile(act: Act, keys: RedressKeys, { id, text }: { id: string; text: string }): Promise<void> {
  const file = await handled(act, id);
  await insertEntry(act, keys, { file: file.id, side: 'office', what: 'note', text: writtenWords(text) });
  await act.audit({ action: 'finance.redress.note', objects: [`redress:${file.id}`] });
}

/** Asks the person for more. Our clock stands still until they say something; being asked again does not start it anew. */
export async function askPerson(
  act: Act,
  keys: RedressKeys,
  { id, text }: { id: string; text: string },
): Promise<void> {
  const file = await handled(act, id);
  const state = moved(file, 'ask');
  const now = act.clock.now();
  await writeFile(act.tx, file.id, { state, askedAt: file.asked_at ?? now }, now);
  await insertEntry(act, keys, { file: file.id, side: 'office', what: 'asked', text: writtenWords(text) });
  await act.audit({ action: 'finance.redress.ask', objects: [`redress:${file.id}`] });
}

export interface Links {
  alert?: string | undefined;
  subject?: string | undefined;
  case?: string | undefined;
}

/** Checks what a file is to be linked with; nobody links what lies on a desk that is not theirs. */
async function checked(act: Act, links: Links) {
  const alert = links.alert === undefined ? undefined : await briefAlert(act.tx, act.actor.desks, links.alert);
  const ofCase = links.case === undefined ? undefined : await caseOf(act.tx, links.case);
  const subject = alert?.subject ?? links.subject ?? ofCase?.subject ?? undefined;
  const known = subject === undefined ? undefined : await subjectOf(act.tx, subject);
  if ((links.alert !== undefined && alert === undefined) || (links.case !== undefined && ofCase === undefined))
    throw commonFault('not-found');
  if (subject !== undefined && known === undefined) throw commonFault('not-found');
  return {
    ...(alert !== undefined && { alert: alert.id }),
    ...(known !== undefined && { subject: known.id }),
    ...(ofCase !== undefined && { case: ofCase.id }),
  };
}

/** Says what a file is about. A proposal that was made before is void: it rested on something else. */
export async function linkFile(act: Act, keys: RedressKeys, { id, ...links }: Links & { id: string }): Promise<void> {
  const file = await handled(act, id);
  if (file.state === 'answered' || file.state === 'closed') throw redressFault('redress-over');
  const found = await checked(act, links);
  const waiting = await waitingAbout(act.tx, 'answer', file.id);
  if (waiting !== undefined) await writeWithdrawn(act.tx, waiting.id);
  const change = { alert: found.alert ?? null, subject: found.subject ?? null, case: found.case ?? null };
  const state = file.state === 'received' || file.state === 'proposed' ? 'in-hand' : file.state;
  await writeFile(act.tx, file.id, { ...change, state }, act.clock.now());
  await insertEntry(act, keys, { file: file.id, side: 'office', what: 'linked', detail: found });
  await act.audit({ action: 'finance.redress.link', objects: [`redress:${file.id}`], detail: found });
}

export type OpenInput = Omit<PetitionInput, 'kind' | 'website'> &
  Links & { kind: RedressFile['kind']; parent?: string | undefined };

/** Opens a file for what came by post or by hand, for an appeal, or for a review. It has no code: we answer by post. */
export async function openFile(act: Act, keys: RedressKeys, input: OpenInput): Promise<string> {
  need(act.actor, 'finance.redress.handle');
  if (act.actor.kind !== 'person') throw redressFault('redress-person-only');
  const parent = input.parent === undefined ? undefined : await findFile(act.tx, input.parent);
  if (input.parent !== undefined && parent === undefined) throw commonFault('not-found');
  const links = { ...(parent !== undefined && linksOf(parent)), ...(await checked(act, input)) };
  const file = await insertFile(act, keys, {
    kind: input.kind,
    origin: 'office',
    language: input.language,
    petition: petitionOf(input),
    ...(parent !== undefined && { parent: parent.id }),
    ...links,
  });
  await insertEntry(act, keys, { file: file.id, side: 'office', what: 'opened' });
  if (parent !== undefined)
    await insertEntry(act, keys, {
      file: parent.id,
      side: 'office',
      what: 'appealed',
      detail: { reference: file.reference },
    });
  await act.audit({
    action: 'finance.redress.open',
    objects: [`redress:${file.id}`],
    detail: { kind: input.kind, ...links },
  });
  return file.id;
}
