import { type VocabularyName, vocabularies } from './vocabularies.ts';
import type { TextFormat } from './text-formats.ts';

/**
 * What a value must look like, as data. From one such description come the TypeScript type (`Held`), the JSON Schema
 * (`json-schema.ts`) and the check (`../check/walk.ts`). The kinds are the data types of STIX 2.1, section 2.
 */
export type Shape<T = unknown> = Node & { readonly [held]?: T };

declare const held: unique symbol;

export type Node =
  | { readonly kind: 'text'; readonly format?: TextFormat; readonly vocabulary?: VocabularyName }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer' | 'number'; readonly from?: number; readonly to?: number }
  | { readonly kind: 'timestamp'; readonly precision: TimestampPrecision }
  | {
      readonly kind: 'reference';
      readonly to?: readonly string[];
      readonly not?: readonly string[];
      readonly loose?: true;
    }
  | { readonly kind: 'list'; readonly of: Shape; readonly atLeast: number }
  | { readonly kind: 'dictionary'; readonly keys: DictionaryKeys; readonly of?: Shape }
  | { readonly kind: 'hashes'; readonly closed: boolean }
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  | Structure
  | { readonly kind: 'null' };

/** `created` and `modified` carry milliseconds, a PE header whole seconds, others what they know. */
export type TimestampPrecision = 'any' | 'milliseconds-or-finer' | 'seconds';

export type DictionaryKeys = 'dictionary' | 'property' | 'language' | 'header' | 'exif' | 'socket-option';

export interface Structure {
  readonly kind: 'structure';
  readonly properties: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
  readonly rules: readonly Rule[];
  /** Other properties are refused in every mode, not only recommended against. */
  readonly closed: boolean;
}

/** What properties of one structure demand of each other. */
export type Rule =
  | { readonly rule: 'any-of'; readonly sets: readonly (readonly string[])[] }
  | { readonly rule: 'exactly-one'; readonly names: readonly string[] }
  | { readonly rule: 'needs'; readonly name: string; readonly others: readonly string[] }
  | {
      readonly rule: 'when';
      readonly name: string;
      readonly is: boolean;
      readonly needs?: string;
      readonly without?: string;
    }
  | { readonly rule: 'order'; readonly later: string; readonly earlier: string; readonly strictly: boolean };

/** The TypeScript type of what a shape describes. */
export type Held<S> = S extends Shape<infer T> ? T : never;

const needed = Symbol('required property');
type Needed<T> = Shape<T> & { readonly [needed]: true };
type Properties = Readonly<Record<string, Shape>>;
type NeededNames<P> = { [K in keyof P]: P[K] extends { readonly [needed]: true } ? K : never }[keyof P];
export type HeldBy<P> = { [K in NeededNames<P>]: Held<P[K]> } & {
  [K in Exclude<keyof P, NeededNames<P>>]?: Held<P[K]>;
};

/** Marks a property as one that must be there. */
export function need<T>(shape: Shape<T>): Needed<T> {
  return { ...shape, [needed]: true } as Needed<T>;
}

export const text: Shape<string> = { kind: 'text' };
export const boolean: Shape<boolean> = { kind: 'boolean' };
export const nothing: Shape<null> = { kind: 'null' };
export const timestamp: Shape<string> = { kind: 'timestamp', precision: 'any' };
export const preciseTimestamp: Shape<string> = { kind: 'timestamp', precision: 'milliseconds-or-finer' };
export const coarseTimestamp: Shape<string> = { kind: 'timestamp', precision: 'seconds' };
export const hashes: Shape<Readonly<Record<string, string>>> = { kind: 'hashes', closed: false };
/** Hashes whose algorithms are closed: those of an external reference (section 2.5.1). */
export const knownHashes: Shape<Readonly<Record<string, string>>> = { kind: 'hashes', closed: true };

export function formatted(format: TextFormat): Shape<string> {
  return { kind: 'text', format };
}

/** Text from an open vocabulary: its values are recommended, others are permitted. */
export function open(vocabulary: VocabularyName): Shape<string> {
  return { kind: 'text', vocabulary };
}

/** Text from an enumeration: no other value is permitted. */
export function closed<N extends VocabularyName>(vocabulary: N): Shape<(typeof vocabularies)[N][number]> {
  return { kind: 'one-of', values: vocabularies[vocabulary] };
}

export function oneOf<const V extends string>(...values: V[]): Shape<V> {
  return { kind: 'one-of', values };
}

/** A whole number, bounds included; JSON cannot carry more than ±(2⁵³−1) exactly (section 2.10). */
export function integer(from?: number, to?: number): Shape<number> {
  return { kind: 'integer', ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

export function number(from?: number, to?: number): Shape<number> {
  return { kind: 'number', ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** An identifier of an object of one of these types; of any type when none is named. */
export function reference(...to: string[]): Shape<string> {
  return to.length === 0 ? { kind: 'reference' } : { kind: 'reference', to };
}

/** A reference between observables: see `exactReferences` in `../check/options.ts`. */
export function observed(...to: string[]): Shape<string> {
  return { ...reference(...to), loose: true } as Shape<string>;
}

/** An identifier of an object of any type but these. */
export function referenceNot(...not: string[]): Shape<string> {
  return { kind: 'reference', not };
}

export function list<T>(of: Shape<T>, atLeast = 1): Shape<readonly T[]> {
  return { kind: 'list', of, atLeast };
}

export function dictionary<T = unknown>(
  of?: Shape<T>,
  keys: DictionaryKeys = 'dictionary',
): Shape<Readonly<Record<string, T>>> {
  return of === undefined ? { kind: 'dictionary', keys } : { kind: 'dictionary', keys, of };
}

/** An object with named properties; required ones are wrapped in `need`. */
export function structure<const P extends Properties>(
  properties: P,
  rules: readonly Rule[] = [],
  options: { closed?: boolean } = {},
): Structure & Shape<HeldBy<P>> {
  return {
    kind: 'structure',
    properties: new Map(Object.entries(properties)),
    required: Object.keys(properties).filter((name) => needed in (properties[name] as object)),
    rules,
    closed: options.closed ?? false,
  };
}

/** At least one of these must be there; for structures all of whose properties are optional. */
export function anyOf(...names: string[]): Rule {
  return { rule: 'any-of', sets: names.map((name) => [name]) };
}

export function order(later: string, comparison: 'after' | 'not-before', earlier: string): Rule {
  return { rule: 'order', later, earlier, strictly: comparison === 'after' };
}
