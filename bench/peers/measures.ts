/** What runs in this process: plain Jaro–Winkler, the same after any-ascii (both on sorted words), and our own. */
import anyAscii from 'any-ascii';
import { compareNames, createNameIndex, type NameQuery } from '#names';
import { jaroWinkler } from './jaro-winkler.ts';
import type { Answers, Inputs } from './questions.ts';

interface Measure {
  name: string;
  score(a: string, b: string, schema: string): number;
}

function sortedWords(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(' ');
}

function query(schema: string, name: string): NameQuery {
  if (schema === 'LegalEntity') return { names: [name] };
  return { kind: schema === 'Person' ? 'person' : schema === 'Vessel' ? 'thing' : 'organization', names: [name] };
}

const OURS: Measure = {
  name: 'ours, full scan',
  score: (a, b, schema) => compareNames(query(schema, a), query(schema, b)).score,
};

export const MEASURES: readonly Measure[] = [
  { name: 'Jaro–Winkler', score: (a, b) => jaroWinkler(sortedWords(a), sortedWords(b)) },
  {
    name: 'any-ascii + Jaro–Winkler',
    score: (a, b) => jaroWinkler(sortedWords(anyAscii(a)), sortedWords(anyAscii(b))),
  },
  OURS,
];

/** Compares every question with the whole of its list. */
export function scan(measure: Measure, { lists, ranks, pairs }: Inputs): Answers {
  return {
    name: measure.name,
    ranks: ranks.map(({ list, id, query, names }) => {
      const listed = lists.get(list) ?? new Map<string, readonly string[]>();
      const start = performance.now();
      const best = (theirs: readonly string[]): number =>
        Math.max(0, ...theirs.map((name) => measure.score(query, name, 'Person')));
      const right = best(names ?? listed.get(id) ?? []);
      let before = 0;
      for (const [other, theirs] of listed) if (other !== id && best(theirs) >= right) before++;
      return { before, compared: listed.size, ms: performance.now() - start };
    }),
    scores: pairs.map(({ a, b, schema }) => measure.score(a, b, schema)),
  };
}

/** Asks our index, as a node does: what it does not bring up counts as last. */
export function searched({ lists, ranks, pairs }: Inputs): Answers {
  const indexes = new Map(
    [...lists].map(([list, clusters]) => {
      const index = createNameIndex();
      for (const [id, names] of clusters) index.put({ id, kind: 'person', names });
      return [list, { index, clusters }] as const;
    }),
  );
  return {
    name: 'ours, by its index',
    ranks: ranks.map(({ list, id, query, names }) => {
      const { index, clusters } = indexes.get(list) ?? { index: createNameIndex(), clusters: new Map() };
      if (names) index.put({ id, kind: 'person', names });
      const start = performance.now();
      const hits = index.search({ kind: 'person', names: [query] }, { limit: 30, cutoff: 0.05 });
      const ms = performance.now() - start;
      if (names) index.put({ id, kind: 'person', names: clusters.get(id) ?? [] });
      const right = hits.find((hit) => hit.id === id);
      const before = right ? hits.filter((hit) => hit.id !== id && hit.score >= right.score).length : 99;
      return { before, compared: index.size, ms };
    }),
    scores: pairs.map(({ a, b, schema }) => OURS.score(a, b, schema)),
  };
}
