import type { Act } from '#base';
import type { Answer } from './answer.ts';
import type { Endpoint } from './endpoint.ts';
import { dateHeaders, envelopeOf, manifestOf, versionsOf } from './envelope.ts';
import { taxiiFault } from './faults.ts';
import { allVersions, lastOnly, type ObjectQuery, readLimit, readObjectQuery } from './object-query.ts';
import { readNext, walkOf, writeNext } from './page-place.ts';
import type { Source } from './source.ts';

type Reading = Extract<Endpoint, { kind: 'objects' | 'object' | 'versions' | 'manifest' }>;

export interface ReadInput {
  collection: string;
  endpoint: Reading;
  address: URLSearchParams;
  pageSize: number;
  source: Source;
}

const texts = { objects: envelopeOf, object: envelopeOf, manifest: manifestOf, versions: versionsOf };

/** Reads one page of objects, of a manifest or of the versions of an object (TAXII 2.1 §5.3, §5.4, §5.6, §5.8). */
export async function readCollection(act: Act, input: ReadInput): Promise<Answer> {
  const { endpoint, source } = input;
  const walk = walkOf(`${input.collection}/${endpoint.kind}`, input.address);
  const limit = readLimit(input.address, input.pageSize);
  const after = readNext(input.address.get('next'), walk);
  const { rows, more } = await source.page(act, { query: queryOf(endpoint, input.address), after, limit });
  if (rows.length === 0 && 'object' in endpoint && !(await source.holds(act, endpoint.object)))
    throw taxiiFault('taxii-no-object', { object: endpoint.object });
  await act.audit({
    action: 'exchange.taxii.read',
    objects: [`taxii-collection:${input.collection}`, ...('object' in endpoint ? [`object:${endpoint.object}`] : [])],
    detail: { what: endpoint.kind, count: rows.length },
  });
  const last = rows.at(-1);
  const next = more && last !== undefined ? { next: writeNext(last.place, walk) } : {};
  return { status: 200, body: texts[endpoint.kind]({ rows, ...next }), headers: dateHeaders(rows) };
}

function queryOf(endpoint: Reading, address: URLSearchParams): ObjectQuery {
  const query = readObjectQuery(address, endpoint.kind === 'versions' ? allVersions : lastOnly);
  return 'object' in endpoint ? { ...query, ids: [endpoint.object] } : query;
}
