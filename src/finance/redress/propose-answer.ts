import { type Act, commonFault, need } from '#base';
import { decidersOf } from './deciders.ts';
import { insertEntry } from './entry-store.ts';
import { redressFault } from './faults.ts';
import { nextState } from './file-state.ts';
import { lockFile, type RedressFile, writeFile } from './file-store.ts';
import { whyNotPropose } from './may.ts';
import { freezesOf, hasEffect, mayGiveReasons } from './measures.ts';
import { fits, type Outcome, type Told } from './outcome.ts';
import { insertProposal } from './proposal-store.ts';
import type { AnswerBody } from './public-file.ts';
import type { RedressKeys } from './redress-keys.ts';
import { seenFile } from './seen-file.ts';
import { briefAlert } from '../alerts/index.ts';
import { standingExemptionOfFile, standingRelease } from './deed-store.ts';
import { writtenWords } from './written.ts';

export interface AnswerInput {
  id: string;
  outcome: Outcome;
  told: Told;
  text?: string | undefined;
  reason: string;
  seen: string;
}

/** Proposes how a file ends and what the person reads. It binds when a second person has read the same. */
export async function proposeAnswer(act: Act, keys: RedressKeys, input: AnswerInput): Promise<void> {
  need(act.actor, 'finance.redress.handle');
  const reason = writtenWords(input.reason);
  const text = input.told === 'reasons' ? writtenWords(input.text ?? '') : undefined;
  const file = await lockFile(act.tx, input.id);
  if (file === undefined) throw commonFault('not-found');
  const refused = whyNotPropose(act.actor, await decidersOf(act.tx, file));
  if (refused !== undefined) throw redressFault(refused);
  const state = nextState(file.state, 'propose');
  if (state !== 'proposed') throw redressFault(refusalOf(state));
  if (!fits(file.kind, input.outcome)) throw redressFault('redress-outcome-unfit');
  if ((await seenFile(act.tx, file)) !== input.seen) throw redressFault('redress-changed');
  const body: AnswerBody = { told: input.told, ...(text !== undefined && { text }) };
  await checkAnswer(act, file, input.outcome, body);
  const { seen, outcome } = input;
  const proposal = await insertProposal(act, keys, {
    what: 'answer',
    file: file.id,
    target: file.id,
    outcome,
    body,
    reason,
    seen,
  });
  await writeFile(act.tx, file.id, { state, askedAt: null }, act.clock.now());
  await insertEntry(act, keys, {
    file: file.id,
    side: 'office',
    what: 'proposed',
    text: reason,
    detail: { outcome, proposal },
  });
  await act.audit({
    action: 'finance.redress.propose',
    objects: [`redress:${file.id}`, `proposal:${proposal}`],
    detail: { outcome, told: input.told },
  });
}

const refusalOf = (state: string) =>
  state === 'redress-over' || state === 'redress-waits-for-second' ? state : 'redress-no-proposal';

/** What must be true of an answer, asked when it is proposed and again when it is approved. */
export async function checkAnswer(act: Act, file: RedressFile, outcome: Outcome, { told }: AnswerBody): Promise<void> {
  if (told === 'reasons' && !(await mayGiveReasons(act, file))) throw redressFault('redress-tips-off');
  const questioned = file.kind === 'appeal' || file.kind === 'review';
  if (questioned && file.alert === null && file.case_id === null && file.parent === null)
    throw redressFault('redress-nothing-linked');
  if (!(await isDone(act, file, outcome))) throw redressFault('redress-deed-missing');
}

/** Whether what the answer says was done has been done, by an act of two people of its own. */
async function isDone(act: Act, file: RedressFile, outcome: Outcome): Promise<boolean> {
  switch (outcome) {
    case 'released':
      return file.alert !== null && (await standingRelease(act.tx, file.alert));
    case 'granted':
      return file.kind === 'exemption' ? standingExemptionOfFile(act.tx, file.id) : wasLifted(act, file);
    case 'reversed':
      return wasReversed(act, file);
    case 'nothing-held':
      return (await freezesOf(act.tx, file)).every(({ state }) => state !== 'served' && state !== 'proposed');
    default:
      return true;
  }
}

async function wasLifted(act: Act, file: RedressFile): Promise<boolean> {
  return (file.subject !== null || file.case_id !== null) && !(await hasEffect(act.tx, file));
}

/** An appeal that is right leaves nothing standing of what it was against. */
async function wasReversed(act: Act, file: RedressFile): Promise<boolean> {
  if (file.alert !== null) {
    const alert = await briefAlert(act.tx, '*', file.alert);
    return alert !== undefined && (alert.state === 'closed' || alert.verdict === 'different');
  }
  if (file.case_id !== null || file.subject !== null) return !(await hasEffect(act.tx, file));
  // Against an answer that was linked to nothing: what is reversed is the answer itself, in words.
  return true;
}
