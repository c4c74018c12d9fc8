import { createHash } from 'node:crypto';
import type { Tx } from '#base';
import type { GroupActor } from '../lineage/actor.ts';
import { lineageGraph, type LineageGraph } from '../lineage/graph.ts';
import type { LineageTie } from '../lineage/tie.ts';
import type { ChangeOf } from './change.ts';
import { standingItems } from './change-store.ts';

/** A name and since when it is carried, as far as that is known. */
export interface DatedName {
  name: string;
  scripts: GroupActor['scripts'];
  on?: string | undefined;
  source: string;
  change: string;
}

/** The groups that two people stand behind, with every name each has carried and how they became one another. */
export interface Register {
  actors: readonly GroupActor[];
  ties: readonly LineageTie[];
  names: ReadonlyMap<string, readonly DatedName[]>;
  graph: LineageGraph;
  /** SHA-256 over groups and ties: the same register gives the same version on every node. */
  version: string;
}

/** As JSON keeps a change: what was not said is not there. */
type Kept<W extends 'group' | 'rename'> = Omit<ChangeOf<W>, 'scripts'> & { scripts: GroupActor['scripts'] };

/** What an item of a table says, as the reader of actor tables gives it. */
export interface TableGroup {
  actor: GroupActor;
}

/** Reads the register as it stands. */
export async function readRegister(tx: Tx): Promise<Register> {
  const actors = new Map<string, GroupActor>();
  const names = new Map<string, DatedName[]>();
  const ties: LineageTie[] = [];
  for (const { what, body, source, change } of await standingItems(tx)) {
    if (what === 'group') {
      const actor = actorOf(body as TableGroup | Kept<'group'>);
      // A table that comes later says anew what the group is; the renames that people dated stay.
      const renames = names.get(actor.id)?.slice(1) ?? [];
      actors.set(actor.id, { ...actor, names: [...new Set([...actor.names, ...renames.map(({ name }) => name)])] });
      names.set(actor.id, [{ name: actor.name, scripts: actor.scripts, source, change }, ...renames]);
    } else if (what === 'rename') {
      const { code, name, scripts, on } = body as Kept<'rename'>;
      const actor = actors.get(code);
      if (actor === undefined) continue;
      actors.set(code, {
        ...actor,
        names: [...new Set([...actor.names, name])],
        scripts: { ...actor.scripts, ...scripts },
      });
      names.get(code)?.push({ name, scripts, on, source, change });
      ties.push({ kind: 'rename', from: code, to: code, on, source });
    } else {
      const { kind, from, to, on, theatre } = body as Omit<LineageTie, 'source'>;
      ties.push({ kind, from, to, on, theatre: theatre || undefined, source: (body as LineageTie).source ?? source });
    }
  }
  const all = [...actors.values()];
  const version = createHash('sha256')
    .update(JSON.stringify([all, ties]))
    .digest('hex');
  return { actors: all, ties, names, graph: lineageGraph(all, ties), version };
}

function actorOf(body: TableGroup | Kept<'group'>): GroupActor {
  if ('actor' in body) return body.actor;
  const { code, name, kind, scripts, coalitions } = body;
  const none = { splinterOf: [], splitFrom: [], mergedInto: [], joined: [] };
  return { id: code, name, names: [name], scripts, kind, line: 0, coalitions, ...none };
}
