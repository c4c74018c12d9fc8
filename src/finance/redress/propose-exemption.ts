import { sql } from 'kysely';
import { type Act, commonFault, need } from '#base';
import { briefAlert } from '../alerts/index.ts';
import { effectFor } from '../national-decisions/index.ts';
import { type Licence, serveLicence } from '../orders/index.ts';
import { decidersOf } from './deciders.ts';
import { insertEntry } from './entry-store.ts';
import { isLawfulPeriod, licenceGround, LONGEST_DAYS } from './exemption.ts';
import { endExemption, insertExemption, lockExemption, type Terms } from './exemption-store.ts';
import { redressFault } from './faults.ts';
import type { RedressFile } from './file-store.ts';
import { whyNotPropose } from './may.ts';
import { bodyOf, insertProposal, type Proposal, waitingAbout } from './proposal-store.ts';
import { fileOf } from './propose-release.ts';
import type { RedressKeys } from './redress-keys.ts';
import { newReference } from './reference.ts';
import { isId } from './tables.ts';
import { written, writtenWords } from './written.ts';

export interface ExemptionInput {
  order: string;
  file?: string | undefined;
  terms: Terms;
  reason: string;
}

/** Proposes to let something out of one freeze: for whom it is not proposed twice, for what and until when. */
export async function proposeExemption(act: Act, keys: RedressKeys, input: ExemptionInput): Promise<string> {
  need(act.actor, 'finance.redress.handle');
  const reason = writtenWords(input.reason);
  const file = await fileOf(act, input.file);
  const refused = whyNotPropose(act.actor, file === undefined ? new Set() : await decidersOf(act.tx, file));
  if (refused !== undefined) throw redressFault(refused);
  const terms = {
    ...input.terms,
    purpose: writtenWords(input.terms.purpose),
    legalBasis: written(input.terms.legalBasis),
  };
  const freeze = await freezeOf(act, input.order);
  await checkTerms(act, freeze, terms);
  if ((await waitingAbout(act.tx, 'exempt', freeze.id)) !== undefined) throw redressFault('redress-waits-for-second');
  const id = await insertProposal(act, keys, {
    what: 'exempt',
    file: file?.id,
    target: freeze.id,
    body: terms,
    reason,
    seen: freeze.id,
  });
  await act.audit({
    action: 'finance.exemption.propose',
    objects: [`order:${freeze.id}`, `proposal:${id}`, ...(file === undefined ? [] : [`redress:${file.id}`])],
    detail: factsOf(terms),
  });
  return id;
}

/** The second person agrees: it stands, and the holder is told in the same transaction. */
export async function approveExemption(
  act: Act,
  keys: RedressKeys,
  proposal: Proposal,
  file: RedressFile | undefined,
): Promise<void> {
  const terms = bodyOf<Terms>(keys, proposal);
  const freeze = await freezeOf(act, proposal.target);
  // Asked again: the freeze may be over, the period may have passed while the proposal waited.
  await checkTerms(act, freeze, terms);
  const number = `E-${act.clock.now().getUTCFullYear()}-${newReference().slice(0, 6)}`;
  const id = await insertExemption(act, proposal, terms, number);
  await serveLicence(act, { order: freeze.id, licence: licenceOf(number, terms), reason: proposal.reason });
  if (file !== undefined)
    await insertEntry(act, keys, { file: file.id, side: 'office', what: 'exempted', detail: { number } });
  await act.audit({
    action: 'finance.exemption.grant',
    objects: [`exemption:${id}`, `order:${freeze.id}`, `proposal:${proposal.id}`],
    detail: { number, ...factsOf(terms) },
  });
}

/** Proposes to take an exemption back before its time. */
export async function proposeRevocation(
  act: Act,
  keys: RedressKeys,
  input: { id: string; reason: string },
): Promise<string> {
  need(act.actor, 'finance.redress.handle');
  const refused = whyNotPropose(act.actor, new Set());
  if (refused !== undefined) throw redressFault(refused);
  const reason = writtenWords(input.reason);
  const exemption = await lockExemption(act.tx, input.id);
  if (exemption === undefined) throw commonFault('not-found');
  await freezeOf(act, exemption.of_order);
  if (exemption.state !== 'standing' || exemption.expires_at <= act.clock.now()) throw redressFault('exemption-over');
  if ((await waitingAbout(act.tx, 'revoke', exemption.id)) !== undefined)
    throw redressFault('redress-waits-for-second');
  const id = await insertProposal(act, keys, {
    what: 'revoke',
    target: exemption.id,
    body: {},
    reason,
    seen: exemption.id,
  });
  await act.audit({ action: 'finance.exemption.challenge', objects: [`exemption:${exemption.id}`, `proposal:${id}`] });
  return id;
}

/** The second person agrees: it ends, and the holder is told in the same transaction. */
export async function approveRevocation(act: Act, keys: RedressKeys, proposal: Proposal): Promise<void> {
  const exemption = await lockExemption(act.tx, proposal.target);
  const now = act.clock.now();
  if (exemption === undefined || exemption.state !== 'standing' || exemption.expires_at <= now)
    throw redressFault('exemption-over');
  await endExemption(act.tx, exemption.id, { state: 'revoked', at: now, by: proposal.id });
  await tellEnd(act, exemption, proposal.reason);
  if (exemption.file !== null)
    await insertEntry(act, keys, {
      file: exemption.file,
      side: 'office',
      what: 'revoked',
      detail: { number: exemption.number },
    });
  await act.audit({
    action: 'finance.exemption.revoke',
    objects: [`exemption:${exemption.id}`, `proposal:${proposal.id}`],
    detail: { number: exemption.number },
  });
}

type Exemption = NonNullable<Awaited<ReturnType<typeof lockExemption>>>;

/** Tells the holder that nothing more is let out. */
export async function tellEnd(act: Act, exemption: Exemption, reason: string): Promise<void> {
  const terms: Terms = {
    kind: exemption.kind,
    purpose: exemption.purpose,
    legalBasis: exemption.legal_basis,
    per: exemption.per,
    startsAt: exemption.starts_at.toISOString(),
    expiresAt: exemption.expires_at.toISOString(),
    ...(exemption.amount !== null && { amount: exemption.amount }),
    ...(exemption.currency !== null && { currency: exemption.currency }),
  };
  const licence = licenceOf(exemption.number, terms);
  await serveLicence(act, { order: exemption.of_order, licence, reason, end: true });
}

interface Freeze {
  id: string;
  subject: string;
  alert: string;
  kind: string;
  state: string;
}

/** The freeze it is about, if the actor sees the desk of its alert. */
async function freezeOf(act: Act, order: string): Promise<Freeze> {
  if (!isId(order)) throw commonFault('not-found');
  const { rows } = await sql<Freeze>`
    select id, subject, alert, kind, state from finance_order where id = ${order}::uuid`.execute(act.tx);
  const freeze = rows[0];
  if (freeze === undefined || freeze.kind !== 'freeze') throw commonFault('not-found');
  if ((await briefAlert(act.tx, act.actor.desks, freeze.alert)) === undefined) throw commonFault('not-found');
  return freeze;
}

/** What must hold of an exemption, asked when it is proposed and again when it is signed. */
async function checkTerms(act: Act, freeze: Freeze, terms: Terms): Promise<void> {
  const [startsAt, expiresAt] = [new Date(terms.startsAt), new Date(terms.expiresAt)];
  if (!isLawfulPeriod(startsAt, expiresAt, act.clock.now()))
    throw redressFault('exemption-time-unlawful', { days: LONGEST_DAYS });
  if ((terms.amount === undefined) !== (terms.currency === undefined) || Number(terms.amount ?? 1) <= 0)
    throw commonFault('invalid-input', {}, [
      { where: 'terms.amount', reason: 'a sum above nothing, with its currency' },
    ]);
  if (terms.kind !== 'humanitarian' && terms.amount === undefined)
    throw commonFault('invalid-input', {}, [{ where: 'terms.amount', reason: 'needed for expenses' }]);
  const effect = await effectFor(act.tx, freeze.subject);
  if (freeze.state !== 'served' || effect === undefined) throw redressFault('exemption-nothing-frozen');
  const { rows } = await sql`select 1 from finance_designation
    where id = ${effect.designation}::uuid and force = 'binding'`.execute(act.tx);
  if (rows.length > 0 && terms.kind !== 'humanitarian' && terms.committee === undefined)
    throw redressFault('exemption-committee-missing');
}

const licenceOf = (number: string, terms: Terms): Licence => ({
  number,
  ground: licenceGround[terms.kind],
  purpose: terms.purpose,
  amount: terms.amount,
  currency: terms.currency,
  period: terms.per,
  from: terms.startsAt,
  until: terms.expiresAt,
});

const factsOf = ({ kind, amount, currency, per, startsAt, expiresAt, committee }: Terms) => ({
  kind,
  per,
  startsAt,
  expiresAt,
  ...(amount !== undefined && { amount, currency }),
  ...(committee !== undefined && { committee: committee.reference }),
});
