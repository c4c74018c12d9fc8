import { domainCommon, observableCommon } from './common.ts';
import {
  type HeldBy,
  need,
  oneOf,
  order,
  type Rule,
  reference,
  type Shape,
  type Structure,
  structure,
} from './shape.ts';

/** The families of STIX objects: domain, relationship, cyber-observable, meta; a bundle is none of them. */
export type Family = 'sdo' | 'sro' | 'sco' | 'meta' | 'bundle';

/** One object type: its shape, its predefined extensions, and what its identifier is made from. */
export interface ObjectShape<T = unknown> {
  readonly type: string;
  readonly family: Family;
  readonly shape: Structure & Shape<T>;
  /** Predefined extensions by key, section 6. */
  readonly extensions: Readonly<Record<string, Structure>>;
  /** ID contributing properties of an observable, section 6; empty: a random identifier. */
  readonly idFrom: readonly string[];
}

type Properties = Readonly<Record<string, Shape>>;
type Named<N extends string> = { readonly type: N; readonly id: `${N}--${string}` };
type Object<N extends string, P, C> = Named<N> & HeldBy<P> & HeldBy<C>;

function named<const N extends string>(type: N) {
  return { type: need(oneOf(type)), id: need(reference(type)) };
}

function declare<T>(
  family: Family,
  type: string,
  properties: Properties,
  rules: readonly Rule[],
  rest: Rest,
): ObjectShape<T> {
  const shape = structure({ ...named(type), ...properties }, [versioned, ...rules]) as Structure & Shape<T>;
  return { type, family, shape, extensions: rest.extensions ?? {}, idFrom: rest.idFrom ?? [] };
}

interface Rest {
  extensions?: Readonly<Record<string, Structure>>;
  idFrom?: readonly string[];
}

/** Wherever both stand: also on objects that need not carry them. */
const versioned = order('modified', 'not-before', 'created');

/** A domain object: versioned, made by somebody. */
export function domainObject<const N extends string, const P extends Properties>(
  type: N,
  properties: P,
  rules: readonly Rule[] = [],
) {
  return declare<Object<N, P, typeof domainCommon>>('sdo', type, { ...domainCommon, ...properties }, rules, {});
}

export function relationshipObject<const N extends string, const P extends Properties>(
  type: N,
  properties: P,
  rules: readonly Rule[] = [],
) {
  return declare<Object<N, P, typeof domainCommon>>('sro', type, { ...domainCommon, ...properties }, rules, {});
}

/** An observable: a fact of the net or a machine, not versioned. */
export function observable<const N extends string, const P extends Properties>(
  type: N,
  properties: P,
  rules: readonly Rule[] = [],
  rest: Rest = {},
) {
  return declare<Object<N, P, typeof observableCommon>>(
    'sco',
    type,
    { ...observableCommon, ...properties },
    rules,
    rest,
  );
}

/** A meta object or the bundle; it brings its common properties itself. */
export function metaObject<const N extends string, const P extends Properties>(
  family: 'meta' | 'bundle',
  type: N,
  properties: P,
  rules: readonly Rule[] = [],
) {
  return declare<Named<N> & HeldBy<P>>(family, type, properties, rules, {});
}
