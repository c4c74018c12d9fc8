import type { Language } from '#base';
import type { z } from 'zod';
import type { MemberChange } from './change.ts';
import { factOf } from './known-member.ts';
import { membershipOf, type Period, standingOn } from './membership.ts';
import { type MemberNode, noNode } from './nodes.ts';
import { seatOn, seatsOf } from './seats.ts';
import type { memberRowShape } from './shapes.ts';
import { textKeys } from './words.ts';

export type MemberRow = z.input<typeof memberRowShape>;

/**
 * One state on a day: whether it is a member, whether its delegate sits, how its node stands now. Three things, each from
 * its own source; none follows from another.
 */
export function memberRow(
  code: string,
  changes: readonly MemberChange[],
  node: MemberNode | undefined,
  { day, language }: { day: string; language: Language },
): MemberRow {
  const fact = factOf(code);
  const membership = membershipOf(fact, changes);
  const seats = seatsOf(changes);
  const seat = seatOn(seats, day);
  const period = periodOn(membership.periods, day);
  const { lastHeardAt, name: listed, ...standing } = node ?? noNode;
  const said = membership.said;
  const admitted = changes.findLast((one) => one.what === 'admit');
  const name =
    fact?.name ??
    (admitted?.what === 'admit' ? admitted.body.name : undefined) ??
    (listed && { ara: listed.ar, eng: listed.en, fra: listed.fr });
  return {
    state: code,
    name: name ?? { ara: code, eng: code, fra: code },
    ...(fact !== undefined && { alpha3: fact.alpha3 }),
    membership: {
      standing: period === undefined ? 'unlisted' : standingOn(membership, day),
      ...(period !== undefined && { since: period.from, precision: period.precision }),
      ...(period?.until !== undefined && { until: period.until }),
      ...(said !== undefined
        ? { source: { title: said.body.source.title, urls: said.body.source.url ? [said.body.source.url] : [] } }
        : fact && { source: { title: fact.source.title[textKeys[language]], urls: [...fact.source.urls] } }),
      saidHere: said !== undefined,
      confirm: [...membership.confirm],
    },
    delegate: {
      everRecorded: seats.length > 0,
      ...(seat !== undefined && { seat: { ...seat } }),
    },
    node: { ...standing, ...(lastHeardAt !== undefined && { lastHeardAt: lastHeardAt.toISOString() }) },
    assessedBy: [...(fact?.assessedBy ?? [])],
    confirmBody: fact?.confirmBody ?? false,
    waits: changes.some(({ state }) => state === 'waiting'),
  };
}

/** The period a day falls into, or the last before it, or the first. */
const periodOn = (periods: readonly Period[], day: string): Period | undefined =>
  periods.findLast((period) => standingOn({ periods: [period] }, day) !== 'not-yet') ?? periods[0];
