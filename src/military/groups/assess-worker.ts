// The thread in which lineages are assessed: it reads the events, and tells each assessment as it is done.
import { parentPort, workerData } from 'node:worker_threads';
import { fileOnDisk } from '#base/tabular';
import { assessAll } from '../assessment/assess-all.ts';
import type { GroupEvent } from '../assessment/event.ts';
import { readEvents } from '../assessment/read-events.ts';
import { byTheatre } from '../assessment/theatre-events.ts';
import { lineageGraph } from '../lineage/graph.ts';
import type { Wanted } from './assess-in-worker.ts';
import type { Assessed, Told } from './assessed.ts';
import { unknownSide } from './incident-events.ts';
import { packEvents } from './packed-events.ts';

const wanted = workerData as Wanted;
const tell = (told: Told) => parentPort?.postMessage(told);
const events: GroupEvent[] = [];
for await (const event of readEvents(fileOnDisk(wanted.file.path, wanted.file.name))) events.push(event);
const graph = lineageGraph(wanted.actors, wanted.ties);
const work = assessAll(graph, events, { reports: wanted.reports });
const theatres = new Map(byTheatre(graph, events).map((theatre) => [theatre.name, theatre]));
tell({
  what: 'begun',
  total: work.total,
  tooFew: work.tooFew.map(({ nodes, ...one }) => ({
    ...one,
    nodes: [...nodes],
    name: graph.actors.get(one.head)?.name ?? one.head,
  })),
});
for (const one of work.each()) {
  const counted = theatres.get(one.theatre)?.ofActors(new Set(one.groups.map(({ id }) => id))) ?? [];
  const proposal = one.ledger.at(-1);
  const sides = new Set(counted.flatMap(({ sideA, sideB }) => [sideA, sideB]));
  const nameOf = (id: string) => graph.actors.get(id)?.name ?? (id === unknownSide ? '–' : id);
  // A coalition is called by its members: its number says nothing.
  const names = Object.fromEntries([...sides].map((id) => [id, graph.membersOf(id).map(nameOf).join(' + ')]));
  const assessed: Assessed = {
    theatre: one.theatre,
    head: one.head,
    name: graph.actors.get(one.head)?.name ?? one.head,
    nodes: one.groups.map(({ id }) => id),
    from: one.from,
    to: one.to,
    events: one.events,
    state: proposal?.state ?? 'cannot-tell',
    rule: proposal?.rule ?? 'cannot-tell',
    since: one.from + (proposal?.since ?? 0),
    drop: one.degradation?.drop,
    // JSON has no NaN: what could not be computed is null, and is shown so.
    result: JSON.stringify({ ...one, sides: names }),
    packed: packEvents(counted),
  };
  tell({ what: 'one', assessed });
}
tell({ what: 'done' });
