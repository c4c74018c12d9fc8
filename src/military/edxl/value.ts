/** An element of another standard (a CIQ party or address, a GML area, a type's own schema), kept as it stands. */
export interface Foreign {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly { readonly name: string; readonly namespace: string; readonly value: string }[];
  readonly content: readonly (string | Foreign)[];
}

/** What stands inside an element: by name, in the order of the standard; each name as often as it stands. */
export interface Elements {
  readonly [name: string]: readonly Value[];
}

/** Words as they were written, further elements, elements of another standard, or what a named type holds. */
export type Value = string | Elements | Held | Typed;
export interface Held {
  readonly foreign: readonly (string | Foreign)[];
}
export interface Typed {
  readonly type: string;
  readonly holds: Value;
}

const isElements = (value: Value | undefined): value is Elements =>
  typeof value === 'object' && !Array.isArray(value['foreign' as never]) && typeof value['type' as never] !== 'string';

/** What stands under an element, once; undefined where nothing does. */
export function elementsAt(from: Elements | undefined, name: string): Elements | undefined {
  const [value] = from?.[name] ?? [];
  return isElements(value) ? value : undefined;
}

/** Every element of a name. */
export const everyAt = (from: Elements | undefined, name: string): readonly Elements[] =>
  (from?.[name] ?? []).filter(isElements);

/** The words of an element; `''` where it does not stand. */
export function wordsAt(from: Elements | undefined, name: string): string {
  const [value] = from?.[name] ?? [];
  return typeof value === 'string' ? value : '';
}
