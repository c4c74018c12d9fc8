/** What must not match: synthetic negatives, hard negatives made from the list; and what must: Arabic spelling variants. */
import { compareNames, createNameIndex, DEFAULT_THRESHOLD, type NameIndex } from '#names';
import type { Miss } from './accuracy.ts';
import type { Figure } from './figures.ts';
import { rows, unRows } from './data.ts';
import { hardNegatives } from './hard.ts';
import { realLists } from './speed.ts';

function unPersons(): NameIndex {
  const index = createNameIndex();
  const people = unRows().filter((row) => row.type === 'INDIVIDUAL');
  for (const [id, names] of Map.groupBy(people, (row) => row.ref))
    index.put({ id, kind: 'person', names: names.map((row) => row.name) });
  return index;
}

function flagged(index: NameIndex, names: readonly string[]): number {
  return names.filter((name) => index.search({ kind: 'person', names: [name] }, { limit: 1 }).length > 0).length;
}

export function negativeFigures(step = 1, misses: Miss[] = []): Figure[] {
  const names = rows('peers/yente/negatives_us.csv')
    .map((row) => row.full_name ?? '')
    .filter((_, at) => at % step === 0);
  const arabic = names.filter((name) => /\p{Script=Arabic}/u.test(name));
  const un = unPersons();
  const all = createNameIndex();
  for (const entry of realLists()) all.put(entry);
  const figure = (set: string, figureName: string, hits: number, total: number, goal: string): Figure => ({
    set,
    figure: figureName,
    value: hits / total,
    hits,
    total,
    goal,
  });
  for (const [at, name] of names.entries()) {
    const hit = un.search({ kind: 'person', names: [name] }, { limit: 1 })[0];
    if (!hit) continue;
    const cause = hit.explanation.pairs.some((pair) => pair.rule === 'extra-name')
      ? 'all words of the shorter name are borne'
      : 'every word is borne or nearly';
    const got = `${hit.id} ${hit.explanation.b} ${hit.score.toFixed(3)}`;
    misses.push({ set: 'negatives over UN 2018', row: at * step + 1, cause, query: name, expected: 'no match', got });
  }
  const out = [
    figure('negatives_us over UN 2018 persons', 'false positives', flagged(un, names), names.length, '≤ 0.003'),
    figure(
      'negatives_us in Arabic script over UN 2018',
      'false positives',
      flagged(un, arabic),
      arabic.length,
      '≤ 0.005',
    ),
    figure('negatives_us over UN 2018 and OFAC 2021', 'false positives', flagged(all, names), names.length, ''),
  ];
  const person = (name: string): { kind: 'person'; names: string[] } => ({ kind: 'person', names: [name] });
  for (const [kind, pairs] of Map.groupBy(hardNegatives(), (pair) => pair.kind)) {
    const scores = pairs.map((pair) => compareNames(person(pair.a), person(pair.b)).score);
    const below = scores.filter((score) => score < DEFAULT_THRESHOLD).length;
    for (const [at, { a, b, row }] of pairs.entries()) {
      const score = scores[at] ?? 0;
      if (score >= DEFAULT_THRESHOLD)
        misses.push({
          set: 'hard negatives',
          row,
          cause: kind,
          query: a,
          expected: 'no match',
          got: `${b} ${score.toFixed(3)}`,
        });
    }
    out.push(figure(`hard negatives: ${kind}`, 'below the threshold', below, pairs.length, '≥ 0.95'));
  }
  return [...out, ...variantFigures(arabic)];
}

/** Every way we know that the same Arabic name is typed; one a name and kind. */
const VARIANTS: readonly (readonly [string, (name: string) => string])[] = [
  ['hamza left out', (name) => name.replaceAll(/[أإآ]/g, 'ا')],
  ['hamza put on', (name) => name.replaceAll(/(^|\s)ا(?!ل)/g, '$1أ')],
  ['ya without dots', (name) => name.replaceAll(/ي(?=\s|$)/g, 'ى')],
  ['Persian ya and kaf', (name) => name.replaceAll('ي', 'ی').replaceAll('ك', 'ک')],
  ['ta marbuta as ha', (name) => name.replaceAll('ة', 'ه')],
  ['tatweel', (name) => name.replaceAll(/(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=\p{Script=Arabic})/gu, 'ـ')],
  ['harakat', (name) => name.replaceAll(/(?<=[بتدرسلمن])/g, 'َ')],
  ['Abd joined', (name) => name.replaceAll('عبد ال', 'عبدال')],
  ['Abu joined', (name) => name.replaceAll(/أبو |ابو /g, 'ابو')],
  ['bidi marks', (name) => `\u202b${name}\u202c`],
  ['article left out', (name) => name.replaceAll(/ ال(?!ال)(?=\p{Script=Arabic}{3})/gu, ' ')],
];

function variantFigures(negatives: readonly string[]): Figure[] {
  const native = unRows().filter(
    (row) => row.type === 'INDIVIDUAL' && row.kind === 'original_script' && row.script === 'ARABIC',
  );
  let [total, met] = [0, 0];
  const missed: string[] = [];
  for (const { name } of native)
    for (const [kind, vary] of VARIANTS) {
      const variant = vary(name);
      if (variant === name) continue;
      total++;
      if (
        compareNames({ kind: 'person', names: [name] }, { kind: 'person', names: [variant] }).score >= DEFAULT_THRESHOLD
      )
        met++;
      else missed.push(`${kind}: ${name} | ${variant}`);
    }
  if (missed.length > 0) console.error(missed.slice(0, 10).join('\n'));
  const index = createNameIndex();
  for (const { ref, name } of native) index.put({ id: ref, kind: 'person', names: [name] });
  const wrong = flagged(index, negatives);
  const set = 'Arabic ↔ Arabic orthographic variants';
  return [
    { set, figure: 'recall at default', value: met / total, hits: met, total, goal: '1.000' },
    {
      set,
      figure: 'false positives',
      value: wrong / negatives.length,
      hits: wrong,
      total: negatives.length,
      goal: '≤ 0.001',
    },
  ];
}
