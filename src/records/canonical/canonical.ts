/**
 * The canonical form of a JSON value (RFC 8785, JCS): members sorted by UTF-16 units, numbers and strings as
 * ECMAScript writes them, no white space. Members that are `undefined` are left out, as `JSON.stringify` does.
 * Throws on what JSON cannot say (infinity, a function), which in a value read by `readJson` does not occur.
 *
 * Written here because json-canonicalize 3.0.1, which the tests hold it against, leaves objects that have a member
 * named `toJSON` unsorted, and takes a value used twice for a cycle: either would break a signature.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('canonical: a number JSON cannot say');
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value as Record<string, unknown>);
    default:
      throw new TypeError(`canonical: a value JSON cannot say (${typeof value})`);
  }
}

function canonicalArray(items: readonly unknown[]): string {
  let text = '[';
  for (let at = 0; at < items.length; at += 1) text += (at === 0 ? '' : ',') + canonical(items[at] ?? null);
  return `${text}]`;
}

function canonicalObject(object: Readonly<Record<string, unknown>>): string {
  let text = '{';
  for (const name of Object.keys(object).sort()) {
    const member = object[name];
    if (member === undefined) continue;
    text += `${text === '{' ? '' : ','}${JSON.stringify(name)}:${canonical(member)}`;
  }
  return `${text}}`;
}
