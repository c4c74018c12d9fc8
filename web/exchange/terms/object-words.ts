/** A record as people read it: `name` → value, in the order of reading. */
export type Said = readonly [name: string, value: unknown];

type Json = Readonly<Record<string, unknown>>;

/** What stands elsewhere on the page: who wrote it, how it is marked, what it is. */
const elsewhere = new Set([
  'type',
  'spec_version',
  'id',
  'name',
  'created_by_ref',
  'object_marking_refs',
  'granular_markings',
  'extensions',
  'revoked',
  'pattern_type',
]);
const first = [
  'opinion',
  'abstract',
  'content',
  'description',
  'statement',
  'request_text',
  'response_text',
  'reasons',
  'report_text',
  'review_text',
  'reply_text',
];
const last = ['labels', 'external_references', 'lang', 'confidence', 'created', 'modified'];

/** What an object says, the text first and its dates last; properties of our extensions stand beside the others. */
export function wordsOf(object: Json): readonly Said[] {
  const extended = Object.values((object['extensions'] ?? {}) as Json).flatMap((extension) =>
    Object.entries((extension ?? {}) as Json).filter(([name]) => name !== 'extension_type'),
  );
  const said = [...Object.entries(object).filter(([name]) => !elsewhere.has(name)), ...extended];
  const place = ([name]: Said): number => {
    const early = first.indexOf(name);
    if (early >= 0) return early - first.length;
    return last.indexOf(name) + 1;
  };
  return said.filter(([, value]) => value !== undefined && value !== null).toSorted((a, b) => place(a) - place(b));
}

const reference = /^[a-z0-9-]+--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

export const isReference = (value: unknown): value is string => typeof value === 'string' && reference.test(value);
export const isMoment = (value: unknown): value is string => typeof value === 'string' && moment.test(value);

/** `/extensions/extension-definition--…/names/0/text` → `['names', 0, 'text']`: what a reader needs of a JSON pointer (RFC 6901). */
export function placeOf(pointer: string): readonly (string | number)[] {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const inside = steps[0] === 'extensions' ? steps.slice(2) : steps;
  return inside.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
