import { type Act, commonFault, need, say, type Text } from '#base';
import type { Assessment } from '../assessment/assessment.ts';
import { monthName } from '../assessment/month.ts';
import { quietHistory } from '../assessment/quiet.ts';
import { ruleSentence } from '../assessment/report/page.ts';
import { pageWords } from '../assessment/report/page-words.ts';
import type { AssessmentView, EventView } from './assessment-shape.ts';
import { findAssessment, findPacked } from './assessment-store.ts';
import { type SeenEvent, unpackEvents } from './packed-events.ts';

const ofThisNode: Text = {
  ar: 'حوادث هذه العقدة',
  en: 'Incidents of this node',
  fr: 'Incidents de ce nœud',
};

export interface AssessmentKey {
  run: string;
  theatre: string;
  head: string;
}

/** One assessment with its caveats, sentences in the reader's language. Errors: `not-found`, also where its events are not for the reader. */
export async function viewAssessment(act: Act, key: AssessmentKey): Promise<AssessmentView> {
  need(act.actor, 'military.read');
  const found = await findAssessment(act, key);
  if (found === undefined) throw commonFault('not-found');
  // As JSON gave it back: what was NaN is null, and the shape of the answer says where that may be.
  const one = found.result as unknown as Assessment;
  const { language } = act;
  const stored: unknown = {
    ...one,
    run: found.run,
    name: found.name,
    mark: found.mark,
    desk: found.desk,
    dataVersion: found.data_version,
    methodVersion: found.method_version,
    assessedAt: found.ended_at.toISOString(),
    eventsSource: found.incidents === null ? found.source : say(ofThisNode, language),
    ...(found.incidents !== null && { incidents: found.incidents }),
    groups: one.groups.map(({ id, name }) => ({ id, name })),
    from: monthName(one.from),
    to: monthName(one.to),
    series: one.series.map((series) => ({
      ...series,
      rate: series.rate.map(rounded),
      changes: series.changes.map((change) => ({ ...change, month: monthName(one.from + change.at) })),
    })),
    quietHistory: quietHistory(one.series[0]?.rate ?? [], one.series[0]?.phi ?? 1).map(rounded),
    ledger: one.ledger.map((state) => ({
      ...state,
      month: monthName(one.from + state.since),
      sentence: ruleSentence(state, language),
    })),
    association: say(pageWords.cause, language),
    caveats: (found.caveats as readonly Text[]).map((caveat) => say(caveat, language)),
  };
  return stored as AssessmentView;
}

const rounded = (interval: { low: number | null; middle: number | null; high: number | null }) => ({
  low: short(interval.low),
  middle: short(interval.middle),
  high: short(interval.high),
});
const short = (value: number | null) => (value === null ? null : Number(value.toPrecision(4)));

export interface EventsWanted extends AssessmentKey {
  type?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** The events an assessment counted, the newest first, with the names of their sides. Errors: `not-found`. */
export async function eventsOf(act: Act, wanted: EventsWanted) {
  need(act.actor, 'military.read');
  const found = await findPacked(act, wanted);
  if (found === undefined) throw commonFault('not-found');
  const day = (text: string | undefined, otherwise: number) =>
    text === undefined ? otherwise : Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  const [from, to] = [day(wanted.from, Number.NEGATIVE_INFINITY), day(wanted.to, Number.POSITIVE_INFINITY)];
  const events = unpackEvents(found.packed_events)
    .filter((one) => (wanted.type === undefined || one.type === wanted.type) && one.day >= from && one.day <= to)
    .toReversed();
  return { events, sides: found.sides, mark: found.mark, dataVersion: found.data_version };
}

/** One page of them; `after` is how many were shown. */
export async function pageOfEvents(act: Act, wanted: EventsWanted & { limit: number; after?: string | undefined }) {
  const { events, sides } = await eventsOf(act, wanted);
  const from = Math.max(0, Number.parseInt(wanted.after ?? '0', 10) || 0);
  const shown = events.slice(from, from + wanted.limit);
  const named = new Set(shown.flatMap(({ sideA, sideB }) => [sideA, sideB]));
  return {
    items: shown.map(eventView),
    total: events.length,
    ...(from + shown.length < events.length && { next: String(from + shown.length) }),
    sides: Object.fromEntries(Object.entries(sides).filter(([id]) => named.has(id))),
  };
}

export const eventView = (event: SeenEvent): EventView => ({
  ...event,
  day: new Date(event.day * 86_400_000).toISOString().slice(0, 10),
});
