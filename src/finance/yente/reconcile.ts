import type { Call } from '#base';
import { type ScreeningEngine, threshold } from '../screening/index.ts';
import { listsOf } from './datasets.ts';
import { readExample } from './example.ts';
import { Refusal } from './refusal.ts';
import { matchableSchemata, schemaLabel } from './schemata.ts';

const mostQueries = 100;

/** `GET /reconcile/{dataset}`: the manifest of the W3C reconciliation service API 0.2. */
export function manifestOf(dataset: string, base: string) {
  const space = 'https://followthemoney.tech/explorer/schemata/';
  return {
    versions: ['0.2'],
    name: `${dataset} (Mithaq)`,
    identifierSpace: space,
    schemaSpace: space,
    view: { url: `${base}/entities/{{id}}` },
    batchSize: 3,
    defaultTypes: matchableSchemata.map(typeOf),
  };
}

/** `POST /reconcile/{dataset}`, form field `queries`: a JSON object of questions, each answered with candidates. */
export async function reconcile(engine: ScreeningEngine, call: Call, dataset: string, form: string) {
  const lists = await listsOf(call.db, dataset);
  const raisedFrom = await threshold(call.db);
  const asked = Object.entries(readQueries(form)).map(([key, raw]) => ({ key, ...readQuery(raw) }));
  if (asked.length > mostQueries) throw new Refusal(400, `Too many queries in one batch (limit: ${mostQueries})`);
  const found = await engine.forward(
    asked.map(({ question }) => question),
    { cutoff: 0.5, limit: 100, lists },
    { urgency: 'now' },
  );
  const names = asked.map(({ question }) => question.names[0] ?? '');
  await call.transact((act) =>
    act.audit({ action: 'finance.screen', objects: [], detail: { by: 'reconcile', dataset, names } }),
  );
  return Object.fromEntries(
    asked.map(({ key, limit }, index) => [
      key,
      {
        result: (found[index] ?? []).slice(0, limit).map(({ subjectId, subject, explanation }) => ({
          id: subjectId,
          name: subject.names[0]?.full ?? subject.ref,
          description: subject.programs.join(', '),
          type: [typeOf(subject.schema)],
          score: explanation.score * 100,
          match: explanation.score >= raisedFrom,
        })),
      },
    ]),
  );
}

function typeOf(schema: string): { id: string; name: string } {
  return { id: schema, name: schemaLabel(schema) };
}

function readQueries(form: string): Record<string, unknown> {
  const text = new URLSearchParams(form).get('queries');
  try {
    const queries: unknown = JSON.parse(text ?? '');
    if (typeof queries === 'object' && queries !== null && !Array.isArray(queries)) return { ...queries };
  } catch {
    // Said below, in one sentence for every way it can be wrong.
  }
  throw new Refusal(400, 'Cannot decode query');
}

function readQuery(raw: unknown) {
  if (typeof raw !== 'object' || raw === null) throw new Refusal(400, 'Cannot decode query');
  const { query, type, limit, properties } = raw as Record<string, unknown>;
  const values: Record<string, unknown[]> = { name: [query] };
  for (const property of Array.isArray(properties) ? properties : []) {
    const { pid, v } = (property ?? {}) as Record<string, unknown>;
    // `Person:birthDate` or `birthDate`.
    const name = typeof pid === 'string' ? (pid.split(':').at(-1) ?? '') : '';
    if (name !== '') (values[name] ??= []).push(v);
  }
  const schema = typeof type === 'string' ? type : 'Thing';
  const most = typeof limit === 'number' && limit > 0 ? Math.min(limit, 100) : 5;
  return { question: readExample({ schema, properties: values }).question, limit: most };
}
