// For tests only: an invented bank, its customer, and a designation to which two people gave effect.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Call, Text } from '#base';
import { decideAlert } from '../alerts/decide-alert.ts';
import { type Desk, openDesk } from '../alerts/invented.ts';
import { raiseAlerts } from '../alerts/raise-alerts.ts';
import { secondDecision } from '../alerts/second-decision.ts';
import { bindBook, makeEntity } from '../entities/register-entity.ts';
import { proposeOrder } from './propose-order.ts';
import { secondOrder } from './second-order.ts';

export const issuer: Text = {
  ar: 'وحدة التحريات المالية',
  en: 'Financial Intelligence Unit',
  fr: 'Cellule financière',
};
export const reason = 'Compared father, birth place and passport';

/** Where an invented desk is furnished: a database of its own, or that of a node. */
type Bare = Pick<Desk, 'db' | 'as' | 'screening' | 'subjectId' | 'candidate'>;

export interface Furnished {
  alert: string;
  case: string;
  designation: string;
  salma: Call;
  idris: Call;
  /** Two people decide that the alert is the same. */
  confirm(): Promise<void>;
  /** Two people give effect to another designation of the same subject; gives its case. */
  giveEffect(ref?: string): Promise<{ case: string; designation: string }>;
  /** What the room of decisions writes when an effect is over, without telling the orders. */
  endEffect(cases: readonly string[]): Promise<void>;
  propose(): Promise<string>;
  serve(): Promise<string>;
}

export type OrdersDesk = Desk & Furnished;

/** `confirmed` and `effective` say which of the two grounds stand from the beginning. */
export async function openOrdersDesk(standing: Standing = {}): Promise<OrdersDesk> {
  const desk = await openDesk();
  return { ...desk, ...(await furnish(desk, standing)) };
}

interface Standing {
  confirmed?: boolean;
  effective?: boolean;
}

export async function furnish(desk: Bare, { confirmed = true, effective = true }: Standing = {}): Promise<Furnished> {
  const [salma, idris] = [desk.as('salma'), desk.as('idris')];
  await sql`insert into finance_book (key, title, desk) values ('customers', 'Customers', 'north')`.execute(desk.db);
  await desk.screening.transact((act) => raiseAlerts(act, [desk.candidate]));
  const names = { ar: 'مصرف التمرين', en: 'Exercise Bank', fr: 'Banque d’exercice' };
  await salma.transact(async (act) => {
    const contact = 'compliance@bank.example';
    await makeEntity(act, { key: 'exercise-bank', kind: 'bank', names, contact, language: 'ar' });
    await bindBook(act, { entity: 'exercise-bank', book: 'customers', bound: true });
  });
  const { rows } = await sql<{ id: string; evidence: string }>`select id, evidence from finance_alert`.execute(desk.db);
  const alert = rows[0]?.id ?? '';
  const evidence = rows[0]?.evidence ?? '';
  const confirm = async () => {
    await salma.transact((act) => decideAlert(act, { id: alert, verdict: 'same', reason, evidence }));
    const waiting = sql<{ id: string }>`select id from finance_decision where alert = ${alert} and state = 'waiting'`;
    const decision = (await waiting.execute(desk.db)).rows[0]?.id ?? '';
    await idris.transact((act) => secondDecision(act, { id: alert, decision, approve: true, reason }));
  };
  const giveEffect = (ref = 'X-1') => inventedCase(desk, ref);
  if (confirmed) await confirm();
  const first = effective ? await giveEffect() : { case: '', designation: '' };
  const propose = () => salma.transact((act) => proposeOrder(act, { alert, instructions: '', reason }));
  return {
    ...first,
    alert,
    salma,
    idris,
    confirm,
    giveEffect,
    propose,
    endEffect: async (cases) => {
      await sql`update finance_case set effect = false, state = 'ended', ended_because = 'delisted'
        where id = any(${[...cases]}::uuid[])`.execute(desk.db);
    },
    serve: async () => {
      const id = await propose();
      await idris.transact((act) => secondOrder(act, issuer, { id, approve: true, reason }));
      return id;
    },
  };
}

/** Two people gave effect to an invented designation of a listed subject. */
export async function inventedCase(
  desk: Pick<Bare, 'db' | 'subjectId'>,
  ref: string,
): Promise<{ case: string; designation: string }> {
  const [designation, id] = [randomUUID(), randomUUID()];
  await sql`
    insert into finance_designation (id, source, authority, list, ref, force, name, measures, legal_basis, criterion,
      reasons, appeal_contact, status, subject_refs, effective_from, visible_at)
    values (${designation}, 'list', 'exercise', 'exercise', ${ref}, 'binding', 'Harun Belqasim', '{asset-freeze}',
      'Invented resolution 1', 'Invented criterion', 'SECRET STATEMENT OF CASE', '', 'active', '{}', now(), now())`.execute(
    desk.db,
  );
  await sql`insert into finance_designation_subject values (${designation}, ${desk.subjectId})`.execute(desk.db);
  await sql`insert into finance_case (id, designation, state, due_at, opened_at, changed_at)
    values (${id}, ${designation}, 'open', now(), now(), now())`.execute(desk.db);
  await sql`
    insert into finance_case_decision (id, of_case, batch, outcome, ground, reason, by_id, by_name, at, state, second_id,
      second_name, second_at, second_reason, settled_at, opened_at, due_at, edition, seen)
    values (${randomUUID()}, ${id}, ${randomUUID()}, 'give-effect', 'Law 1 of 2020', ${reason}, 'salma', 'Salma', now(),
      'standing', 'idris', 'Idris', now(), ${reason}, now(), now(), now(), 1, '{}')`.execute(desk.db);
  await sql`update finance_case set state = 'decided', outcome = 'give-effect', effect = true where id = ${id}`.execute(
    desk.db,
  );
  return { case: id, designation };
}
