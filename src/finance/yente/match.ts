import { z } from 'zod';
import type { Call } from '#base';
import type { MatchExplanation } from '../explanation.ts';
import {
  type Hit,
  reasonSentence,
  renderExplanation,
  type ScreeningEngine,
  threshold,
  totalOf,
} from '../screening/index.ts';
import { checkAlgorithm, checkWeights } from './algorithms.ts';
import { listsOf } from './datasets.ts';
import { type Entity, entityOf } from './entity.ts';
import { type Example, readExample } from './example.ts';
import { momentIn, numberIn, type RawQuery, shape, textIn, textsIn } from './query-values.ts';
import { Refusal } from './refusal.ts';
import { kindsOf } from './schemata.ts';
import { storedSubjects } from './subject-store.ts';

const mostQueries = 100;
const mostExcluded = 50;
/** Looked at before filters that the index does not know of. */
const beforeFilters = 100;

const bodyShape = z.object({
  weights: z.record(z.string(), z.number()).default({}),
  config: z.record(z.string(), z.unknown()).default({}),
  queries: z.record(
    z.string(),
    z
      .object({
        id: z.string().nullish(),
        schema: z.string(),
        properties: z.record(z.string(), z.unknown()),
      })
      .nullable(),
  ),
});

interface Scored extends Entity {
  score: number;
  match: boolean;
  features: Record<string, number>;
  explanations: Record<string, { detail: string; score: number; query: string; candidate: string }>;
}

/** `POST /match/{dataset}`: queries by example, each answered with the listed subjects it may mean. */
export async function matchExamples(
  engine: ScreeningEngine,
  call: Call,
  dataset: string,
  query: RawQuery,
  raw: unknown,
) {
  const limit = numberIn(query, 'limit', { default: 5, max: 500, whole: true });
  const raisedFrom = numberIn(query, 'threshold', { default: await threshold(call.db), max: 1 });
  const cutoff = Math.min(raisedFrom, numberIn(query, 'cutoff', { default: 0.5, max: 1 }));
  checkAlgorithm(textIn(query, 'algorithm') ?? 'best');
  const body = readBody(raw);
  const weights = checkWeights(body.weights, body.config);
  const asked = Object.entries(body.queries).flatMap(([name, example]) =>
    example === null ? [] : [{ name, example: readExample(example) }],
  );
  if (asked.length > mostQueries) throw new Refusal(400, `Too many queries in one batch (limit: ${mostQueries})`);
  if (asked.length === 0) throw new Refusal(400, 'No queries provided.');
  const excluded = textsIn(query, 'exclude_entity_ids');
  if (excluded.length > mostExcluded) throw new Refusal(400, `Too many excluded entities (limit: ${mostExcluded})`);
  const lists = await listsOf(call.db, dataset, textsIn(query, 'include_dataset'), textsIn(query, 'exclude_dataset'));
  const topics = textsIn(query, 'topics');
  const filter = {
    excluded,
    schemas: textsIn(query, 'exclude_schema'),
    changedSince: momentIn(query, 'changed_since'),
    none: lists.length === 0 || (topics.length > 0 && !topics.includes('sanction')),
  };
  const found = await engine.forward(
    asked.map(({ example }) => example.question),
    { cutoff: weights.size === 0 ? cutoff : Math.min(cutoff, 0.3), limit: Math.max(limit, beforeFilters), lists },
    { urgency: 'now' },
  );
  const hits = found.map((each) => reweigh(each, weights).filter((hit) => hit.explanation.score >= cutoff));
  const stored = await storedSubjects(call.db, [...new Set(hits.flat().map((hit) => hit.subjectId))]);
  const responses = Object.fromEntries(
    asked.map(({ name, example }, index) => {
      const kept = filter.none ? [] : (hits[index] ?? []).filter((hit) => fits(hit, example, filter, stored));
      const matches = kept.filter((hit) => hit.explanation.score >= raisedFrom).length;
      const results = kept.slice(0, limit).flatMap((hit): Scored[] => {
        const held = stored.get(hit.subjectId);
        return held === undefined ? [] : [{ ...entityOf(held), ...scoreOf(hit.explanation, raisedFrom, call) }];
      });
      const { id, schema, properties } = example;
      const total = { value: matches, relation: 'eq' };
      return [name, { status: 200, results, total, query: { id: id ?? null, schema, properties } }];
    }),
  );
  await noteAsked(call, dataset, asked, responses);
  return { responses, limit };
}

function readBody(raw: unknown): z.output<typeof bodyShape> {
  const parsed = bodyShape.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw shape(issue?.path.join('.') ?? '', issue?.message ?? 'invalid', issue?.code ?? 'invalid', 'body');
}

function reweigh(hits: readonly Hit[], weights: ReadonlyMap<string, number>): Hit[] {
  if (weights.size === 0) return [...hits];
  return hits
    .map((hit) => {
      const names = weights.get('names') ?? 1;
      const changed = {
        ...hit.explanation,
        pairs: hit.explanation.pairs.map((pair) => ({ ...pair, weight: pair.weight * names })),
        reasons: hit.explanation.reasons.map((reason) => ({
          ...reason,
          effect: reason.effect * (weights.get(reason.rule) ?? 1),
        })),
      };
      return { ...hit, explanation: { ...changed, score: totalOf(changed) } };
    })
    .toSorted((a, b) => b.explanation.score - a.explanation.score || (a.subjectId < b.subjectId ? -1 : 1));
}

function fits(
  { subjectId, subject }: Hit,
  example: Example,
  filter: { excluded: readonly string[]; schemas: readonly string[]; changedSince: string | undefined },
  stored: Awaited<ReturnType<typeof storedSubjects>>,
): boolean {
  const held = stored.get(subjectId);
  if (held === undefined || filter.excluded.includes(subjectId)) return false;
  if (filter.excluded.some((id) => subject.refs.includes(id))) return false;
  if (filter.schemas.some((schema) => schema === subject.schema)) return false;
  if (filter.changedSince !== undefined && held.lastChange < new Date(filter.changedSince)) return false;
  // A question about a legal entity is not about a ship.
  return example.schema !== 'LegalEntity' || kindsOf('LegalEntity').includes(subject.schema);
}

function scoreOf(explanation: MatchExplanation, raisedFrom: number, call: Call) {
  const said = renderExplanation(explanation, call.language);
  const { query, candidate } = explanation;
  const names = { rule: 'names', effect: said.reasons[0]?.effect ?? 0 };
  const rules = [
    { ...names, detail: said.pairs.map((pair) => pair.sentence).join(' ') },
    ...explanation.reasons.map((reason) => ({ ...reason, detail: reasonSentence(reason, call.language) })),
  ];
  return {
    score: explanation.score,
    match: explanation.score >= raisedFrom,
    features: Object.fromEntries(rules.map(({ rule, effect }) => [featureName(rule), effect])),
    explanations: Object.fromEntries(
      rules.map(({ rule, effect, detail }) => [featureName(rule), { detail, score: effect, query, candidate }]),
    ),
  };
}

/** yente's word for the comparison of names; the other rules go by their own. */
function featureName(rule: string): string {
  return rule === 'names' ? 'name_match' : rule;
}

async function noteAsked(
  call: Call,
  dataset: string,
  asked: readonly { example: Example }[],
  responses: Readonly<Record<string, { results: readonly Scored[] }>>,
): Promise<void> {
  const names = asked.map(({ example }) => example.question.names[0] ?? '');
  const objects = Object.values(responses).flatMap(({ results }) => results.map((result) => `subject:${result.id}`));
  await call.transact((act) =>
    act.audit({ action: 'finance.screen', objects: [...new Set(objects)], detail: { by: 'match', dataset, names } }),
  );
}
