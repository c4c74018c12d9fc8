import type { LineageGraph } from '../lineage/graph.ts';
import { theatreLineages, type TheatreLineage } from '../lineage/theatre-lineages.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { GroupEvent } from './event.ts';
import type { Reports } from './reports-shape.ts';
import { byTheatre } from './theatre-events.ts';

export interface AssessOptions {
  readonly reports?: Reports | undefined;
  /** A lineage with fewer events in a theatre is named, not assessed: nothing could be told. Default 25. */
  readonly fewest?: number | undefined;
}
export interface TooFew extends TheatreLineage {
  readonly events: number;
}
export const fewestEvents = 25;

/** Every lineage of every theatre, one after the other; `total` is how many will be assessed. */
export function assessAll(
  graph: LineageGraph,
  events: readonly GroupEvent[],
  { reports = {}, fewest = fewestEvents }: AssessOptions = {},
): { readonly total: number; readonly tooFew: readonly TooFew[]; each(): Generator<Assessment> } {
  const work = byTheatre(graph, events).flatMap((theatre) =>
    theatreLineages(graph, theatre.name, theatre.active).map((lineage) => ({
      theatre,
      lineage,
      events: theatre.ofActors(lineage.nodes).length,
    })),
  );
  const enough = work.filter((one) => one.events >= fewest);
  return {
    total: enough.length,
    tooFew: work.filter((one) => one.events < fewest).map((one) => ({ ...one.lineage, events: one.events })),
    *each() {
      for (const { lineage, theatre } of enough) yield assess(graph, lineage, theatre, reports);
    },
  };
}
