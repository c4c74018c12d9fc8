import type { MessageName } from './messages.ts';

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

/** Words as they were written, further elements, or elements of another standard. */
export type Value = string | Elements | { readonly foreign: readonly (string | Foreign)[] };

/** A message of EDXL-RM, whole: what was read and is written again says the same. */
export interface ResourceMessage {
  readonly name: MessageName;
  readonly elements: Elements;
}

const isElements = (value: Value | undefined): value is Elements =>
  typeof value === 'object' && !Array.isArray(value['foreign' as never]);

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
