// For tests only: a node of state Beta to which Alpha's records arrive, with books, an engine and the jobs between them.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ArchivedRecord, ExchangeDesk } from '#exchange';
import { type Act, type Actor, type Call, silentLog } from '#base';
import { testActor, testCall, handClock, type HandClock } from '#base/testing';
import type { EffectEnded, OnEffectEnded } from '../national-decisions/index.ts';
import type { CasesDeps } from '../national-decisions/room.ts';
import { type InventedDesk, inventedDesk } from '../screening/desk.testing.ts';
import { renderExplanation } from '../screening/index.ts';
import { screenArrivalJob } from '../screening/screen-arrival-job.ts';
import { alpha, beta } from './invented.ts';
import { noteScreened } from './note-screened.ts';
import { designationKinds } from './record-kinds.ts';

export interface ArrivalDesk extends AsyncDisposable {
  desk: InventedDesk;
  clock: HandClock;
  /** Hands records over as the archive does, each in a transaction of its own. */
  arrive(...records: ArchivedRecord[]): Promise<void>;
  recall(id: string, versions: readonly string[], stands?: ArchivedRecord): Promise<void>;
  /** Runs what waits for screening. */
  screen(): Promise<void>;
  /** A person of this state, with all rights unless named. */
  as(who: string, options?: { rights?: readonly string[]; kind?: Actor['kind']; desks?: readonly string[] }): Call;
  /** What the room of national decisions needs. */
  deps: CasesDeps;
  /** Drafts and requests that were begun. */
  begun: unknown[];
  /** What the exchange was asked to tell, in order. */
  told: { id: string; version: string; origin: string; what: string }[];
  /** Cases whose effect ended, and why, in order. */
  ended: { cases: readonly string[]; because: EffectEnded }[];
  cases(): Promise<
    { id: string; ref: string; state: string; effect: boolean; outcome: string | null; because: string | null }[]
  >;
}

export async function arrivalDesk(): Promise<ArrivalDesk> {
  const desk = await inventedDesk();
  const clock = handClock();
  const call = testCall(desk.db, { ...testActor('node'), kind: 'node' }, clock, desk.trail);
  const [told, ended, begun]: [ArrivalDesk['told'], ArrivalDesk['ended'], unknown[]] = [[], [], []];
  const effectEnded: OnEffectEnded = async (_, cases, because) => void ended.push({ cases, because });
  const kinds = designationKinds(effectEnded);
  const title = (name: string) => ({ ar: name, en: name, fr: name });
  const begin = async (act: Act, what: unknown): Promise<string> => {
    begun.push(what);
    return act.newId();
  };
  const exchange: Pick<ExchangeDesk, 'members' | 'noteReceipt' | 'openDraft' | 'askRequest'> = {
    openDraft: begin,
    askRequest: begin,
    members: async () => [
      { id: alpha, state: 'XA', name: title('Alpha'), active: true },
      { id: beta, state: 'XB', name: title('Beta'), active: true },
    ],
    noteReceipt: async (_, records, what) => void told.push(...records.map((record) => ({ ...record, what }))),
  };
  const job = screenArrivalJob(desk.engine, (act, screened) => noteScreened(act, exchange, screened));
  const of = (type: string) => kinds.find(({ kind }) => kind.split('+')[0] === type);
  return {
    desk,
    clock,
    as: (who, { rights, kind = 'person', desks } = {}) =>
      testCall(desk.db, { ...testActor(who, rights ?? '*', desks ?? '*'), kind }, clock, desk.trail),
    deps: { desk: exchange, effectEnded, renderExplanation },
    begun,
    told,
    ended,
    arrive: async (...records) => {
      for (const record of records) await call.transact(async (act) => of(record.type)?.stored?.(act, record));
    },
    recall: (id, versions, stands) =>
      call.transact(async (act) => of(id.split('--')[0] ?? '')?.recalled?.(act, { id, versions, stands })),
    screen: async () => {
      const { rows } = await sql<{ payload: Record<string, unknown> }>`
        delete from base_job where kind = 'finance.screen-arrival' returning payload, run_at`.execute(desk.db);
      const run = { id: randomUUID(), call: { ...call, log: silentLog }, progress: async () => {}, resumed: false };
      for (const { payload } of rows) await job.run(payload, run);
    },
    cases: async () => {
      const { rows } = await sql<Awaited<ReturnType<ArrivalDesk['cases']>>[number]>`
        select c.id, d.ref, c.state, c.effect, c.outcome, c.ended_because as because
        from finance_case c join finance_designation d on d.id = c.designation order by d.ref`.execute(desk.db);
      return rows;
    },
    [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose](),
  };
}
