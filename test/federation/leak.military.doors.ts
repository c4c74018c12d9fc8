// Every way in which something of the military axis is read, found from the routes the node says it has: one that comes is
// asked like the others, and where nobody knows how to ask it, the test fails.
import assert from 'node:assert/strict';

interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: { enum?: string[]; type?: string };
}
type Paths = Record<string, Record<string, { parameters?: Parameter[] }>>;

/** What may stand in the places of an address, by the parameter's name; `id` by the word before it in the path. */
export type Known = Readonly<Record<string, readonly string[]>>;

export interface Door {
  /** `/military/plans/{id}`. */
  path: string;
  addresses: readonly string[];
}

/** Routes that say the same to every reader of the axis, and why: nothing of what they say carries a mark or a desk. */
export const sameForAll: Readonly<Record<string, string>> = {
  '/military/map': 'whose borders are drawn is a setting of the node',
  '/military/map/worldview': 'the file of borders of the node itself',
  '/military/activities': 'national calendar, for every reader of the axis',
  '/military/activities/{id}': 'national calendar, for every reader of the axis',
  '/military/activities/file.{format}': 'national calendar, for every reader of the axis',
  '/military/incidents': 'national data, for every reader of the axis',
  '/military/incidents/{id}/history': 'national data, for every reader of the axis',
  '/military/map/incidents': 'national data, for every reader of the axis',
  '/military/incidents/export': 'national data, for every reader of the axis',
  '/military/incident-imports': 'national data, for every reader of the axis',
  '/military/incident-pairs': 'national data, for every reader of the axis',
  '/military/assessment-incidents': 'how many incidents stand: national data, for every reader of the axis',
  '/military/group-register': 'what groups were called and how they became one another is for every reader of the axis',
  '/military/group-changes': 'what is proposed for the register is for every reader of the axis',
};

/** Errors: an assertion that names what is not known of a route. */
export function doorsOf(paths: Paths, known: Known): Door[] {
  return Object.entries(paths).flatMap(([full, methods]) => {
    const path = full.replace('/api/v1', '');
    if (!path.startsWith('/military/') || methods['get'] === undefined) return [];
    const parameters = methods['get'].parameters ?? [];
    const valuesOf = ({ name, schema }: Parameter): readonly string[] | undefined => {
      const before = new RegExp(`/([a-z-]+)/\\{${name}\\}`).exec(path)?.[1];
      const said = known[`${before}/${name}`] ?? known[`${path} ${name}`] ?? known[name];
      return said ?? schema.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : undefined);
    };
    const need = (one: Parameter): readonly string[] => {
      const values = valuesOf(one);
      assert.ok(values, `GET ${path}: nobody knows what ${one.name} may be (leak.military.doors)`);
      return values;
    };
    let addresses = [path];
    const keyed = known[`${path} ?`] ?? known[`${path.replace(/(\/events)?(\.\w+)?$/, '')} ?`];
    for (const one of parameters.filter((parameter) => parameter.in === 'path'))
      addresses = addresses.flatMap((at) => need(one).map((value) => at.replace(`{${one.name}}`, value)));
    const query = parameters.filter((parameter) => parameter.in === 'query');
    const required = query.filter((one) => one.required === true);
    if (keyed !== undefined) addresses = addresses.flatMap((at) => keyed.map((key) => `${at}?${key}`));
    else
      for (const one of required)
        addresses = addresses.flatMap((at) => need(one).map((value) => joined(at, `${one.name}=${value}`)));
    const [first] = addresses;
    const further = query
      .filter((one) => one.required !== true)
      .flatMap((one) => need(one).map((value) => `${one.name}=${encodeURIComponent(value)}`))
      .flatMap((said) => (first === undefined ? [] : [joined(first, said)]));
    return [{ path, addresses: [...new Set([...addresses, ...further])] }];
  });
}

const joined = (address: string, said: string): string => `${address}${address.includes('?') ? '&' : '?'}${said}`;

/** Acts that name something by its id, as whoever may not see it would try them. */
export const actsOn: readonly ((id: string) => readonly [string, unknown])[] = [
  (id) => [`/military/capabilities/${id}/withdraw`, { reason: 'Not needed any more' }],
  (id) => ['/military/contributions', { need: id, stands: 'declined', quantity: 1, reason: 'We have none to give' }],
  (id) => ['/military/plans', { name: 'Again', settings: { day: '2026-06-01' }, previous: id }],
  (id) => [`/military/ledger/${id}/sign`, { approve: true, reason: 'As we read in it' }],
  (id) => [`/military/ledger/${id}/withdraw`, undefined],
  (id) => ['/military/assessment-runs', { events: id }],
  (id) => ['/military/ledger', { run: id, theatre: 'Testland', head: '101', state: 'active', reason: 'As we read it' }],
  (id) => [
    '/military/readiness-findings',
    {
      offer: id,
      version: '2026-05-01T00:00:00.000Z',
      rung: 'R1',
      found: 'stands',
      lookedOn: '2026-06-01',
      reasons: 'It was seen by those who went there',
    },
  ],
];
