import type { FormField } from '../drafts/draft-types.ts';

/** What stands in the fields of a form: text as it is typed, lists as lists. */
export type Values = Readonly<Record<string, string | readonly string[]>>;
type Json = Readonly<Record<string, unknown>>;

const isMany = ({ input }: FormField): boolean => input === 'choices' || input === 'records';

/** The extension that `identity+extension-definition--…` names. */
const extensionOf = (kind: string): string | undefined => kind.split('+')[1];

/** What a draft says, as the fields show it. */
export function valuesOf(kind: string, fields: readonly FormField[], properties: Json): Values {
  const extension = inside(properties, extensionOf(kind));
  return Object.fromEntries(
    fields.map((field) => {
      const value = (field.inExtension ? extension : properties)[field.name];
      return [field.name, shown(field, value)];
    }),
  );
}

function shown(field: FormField, value: unknown): string | readonly string[] {
  if (isMany(field)) return Array.isArray(value) ? value.map(String) : [];
  if (field.input === 'lines') return Array.isArray(value) ? value.map(String).join('\n') : '';
  if (field.input === 'time') return typeof value === 'string' ? localTime(value) : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What the fields say, written into the properties; what no field shows stays as it is, an empty field takes its property away. */
export function propertiesOf(kind: string, fields: readonly FormField[], values: Values, former: Json): Json {
  const own = extensionOf(kind);
  const written = (within: boolean, before: Json): Json => {
    const here = fields.filter((field) => (field.inExtension === true) === within);
    const said = Object.fromEntries(
      here.map((field) => [field.name, meant(field, values[field.name], before[field.name])]),
    );
    return Object.fromEntries(Object.entries({ ...before, ...said }).filter(([, value]) => value !== undefined));
  };
  const properties = written(false, former);
  if (own === undefined) return properties;
  return { ...properties, extensions: { ...extensionsOf(former), [own]: written(true, inside(former, own)) } };
}

function meant(field: FormField, value: Values[string] | undefined, before: unknown): unknown {
  if (value === undefined || value.length === 0) return undefined;
  if (typeof value !== 'string') return [...value];
  if (field.input === 'lines') {
    const lines = value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return lines.length === 0 ? undefined : lines;
  }
  if (field.input === 'number') return Number(value);
  if (field.input === 'time') {
    // The field shows no seconds; what was not touched keeps them.
    return typeof before === 'string' && localTime(before) === value ? before : new Date(value).toISOString();
  }
  return value;
}

/** Which fields still have to be filled. */
export const missing = (fields: readonly FormField[], values: Values): readonly string[] =>
  fields.filter(({ name, required }) => required && (values[name] ?? '').length === 0).map(({ name }) => name);

const extensionsOf = (json: Json): Json => (json['extensions'] ?? {}) as Json;
const inside = (json: Json, extension: string | undefined): Json =>
  extension === undefined ? {} : ((extensionsOf(json)[extension] ?? {}) as Json);

/** RFC 3339 → what `datetime-local` shows, in the reader's own time. */
function localTime(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
