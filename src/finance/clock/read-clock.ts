import type { z } from 'zod';
import { type Act, need, say } from '#base';
import type { ExchangeDesk } from '#exchange';
import { type CaseTimes, caseTimes } from './case-times.ts';
import type { clockShape } from './contract.ts';
import { type DesignationTimes, designationTimes } from './designation-times.ts';
import { figuresOf } from './figures.ts';
import type { Times } from './stage.ts';

/** What the clock needs of the exchange: how far own records came, and what members are called. */
export interface ClockDeps {
  desk: Pick<ExchangeDesk, 'journeys' | 'members'>;
}

const DAY = 86_400_000;
const MOST_ROWS = 1_000;

/** All that was timed in the last days, for the screen, the export and programs alike (right `finance.clock`). */
export async function timedSince(act: Act, deps: ClockDeps, days: number) {
  need(act.actor, 'finance.clock');
  const since = new Date(act.clock.now().getTime() - days * DAY);
  const here = await caseTimes(act.tx, since);
  const abroad = await designationTimes(act, deps.desk, since);
  const names = new Map((await deps.desk.members(act)).map(({ id, name }) => [id, say(name, act.language)]));
  const memberOf = (id: string) => ({ id, name: names.get(id) ?? id });
  return { here, abroad, memberOf };
}

/**
 * The clock: medians and worst for each way of binding and each member, and the newest cases. It says when, how often and
 * at which state; what was designated it says to nobody, and only who may read a case or a dossier is given the way to it.
 */
export async function readClock(act: Act, deps: ClockDeps, days: number): Promise<z.input<typeof clockShape>> {
  const { here, abroad, memberOf } = await timedSince(act, deps, days);
  const { rights } = act.actor;
  await act.audit({ action: 'finance.clock.read', objects: [], detail: { days } });
  return {
    at: act.clock.now().toISOString(),
    days,
    here: {
      groups: [...Map.groupBy(here, ({ force }) => force)].map(([force, rows]) => ({
        force,
        cases: rows.length,
        figures: figuresOf(rows),
      })),
      rows: here.slice(0, MOST_ROWS).map((row) => hereRow(row, rights.has('finance.cases.read'))),
      more: here.length > MOST_ROWS,
    },
    abroad: {
      groups: [...Map.groupBy(abroad, ({ member }) => member)].map(([member, rows]) => ({
        member: memberOf(member),
        cases: rows.length,
        figures: figuresOf(rows),
      })),
      rows: abroad
        .slice(0, MOST_ROWS)
        .map((row) => ({ ...abroadRow(row, rights.has('finance.designate.read')), member: memberOf(row.member) })),
      more: abroad.length > MOST_ROWS,
    },
  };
}

const hereRow = ({ n, case: id, force, ended, times, awaits }: CaseTimes, reads: boolean) => ({
  n,
  force,
  ended,
  times: written(times),
  awaits: [...awaits],
  ...(reads && { case: id }),
});

const abroadRow = ({ n, dossier, ended, times, awaits }: DesignationTimes, reads: boolean) => ({
  n,
  ended,
  times: written(times),
  awaits: [...awaits],
  ...(reads && { dossier }),
});

const written = (times: Times) =>
  Object.fromEntries(Object.entries(times).map(([stage, at]) => [stage, at.toISOString()]));
