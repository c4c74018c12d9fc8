import { type LineageGraph, heirsOf } from '../lineage/graph.ts';
import type { TheatreLineage } from '../lineage/theatre-lineages.ts';
import type { Assessment, RateSeries } from './assessment.ts';
import { brought } from './brought.ts';
import { civilianHarm } from './civilian-harm.ts';
import { degradation } from './degradation.ts';
import { drawsFrom } from './draws.ts';
import type { GroupEvent } from './event.ts';
import { fragmentation } from './fragmentation.ts';
import { ledger } from './ledger.ts';
import { ledgerNumbers, type EndPathway } from './ledger-rules.ts';
import { deadlyYears, lethality } from './lethality.ts';
import { powerToSee } from './power.ts';
import { quiet } from './quiet.ts';
import { rateSeries } from './rate-series.ts';
import { reach } from './reach.ts';
import { reachHistory } from './reach-history.ts';
import type { Reports } from './reports-shape.ts';
import { selfExcitation } from './self-excitation.ts';
import type { TheatreEvents } from './theatre-events.ts';

const violences = [
  ['state', 1],
  ['groups', 2],
  ['civilians', 3],
] as const;

/** A series of one kind of violence needs so many events to be worth a figure of its own. */
const fewestOfKind = 25;

/** All indicators of one lineage in one theatre: a function of the events, the ties and the reports, and nothing else. */
export function assess(
  graph: LineageGraph,
  lineage: TheatreLineage,
  theatre: TheatreEvents,
  reports: Reports = {},
): Assessment {
  const { head, nodes } = lineage;
  const draws = drawsFrom(seedOf(`${theatre.name}/${head}`));
  const events = theatre.ofActors(nodes);
  const dated = events.filter(({ datePrecision }) => datePrecision < 5);
  const first = events.reduce((least, { month }) => Math.min(least, month), theatre.to);
  const from = Math.max(theatre.from, first - 12);
  const months = theatre.to - from + 1;
  const countsOf = (some: readonly GroupEvent[]): number[] => {
    const counts = Array.from({ length: months }, () => 0);
    for (const { month } of some) counts[month - from] = (counts[month - from] ?? 0) + 1;
    return counts;
  };
  const counts = countsOf(dated);
  const { series, rates } = rateSeries('all', counts, draws);
  const others: RateSeries[] = [];
  for (const [violence, type] of violences) {
    const some = dated.filter((event) => event.type === type);
    if (some.length >= fewestOfKind && some.length < dated.length) {
      others.push(rateSeries(violence, countsOf(some), draws).series);
    }
  }
  const years = Array.from({ length: Math.ceil(months / 12) }, (_, back) =>
    events.filter(({ month }) => Math.floor((theatre.to - month) / 12) === back),
  );
  const ties = graph.ties.filter((tie) => nodes.has(tie.from) && nodes.has(tie.to));
  const heirs = heirsOf(graph, nodes, theatre.name);
  const others12 = brought(reports, nodes, theatre.name);
  const network = (reports.network ?? []).filter((row) => nodes.has(row.lineage));
  const pieces = fragmentation(
    new Set(network.flatMap(({ one, other }) => [one, other])),
    network.map(({ one, other }) => [one, other] as const),
  );
  const drop = degradation(rates);
  const where = reachHistory(events, from, months, ledgerNumbers.fewestPlaced);
  const activeAt = (id: string, t: number) => theatre.hasEvent(id, from + t - 11, from + t);
  const splits = ties.filter(({ kind }) => kind === 'split');
  const pathway = pathwayOf(
    others12,
    heirs.some(({ to }) => graph.actors.get(to)?.kind === 'state'),
  );
  const highest = Math.max(0, ...counts.map((_, t) => sum(counts.slice(Math.max(0, t - 11), t + 1)))) / 12;
  return {
    head,
    theatre: theatre.name,
    groups: [...nodes].flatMap((id) => graph.actors.get(id) ?? []).toSorted((one, other) => one.line - other.line),
    ties,
    heirs,
    from,
    to: theatre.to,
    events: events.length,
    vague: events.length - dated.length,
    series: [series, ...others],
    byName: countsOf(theatre.ofActors(new Set([head])).filter(({ datePrecision }) => datePrecision < 5)),
    degradation: drop,
    harm: civilianHarm(events, theatre.to),
    reach: years.map((some) => reach(some, draws)),
    reachHistory: where,
    lethality: lethality(events, draws),
    deadlyYears: deadlyYears(years, drawsFrom(seedOf(`${theatre.name}/${head}/D5`))),
    selfExcitation: selfExcitation(events, theatre.lastDay),
    quiet: quiet(counts, series.phi, rates),
    fragmentation: pieces,
    brought: others12,
    ledger: ledger({
      counts,
      phi: series.phi,
      halved: drop?.halved ?? [],
      risen: drop?.risen ?? [],
      reach: where,
      heirAt: (t) => {
        const heir = heirs.find(({ to }) => graph.actors.get(to)?.kind === 'organised' && activeAt(to, t));
        return heir === undefined ? undefined : graph.actors.get(heir.to)?.name;
      },
      partsAt: (t) => {
        const parts = splits.flatMap(({ from: one, to }) => (activeAt(one, t) && activeAt(to, t) ? [one, to] : []));
        return new Set(parts).size;
      },
      apart: pieces?.apart,
      pathway,
    }),
    power: { third: powerToSee(0.3, highest, series.phi), half: powerToSee(0.5, highest, series.phi) },
  };
}

/** The pathway that evidence speaks for; force alone is never one that a machine proposes (Jones and Libicki 2008). */
function pathwayOf({ exits }: Assessment['brought'], joinedState: boolean): EndPathway {
  if (joinedState) return 'joined-state';
  if ('missing' in exits) return 'not-known';
  if (exits.agreements > 0) return 'politics';
  return exits.convictions + exits.surrenders > 0 ? 'policing' : 'not-known';
}

const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);

/** FNV-1a: each lineage has its own draws, whatever else is assessed beside it. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
