import { type Act, commonFault, need, writtenLine, writtenReason } from '#base';
import type { MilitaryDeps } from '../deps.ts';
import { samePerson } from '../same-person.ts';
import type { Situation } from './contract.ts';
import { situationFault } from './faults.ts';
import {
  authorised,
  findSituation,
  insertSituation,
  isFollowed,
  keepSituation,
  proposed,
  type Reader,
  sentBack,
  type StoredSituation,
  withdrawn,
} from './situation-store.ts';

/** What whoever acts may see of the reports. */
export const readerOf = ({ actor }: Pick<Act, 'actor'>): Reader => ({
  red: actor.rights.has('exchange.read.red'),
  account: actor.id,
});

const needPerson = (act: Act, right: string): void => {
  need(act.actor, right);
  if (act.actor.kind !== 'person') throw situationFault('situation-person-only');
};

/**
 * Begins a report, or a newer version of one that stands (right `military.report`; a person). A newer version keeps the mark
 * of the one before. Errors: `not-found`, `situation-state`, `situation-followed`, `forbidden` where it is marked red by
 * somebody who may not read that.
 */
export async function beginSituation(
  act: Act,
  { says, preceding, message }: { says: Situation; preceding?: string | undefined; message?: string },
): Promise<{ id: string; revision: number }> {
  needPerson(act, 'military.report');
  const before = preceding === undefined ? undefined : await findSituation(act.tx, readerOf(act), preceding, 'locked');
  if (preceding !== undefined && before === undefined) throw commonFault('not-found');
  if (before !== undefined && before.state !== 'authorised') throw situationFault('situation-state');
  if (before !== undefined && (await isFollowed(act.tx, before.id))) throw situationFault('situation-followed');
  const kept = { ...cleaned(says), red: before?.red ?? says.red };
  if (kept.red) need(act.actor, 'exchange.read.red');
  const id = await insertSituation(act, {
    says: kept,
    preceding: before?.id ?? null,
    number: (before?.number ?? 0) + 1,
    message: message ?? null,
  });
  await act.audit({ action: 'military.situation.begin', objects: [`situation:${id}`] });
  return { id, revision: 1 };
}

/** Saves a draft of one's own. Errors: `not-found`, `situation-of-another`, `situation-state`, `situation-changed`. */
export async function saveSituation(act: Act, input: { id: string; says: Situation; revision: number }) {
  const report = await ownDraft(act, input);
  await keepSituation(act, report.id, { ...cleaned(input.says), red: report.red });
  return { id: report.id, revision: report.revision + 1 };
}

/** Puts a draft of one's own before a second person. Errors: those of saving. */
export async function proposeSituation(act: Act, input: { id: string; revision: number }) {
  const report = await ownDraft(act, input);
  await proposed(act, report.id);
  await act.audit({ action: 'military.situation.propose', objects: [`situation:${report.id}`] });
  return { done: true };
}

/**
 * Authorises a report, exactly as it was read, or sends it back with a reason (right `military.report.authorise`): another
 * person than who wrote it, under whichever account. Errors: `not-found`, `situation-own`, `situation-state`,
 * `situation-changed`, `situation-reason`.
 */
export async function decideSituation(
  act: Act,
  deps: Pick<MilitaryDeps, 'seatOf'>,
  { id, authorise, reason, revision }: { id: string; authorise: boolean; reason: string; revision: number },
) {
  needPerson(act, 'military.report.authorise');
  const report = await locked(act, id);
  if (report.state !== 'proposed') throw situationFault('situation-state');
  if (report.revision !== revision) throw situationFault('situation-changed');
  if (await samePerson(act, deps, report.byId)) throw situationFault('situation-own');
  const why = writtenReason(reason) ?? refuseReason();
  if (authorise) await authorised(act, id);
  else await sentBack(act, id, why);
  await act.audit({
    action: `military.situation.${authorise ? 'authorise' : 'send-back'}`,
    objects: [`situation:${id}`],
    detail: { reason: why },
  });
  return { done: true };
}

/**
 * Takes a report back: its writer (right `military.report`), or who authorises. Errors: `not-found`, `situation-of-another`,
 * `situation-state`, `situation-reason`.
 */
export async function withdrawSituation(act: Act, { id, reason }: { id: string; reason: string }) {
  needPerson(act, 'military.read');
  const report = await locked(act, id);
  if (report.state === 'withdrawn') throw situationFault('situation-state');
  if (!mayWithdraw(act, report)) throw situationFault('situation-of-another');
  const why = writtenReason(reason) ?? refuseReason();
  await withdrawn(act, id, why);
  await act.audit({ action: 'military.situation.withdraw', objects: [`situation:${id}`], detail: { reason: why } });
  return { done: true };
}

export const mayWithdraw = ({ actor }: Pick<Act, 'actor'>, { byId, state }: StoredSituation): boolean =>
  (actor.rights.has('military.report') && byId === actor.id) ||
  (state !== 'draft' && actor.rights.has('military.report.authorise'));

const refuseReason = (): never => {
  throw situationFault('situation-reason');
};

async function locked(act: Act, id: string): Promise<StoredSituation> {
  const report = await findSituation(act.tx, readerOf(act), id, 'locked');
  if (report === undefined) throw commonFault('not-found');
  return report;
}

async function ownDraft(act: Act, { id, revision }: { id: string; revision: number }): Promise<StoredSituation> {
  needPerson(act, 'military.report');
  const report = await locked(act, id);
  if (report.byId !== act.actor.id) throw situationFault('situation-of-another');
  if (report.state !== 'draft') throw situationFault('situation-state');
  if (report.revision !== revision) throw situationFault('situation-changed');
  return report;
}

/** Lines without what would rearrange the reader's screen. */
const cleaned = (says: Situation): Situation => ({
  ...says,
  title: writtenLine(says.title),
  purpose: writtenLine(says.purpose),
  place: writtenLine(says.place),
  incidents: says.incidents.map(writtenLine),
  casualties: says.casualties.map((one) => ({ ...one, source: writtenLine(one.source) })),
});
