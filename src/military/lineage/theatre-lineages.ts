import { type LineageGraph, lineageOf } from './graph.ts';

/** A lineage as it is counted in one theatre: its groups with an event there, named by the one with most. */
export interface TheatreLineage {
  readonly head: string;
  readonly theatre: string;
  readonly nodes: ReadonlySet<string>;
}

/**
 * Every lineage with an event in a theatre. `active`: events there by actor id. Two groups whose lineages hold the same
 * active groups are one lineage. In the order of their heads' ids.
 */
export function theatreLineages(
  graph: LineageGraph,
  theatre: string,
  active: ReadonlyMap<string, number>,
): TheatreLineage[] {
  const found = new Map<string, TheatreLineage>();
  const heads = [...active.keys()].filter((id) => graph.actors.get(id)?.kind === 'organised');
  for (const head of heads.toSorted((one, other) => Number(one) - Number(other))) {
    const nodes = new Set([...lineageOf(graph, head, theatre)].filter((id) => active.has(id)));
    const key = [...nodes].toSorted().join(' ');
    const same = found.get(key);
    if (same === undefined || (active.get(head) ?? 0) > (active.get(same.head) ?? 0)) {
      found.set(key, { head, theatre, nodes });
    }
  }
  return [...found.values()];
}
