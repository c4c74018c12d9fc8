import type { RecordKind } from '../kinds.ts';

type StixObject = Readonly<Record<string, unknown>>;

/** Finds the kind an object is of: by one of the extensions it carries, else by its type; undefined: no axis cares. */
export function kindFinder(kinds: readonly RecordKind[]): (object: StixObject) => RecordKind | undefined {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
  return (object) => {
    const type = String(object['type']);
    const extensions = object['extensions'];
    if (typeof extensions === 'object' && extensions !== null)
      for (const extension of Object.keys(extensions)) {
        const kind = byName.get(`${type}+${extension}`);
        if (kind !== undefined) return kind;
      }
    return byName.get(type);
  };
}
