/** What two people changed in the same place, each in another way; `undefined`: taken away. */
export interface Clash {
  /** Names of properties and keys of items: `/commitments/K/title/ara`. */
  where: string;
  mine: unknown;
  theirs: unknown;
}

export interface Merged<T> {
  merged: T;
  clashes: readonly Clash[];
}

/**
 * What two people made of the same meeting, joined. Where one of them alone changed something, it is changed; where both
 * did, theirs stands and mine is given as a clash, so that nothing is lost. Lists of items with a `key` are joined item by
 * item, lists of words (owners) as sets. Pure.
 */
export function mergeThree<T>(base: T, mine: T, theirs: T): Merged<T> {
  const clashes: Clash[] = [];
  const merged = joined(base, mine, theirs, '', clashes) as T;
  return { merged, clashes };
}

/** The whole with another value at a place of a clash; `undefined` takes it away. Pure. */
export function putAt<T>(whole: T, where: string, value: unknown): T {
  return put(whole, where.split('/').slice(1), value) as T;
}

type Item = Readonly<Record<string, unknown>> & { readonly key: string };
type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isItems = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) && value.every((one) => isPlain(one) && typeof one['key'] === 'string');
const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function joined(base: unknown, mine: unknown, theirs: unknown, where: string, clashes: Clash[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (isWords(base) && isWords(mine) && isWords(theirs))
    return [
      ...theirs.filter((one) => mine.includes(one) || !base.includes(one)),
      ...mine.filter((one) => !theirs.includes(one) && !base.includes(one)),
    ];
  if (isItems(base) && isItems(mine) && isItems(theirs)) return joinedItems(base, mine, theirs, where, clashes);
  if (isPlain(base) && isPlain(mine) && isPlain(theirs)) {
    const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    const parts = [...names].map((name) => [
      name,
      joined(base[name], mine[name], theirs[name], `${where}/${name}`, clashes),
    ]);
    return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
  }
  clashes.push({ where, mine, theirs });
  // What one took away and the other wrote in stays, until somebody decides.
  return theirs ?? mine;
}

function joinedItems(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  where: string,
  clashes: Clash[],
): readonly unknown[] {
  const [b, m, t] = [base, mine, theirs].map((list) => new Map(list.map((one) => [one.key, one])));
  // Whoever put the items in another order is followed; the other's new ones keep the item before them.
  const moved = !same(order(base, t), order(theirs, b));
  const [first, second] = moved ? [theirs, mine] : [mine, theirs];
  const keys = first.map(({ key }) => key);
  for (const [n, { key }] of second.entries())
    if (!keys.includes(key)) keys.splice(n === 0 ? 0 : keys.indexOf(second[n - 1]?.key ?? '') + 1, 0, key);
  return keys.flatMap((key) => joined(b?.get(key), m?.get(key), t?.get(key), `${where}/${key}`, clashes) ?? []);
}

const order = (list: readonly Item[], among: ReadonlyMap<string, unknown> | undefined): readonly string[] =>
  list.map(({ key }) => key).filter((key) => among?.has(key));

function put(whole: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (isItems(whole)) {
    if (rest.length === 0 && value === undefined) return whole.filter(({ key }) => key !== name);
    if (!whole.some(({ key }) => key === name)) return rest.length === 0 ? [...whole, value] : whole;
    return whole.map((one) => (one.key === name ? put(one, rest, value) : one));
  }
  if (!isPlain(whole)) return whole;
  const { [name]: former, ...others } = whole;
  if (rest.length === 0 && value === undefined) return others;
  return { ...whole, [name]: put(former, rest, value) };
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, n) => same(one, b[n]));
  if (!isPlain(a) || !isPlain(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => name in b && same(a[name], b[name]));
}
