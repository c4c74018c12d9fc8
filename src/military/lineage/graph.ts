import type { GroupActor } from './actor.ts';
import { holdsIn, type LineageTie, madeBy } from './tie.ts';

export interface LineageGraph {
  readonly actors: ReadonlyMap<string, GroupActor>;
  readonly ties: readonly LineageTie[];
  /** The actors an event's side stands for: itself, or the members of the coalition of that id. */
  readonly membersOf: (side: string) => readonly string[];
}

/** Groups as nodes, what became of them as ties. UCDP Actor dates none of its ties; `more` brings dated ones. */
export function lineageGraph(actors: readonly GroupActor[], more: readonly LineageTie[] = []): LineageGraph {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const coalitions = new Map<string, string[]>();
  for (const actor of actors) {
    for (const id of actor.coalitions) coalitions.set(id, [...(coalitions.get(id) ?? []), actor.id]);
  }
  const ties = actors.flatMap(tiesOf).filter(({ from, to }) => byId.has(from) && byId.has(to));
  const known = more.filter(({ from, to }) => byId.has(from) && byId.has(to));
  return { actors: byId, ties: [...ties, ...known], membersOf: (side) => coalitions.get(side) ?? [side] };
}

function tiesOf(actor: GroupActor): LineageTie[] {
  const source = `UCDP Actor, ActorId ${actor.id}`;
  const { id } = actor;
  const names = actor.names.length > 1 ? [{ kind: 'rename', from: id, to: id, source } as const] : [];
  return [
    ...names,
    ...actor.splinterOf.map((from) => ({ kind: 'split', from, to: id, source: `${source}, Splinter` }) as const),
    ...actor.splitFrom.map((from) => ({ kind: 'split', from, to: id, source: `${source}, SplitTemp` }) as const),
    ...actor.mergedInto.map((to) => ({ kind: 'merge', from: id, to, source: `${source}, Alliance` }) as const),
    ...actor.joined.map((to) => ({ kind: 'join', from: id, to, source: `${source}, JoinGroup` }) as const),
  ];
}

/**
 * The groups whose events are counted together with `head` in a theatre, at the end of a month (or with every tie):
 * what split from them, what merged to form them, and whom they pledged to or who pledged to them. A group that joined
 * another is not counted with it: see `heirsOf`. Governments and communities are never part of a lineage.
 */
export function lineageOf(graph: LineageGraph, head: string, theatre: string, month = '9999-12'): ReadonlySet<string> {
  const nodes = new Set([head]);
  const open = [head];
  const take = (id: string) => {
    if (nodes.has(id) || graph.actors.get(id)?.kind !== 'organised') return;
    nodes.add(id);
    open.push(id);
  };
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const tie of graph.ties) {
      if (!holdsIn(tie, theatre) || !madeBy(tie, month)) continue;
      if (tie.kind === 'split' && tie.from === id) take(tie.to);
      if (tie.kind === 'merge' && tie.to === id) take(tie.from);
      if (tie.kind === 'pledge' && tie.from === id) take(tie.to);
      if (tie.kind === 'pledge' && tie.to === id) take(tie.from);
    }
  }
  return nodes;
}

/** Whom a lineage went into: what its groups joined or merged into, outside itself; a state among them is said so. */
export function heirsOf(graph: LineageGraph, lineage: ReadonlySet<string>, theatre: string): readonly LineageTie[] {
  return graph.ties.filter(
    (tie) =>
      (tie.kind === 'join' || tie.kind === 'merge') &&
      holdsIn(tie, theatre) &&
      lineage.has(tie.from) &&
      !lineage.has(tie.to),
  );
}
