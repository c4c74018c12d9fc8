const MOST = 1_000;
const MOST_DEEP = 20;
/** An id is no longer (STIX 2.1 §2.9: a type of 250 letters and a UUID); longer text fits no index. */
const LONGEST = 300;

export interface Reference {
  /** The id spoken of. */
  target: string;
  /** Where it stands, `object_refs`, `extensions.subject_refs`. */
  property: string;
}

/** What an object speaks of by `…_ref` and `…_refs` (STIX 2.1 §3.1), each target once a property; at most 1,000. */
export function referencesOf(object: Readonly<Record<string, unknown>>): Reference[] {
  const found = new Map<string, Reference>();
  const note = (target: unknown, property: string): void => {
    if (typeof target !== 'string' || target.length > LONGEST || found.size >= MOST) return;
    const where = property.slice(0, LONGEST);
    found.set(`${where}\n${target}`, { target, property: where });
  };
  const walk = (value: unknown, under: string, depth: number): void => {
    if (depth > MOST_DEEP || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item, under, depth + 1);
      return;
    }
    for (const [name, inner] of Object.entries(value)) {
      const property = under === '' ? name : `${under}.${name}`;
      if (name.endsWith('_ref')) note(inner, property);
      else if (name.endsWith('_refs') && Array.isArray(inner)) for (const one of inner) note(one, property);
      else walk(inner, name.startsWith('extension-definition--') ? under : property, depth + 1);
    }
  };
  walk(object, '', 0);
  return [...found.values()];
}
