import type { Act } from '#base';
import { dueAfterWaiting } from './deadline.ts';
import { countSaid, insertEntry } from './entry-store.ts';
import { redressFault } from './faults.ts';
import { nextState } from './file-state.ts';
import { insertFile, linksOf, openByCode, type RedressFile, writeFile } from './file-store.ts';
import { waitingAbout, writeWithdrawn } from './proposal-store.ts';
import { mayAppeal } from './public-file.ts';
import { type Receipt, receiptOf } from './receive-petition.ts';
import type { RedressKeys } from './redress-keys.ts';
import { openWords, type Petition } from './sealed-words.ts';
import { writtenWords } from './written.ts';

export interface Opened {
  reference: string;
  code: string;
}

/** So often a person may write into one file; what is longer comes by post. */
const MOST_MESSAGES = 30;

export async function openOwn(act: Act, keys: RedressKeys, typed: Opened): Promise<RedressFile> {
  const file = await openByCode(act.tx, keys, typed);
  if (file === undefined) throw redressFault('redress-not-known');
  return file;
}

/** The person says more. An answer that was proposed without it is void: it rested on less than there is now. */
export async function hearPerson(act: Act, keys: RedressKeys, input: Opened & { text: string }): Promise<RedressFile> {
  const text = writtenWords(input.text);
  const file = await openOwn(act, keys, input);
  const state = nextState(file.state, 'hear');
  if (state === 'redress-over' || state === 'redress-no-proposal' || state === 'redress-waits-for-second')
    throw redressFault(state);
  if ((await countSaid(act.tx, file.id)) >= MOST_MESSAGES) throw redressFault('redress-enough-today');
  const now = act.clock.now();
  await voidProposal(act, file);
  const due = file.asked_at === null ? undefined : dueAfterWaiting(file.due_at, file.asked_at, now);
  await writeFile(act.tx, file.id, { state, askedAt: null, ...(due !== undefined && { due }) }, now);
  await insertEntry(act, keys, { file: file.id, side: 'person', what: 'said', text });
  await act.audit({ action: 'finance.redress.hear', objects: [`redress:${file.id}`] });
  return { ...file, state, asked_at: null, due_at: due ?? file.due_at };
}

/** The person takes the request back: nothing is asked of them, and nothing more is done in their name. */
export async function withdrawFile(act: Act, keys: RedressKeys, input: Opened): Promise<RedressFile> {
  const file = await openOwn(act, keys, input);
  const state = nextState(file.state, 'close');
  if (state !== 'closed') throw redressFault('redress-over');
  await voidProposal(act, file);
  await writeFile(act.tx, file.id, { state, askedAt: null }, act.clock.now());
  await insertEntry(act, keys, { file: file.id, side: 'person', what: 'closed' });
  await act.audit({ action: 'finance.redress.withdraw', objects: [`redress:${file.id}`] });
  return { ...file, state, asked_at: null };
}

/** Against an answer: a file of its own, with the same links, judged by others than those who answered. */
export async function appealAnswer(act: Act, keys: RedressKeys, input: Opened & { text: string }): Promise<Receipt> {
  const statement = writtenWords(input.text);
  const parent = await openOwn(act, keys, input);
  if (!(await mayAppeal(act, parent))) throw redressFault('redress-over');
  const before = openWords<Petition>(keys, `petition ${parent.id}`, parent.petition);
  const file = await insertFile(act, keys, {
    kind: 'appeal',
    origin: 'public',
    language: parent.language,
    petition: { ...before, statement },
    parent: parent.id,
    ...linksOf(parent),
  });
  await insertEntry(act, keys, { file: file.id, side: 'person', what: 'received' });
  await insertEntry(act, keys, {
    file: parent.id,
    side: 'person',
    what: 'appealed',
    detail: { reference: file.reference },
  });
  await act.audit({ action: 'finance.redress.appeal', objects: [`redress:${file.id}`, `redress:${parent.id}`] });
  return receiptOf(file);
}

async function voidProposal(act: Act, file: RedressFile): Promise<void> {
  const waiting = await waitingAbout(act.tx, 'answer', file.id);
  if (waiting !== undefined) await writeWithdrawn(act.tx, waiting.id);
}
