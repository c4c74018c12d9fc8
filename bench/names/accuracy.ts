/** Accuracy on the development sets: one line a figure, with 95 % Wilson intervals. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNameIndex, DEFAULT_THRESHOLD, type NameHit, type NameIndex } from '#names';
import { jaroWinkler } from '../peers/jaro-winkler.ts';
import { causeOfMiss, causeOfWord } from './causes.ts';
import type { Figure } from './figures.ts';
import { DATA, unRows, type ListedRow } from './data.ts';

/** What was answered wrong, with where it stands in the data and why. Holds names: printed, never kept. */
export interface Miss {
  set: string;
  /** Its record in the file of the set, from 1; a header does not count. */
  row: number;
  cause: string;
  query: string;
  expected: string;
  got: string;
}

const PERSONS = (row: ListedRow): boolean => row.type === 'INDIVIDUAL';

export interface Question {
  query: string;
  id: string;
  row: number;
}

/** Rank of the right bearer from 0 (ties count against it), its score, and what came first. */
export function rankOf(
  index: NameIndex,
  { query, id }: Pick<Question, 'query' | 'id'>,
): { rank: number; score: number; right: NameHit | undefined; first: NameHit | undefined } {
  const hits = index.search({ kind: 'person', names: [query] }, { limit: 30, cutoff: 0.05 });
  const right = hits.find((hit) => hit.id === id);
  const rank = right
    ? hits.filter((hit) => hit.score > right.score || (hit.score === right.score && hit.id !== id)).length
    : 99;
  return { rank, score: right?.score ?? 0, right, first: hits[0] };
}

function ask(
  index: NameIndex,
  questions: readonly Question[],
  set: string,
  misses: Miss[],
  namesOf: (id: string) => readonly string[],
  words = false,
): { r1: number; r10: number; flagged: number } {
  let [r1, r10, flagged] = [0, 0, 0];
  for (const { query, id, row } of questions) {
    const { rank, score, right, first } = rankOf(index, { query, id });
    if (rank < 1) r1++;
    if (rank < 10) r10++;
    if (score >= DEFAULT_THRESHOLD) flagged++;
    if (rank >= 1 || (!words && score < DEFAULT_THRESHOLD))
      misses.push({
        set,
        row,
        cause: words ? causeOfWord(query, id, score) : causeOfMiss(query, namesOf(id), score, first?.score ?? 0),
        query,
        expected: `${id} ${right?.explanation.b ?? '-'} ${score.toFixed(3)}`,
        got: `${first?.id ?? ''} ${first?.explanation.b ?? ''} ${first?.score.toFixed(3) ?? ''}`,
      });
  }
  return { r1, r10, flagged };
}

export function indexOf(entries: Iterable<[string, string[]]>): NameIndex {
  const index = createNameIndex();
  for (const [id, names] of entries) index.put({ id, kind: 'person', names });
  return index;
}

function grouped(items: readonly ListedRow[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of items) found.set(row.ref, [...(found.get(row.ref) ?? []), row.name]);
  return found;
}

/** UN persons with an official Arabic spelling: their Latin names, and the Arabic spelling as the question. */
export function nativeQuestions(): { latin: Map<string, string[]>; questions: (Question & { list: string })[] } {
  const people = unRows().filter(PERSONS);
  const latin = grouped(people.filter((row) => row.script === 'LATIN'));
  const questions = people
    .filter((row) => row.kind === 'original_script' && row.script === 'ARABIC' && latin.has(row.ref))
    .map((row) => ({ query: row.name, id: row.ref, row: row.row, list: row.list }));
  return { latin, questions };
}

export function unArabicLatin(misses: Miss[]): Figure[] {
  const people = unRows().filter(PERSONS);
  const latin = grouped(people.filter((row) => row.script === 'LATIN'));
  const native = people.filter(
    (row) => row.kind === 'original_script' && row.script === 'ARABIC' && latin.has(row.ref),
  );
  const index = indexOf(latin);
  const out: Figure[] = [];
  const add = (set: string, figure: string, hits: number, total: number, goal: string): void =>
    void out.push({ set, figure, value: hits / total, hits, total, goal });
  const forward = ask(
    index,
    native.map((row) => ({ query: row.name, id: row.ref, row: row.row })),
    'UN, Arabic → Latin',
    misses,
    (id) => latin.get(id) ?? [],
  );
  add('UN persons, Arabic → Latin', 'r@1', forward.r1, native.length, '≥ 0.985');
  add('UN persons, Arabic → Latin', 'r@10', forward.r10, native.length, '≥ 0.998');
  add('UN persons, Arabic → Latin', 'recall at default', forward.flagged, native.length, '≥ 0.975');
  const taliban = native.filter((row) => row.list === 'Taliban');
  const persian = ask(
    index,
    taliban.map((row) => ({ query: row.name, id: row.ref, row: row.row })),
    'Taliban',
    [],
    (id) => latin.get(id) ?? [],
  );
  add('Persian, Urdu, Pashto → Latin (Taliban)', 'r@1', persian.r1, taliban.length, '≥ 0.97');
  const spelled = grouped(native);
  const back = indexOf(spelled);
  const primary = people.filter((row) => row.kind === 'primary' && native.some((one) => one.ref === row.ref));
  const backward = ask(
    back,
    primary.map((row) => ({ query: row.name, id: row.ref, row: row.row })),
    'UN, Latin → Arabic',
    misses,
    (id) => spelled.get(id) ?? [],
  );
  add('UN persons, Latin → Arabic', 'r@1', backward.r1, primary.length, '≥ 0.985');
  add('UN persons, Latin → Arabic', 'r@10', backward.r10, primary.length, '≥ 0.998');
  add('UN persons, Latin → Arabic', 'recall at default', backward.flagged, primary.length, '≥ 0.975');
  return out;
}

/** Persons the list of 2018 holds twice, under two regimes. */
const ONE_PERSON: ReadonlyMap<string, string> = new Map([
  ['SOi.002', 'QDi.042'],
  ['SOi.003', 'QDi.172'],
]);

/** Aliases of good quality that can be derived from another name of the same person, each left out in turn. */
export function leaveOneOut(misses: Miss[]): Figure[] {
  const { clusters, questions } = derivableQuestions();
  const index = indexOf(clusters);
  let [r1, r10, flagged] = [0, 0, 0];
  for (const { id, query, row, others } of questions) {
    index.put({ id, kind: 'person', names: others });
    const found = ask(index, [{ query, id, row }], 'leave one out', misses, () => others);
    r1 += found.r1;
    r10 += found.r10;
    flagged += found.flagged;
    index.put({ id, kind: 'person', names: clusters.get(id) ?? [] });
  }
  const total = questions.length;
  const set = 'Latin ↔ Latin derivable aliases, leave one out';
  return [
    { set, figure: 'r@1', value: r1 / total, hits: r1, total, goal: '≥ 0.965' },
    { set, figure: 'r@10', value: r10 / total, hits: r10, total, goal: '≥ 0.995' },
    { set, figure: 'recall at default', value: flagged / total, hits: flagged, total, goal: '≥ 0.97' },
  ];
}

/** Good-quality Latin aliases that can be derived from another name of the same person, with those other names. */
export function derivableQuestions(): {
  clusters: Map<string, string[]>;
  questions: (Question & { others: string[] })[];
} {
  const people = unRows().filter((row) => PERSONS(row) && row.script === 'LATIN');
  for (const row of people) row.ref = ONE_PERSON.get(row.ref) ?? row.ref;
  const clusters = grouped(people);
  const questions = people
    .filter((row) => row.kind === 'alias' && row.quality === 'Good')
    .map((row) => ({
      query: row.name,
      id: row.ref,
      row: row.row,
      others: (clusters.get(row.ref) ?? []).filter((name) => name !== row.name),
    }))
    .filter(({ query, others }) => others.length > 0 && derivable(query, others));
  return { clusters, questions };
}

/** At least three in five of its words are within Jaro–Winkler 0.85 of a word of one other name. */
function derivable(name: string, others: readonly string[]): boolean {
  const words = plainWords(name);
  return others.some((other) => {
    const theirs = plainWords(other);
    const close = words.filter((word) => theirs.some((their) => jaroWinkler(word, their) >= 0.85)).length;
    return words.length > 0 && close / words.length >= 0.6;
  });
}

function plainWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['‘’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** Single words of COLING 2018: every `every`-th pair, searched among `size` Latin words. */
export function coling(file: string, set: string, goal: string, misses: Miss[], size = 5000, asked = 1000): Figure[] {
  const lines = readFileSync(join(DATA, 'names/coling2018', file), 'utf8')
    .split('\n')
    .filter(Boolean);
  const step = Math.max(1, Math.floor(lines.length / size));
  const pairs = new Map<string, { native: string; row: number }>();
  for (let at = 0; at < lines.length; at += step) {
    const [latin = '', native = ''] = (lines[at] ?? '').split('\t');
    if (!pairs.has(latin)) pairs.set(latin, { native: native.replaceAll(' ', ''), row: at + 1 });
  }
  const index = indexOf([...pairs.keys()].map((latin): [string, string[]] => [latin, [latin]]));
  const questions = [...pairs]
    .filter((_, at) => at % Math.ceil(pairs.size / asked) === 0)
    .map(([latin, { native, row }]) => ({ query: native, id: latin, row }));
  const found = ask(index, questions, file, misses, () => [], true);
  return [
    {
      set,
      figure: `r@1 of ${pairs.size}`,
      value: found.r1 / questions.length,
      hits: found.r1,
      total: questions.length,
      goal,
    },
    { set, figure: 'r@10', value: found.r10 / questions.length, hits: found.r10, total: questions.length, goal: '' },
  ];
}
