/** One place in which two JSON values differ; `where` is a JSON pointer (RFC 6901). A side that lacks it is left out. */
export interface JsonChange {
  where: string;
  before?: unknown;
  after?: unknown;
}

/** In what two JSON values differ, as deep as objects go; lists are compared whole where their length differs. */
export function jsonChanges(before: unknown, after: unknown, where = ''): JsonChange[] {
  if (Object.is(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return names.flatMap((name) => jsonChanges(before[name], after[name], `${where}/${escaped(name)}`));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((one, n) => jsonChanges(one, after[n], `${where}/${n}`));
  return [{ where, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
