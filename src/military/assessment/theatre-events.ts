import type { LineageGraph } from '../lineage/graph.ts';
import type { GroupEvent } from './event.ts';

/** The events of one theatre, by the groups on their sides. A coalition's event is each member's. */
export interface TheatreEvents {
  readonly name: string;
  /** First and last month in which anybody has an event here: what the file covers. */
  readonly from: number;
  readonly to: number;
  readonly lastDay: number;
  /** Events by actor. */
  readonly active: ReadonlyMap<string, number>;
  /** Each event once, by day and id. */
  ofActors(actors: ReadonlySet<string>): GroupEvent[];
  /** Whether the actor has an event from the one month to the other, both counted. */
  hasEvent(actor: string, from: number, to: number): boolean;
}

/** Sorted by day, then id: the order of the file's rows changes nothing. */
export function byTheatre(graph: LineageGraph, events: readonly GroupEvent[]): TheatreEvents[] {
  const theatres = new Map<string, GroupEvent[]>();
  for (const event of events) {
    const some = theatres.get(event.theatre);
    if (some === undefined) theatres.set(event.theatre, [event]);
    else some.push(event);
  }
  return [...theatres]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, some]) => theatreEvents(graph, name, some));
}

function theatreEvents(graph: LineageGraph, name: string, events: readonly GroupEvent[]): TheatreEvents {
  const sorted = events.toSorted((one, other) => one.day - other.day || (one.id < other.id ? -1 : 1));
  const ofActor = new Map<string, GroupEvent[]>();
  for (const event of sorted) {
    const sides = new Set([...graph.membersOf(event.sideA), ...graph.membersOf(event.sideB)]);
    for (const actor of sides) {
      const own = ofActor.get(actor);
      if (own === undefined) ofActor.set(actor, [event]);
      else own.push(event);
    }
  }
  const last = sorted.at(-1);
  return {
    name,
    from: sorted[0]?.month ?? 0,
    to: last?.month ?? 0,
    lastDay: last?.day ?? 0,
    active: new Map([...ofActor].map(([actor, own]) => [actor, own.length])),
    ofActors: (actors) => {
      const all = new Set([...actors].flatMap((actor) => ofActor.get(actor) ?? []));
      return [...all].toSorted((one, other) => one.day - other.day || (one.id < other.id ? -1 : 1));
    },
    hasEvent: (actor, from, to) => (ofActor.get(actor) ?? []).some(({ month }) => month >= from && month <= to),
  };
}
