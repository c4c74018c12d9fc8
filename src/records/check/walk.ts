import { isHash } from '../stix/hash-forms.ts';
import type { DictionaryKeys, Node, Rule, Shape, Structure } from '../stix/shape.ts';
import { vocabularies } from '../stix/vocabularies.ts';
import type { Findings } from './finding.ts';
import { compareTimestamps, fitsFormat, isKnownLanguage, timestampFault } from './text-checks.ts';

/** What a walk needs besides the value: where findings go, and how references are read. */
export interface Walk {
  readonly findings: Findings;
  /** In the deprecated container references are keys of their neighbours: key → type. */
  readonly neighbours?: ReadonlyMap<string, string>;
  /** References between observables must end in a UUID. */
  readonly exactReferences?: boolean;
}

export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Looks at a value by its shape. The recursion is as deep as the shape, not as the value. */
export function walk(shape: Shape, value: unknown, on: Walk): void {
  const { findings } = on;
  switch (shape.kind) {
    case 'text':
      if (typeof value !== 'string') return wrong('text', value, findings);
      if (shape.format !== undefined && !fitsFormat(value, shape.format)) {
        findings.add('text-form', { value, format: shape.format });
      }
      return;
    case 'one-of':
      if (typeof value !== 'string') return wrong('text', value, findings);
      if (!shape.values.includes(value)) {
        findings.add('not-in-enumeration', { value, values: shape.values.join(', ') });
      }
      return;
    case 'boolean':
      if (typeof value !== 'boolean') wrong('true/false', value, findings);
      return;
    case 'integer':
    case 'number':
      return walkNumber(shape, value, findings);
    case 'timestamp':
      return walkTimestamp(shape.precision, value, findings);
    case 'reference':
      return walkReference(shape, value, on);
    case 'list':
      if (!Array.isArray(value)) return wrong('[…]', value, findings);
      if (value.length < shape.atLeast) findings.add('empty-list');
      for (const [index, item] of value.entries()) {
        findings.enter(index);
        walk(shape.of, item, on);
        findings.leave();
      }
      return;
    case 'dictionary':
      return walkDictionary(shape.keys, shape.of, value, on);
    case 'hashes':
      return walkHashes(shape.closed, value, findings);
    case 'either':
      if (!shape.of.some((one) => ofKind(one, value)))
        wrong(shape.of.map((one) => one.kind).join('/'), value, findings);
      return;
    case 'null':
      if (value !== null) wrong('null', value, findings);
      return;
    case 'structure':
      if (!isJson(value)) return wrong('{…}', value, findings);
      walkProperties(shape, value, on);
      walkRules(shape, value, findings);
  }
}

function wrong(wanted: string, value: unknown, findings: Findings): void {
  findings.add('wrong-kind', { wanted, given: shortly(value) });
}

/** A value as a sentence can hold it. Never by its own `toString`, which a stranger may have named as he likes. */
export function shortly(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? `${value}` : typeof value;
}

function ofKind(shape: Shape, value: unknown): boolean {
  if (shape.kind === 'text') return typeof value === 'string';
  if (shape.kind === 'integer') return Number.isInteger(value);
  return (
    shape.kind === 'list' &&
    Array.isArray(value) &&
    value.length >= shape.atLeast &&
    value.every((one) => ofKind(shape.of, one))
  );
}

function walkNumber(shape: { kind: string; from?: number; to?: number }, value: unknown, findings: Findings): void {
  if (typeof value !== 'number') return wrong(shape.kind, value, findings);
  if (shape.kind === 'integer' && !Number.isInteger(value)) return wrong(shape.kind, value, findings);
  const { from = shape.kind === 'integer' ? Number.MIN_SAFE_INTEGER : -Infinity } = shape;
  const { to = shape.kind === 'integer' ? Number.MAX_SAFE_INTEGER : Infinity } = shape;
  if (value < from || value > to) findings.add('out-of-range', { value, from, to });
}

function walkTimestamp(precision: string, value: unknown, findings: Findings): void {
  if (typeof value !== 'string') return wrong('timestamp', value, findings);
  const fault = timestampFault(value);
  if (fault !== undefined) return findings.add(fault, { value });
  const digits = Math.max(0, value.length - 'YYYY-MM-DDTHH:mm:ss.Z'.length);
  if (precision === 'milliseconds-or-finer' ? digits < 3 : precision === 'seconds' && digits > 0) {
    findings.add('timestamp-precision', { value });
  }
}

const IDENTIFIER =
  /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)--[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/;

/** The type an identifier names; none when it is not written as one (section 2.9). */
export function typeOfIdentifier(id: string): string | undefined {
  return id.length <= 300 ? IDENTIFIER.exec(id)?.[1] : undefined;
}

function looseType(id: string): string | undefined {
  return /^([a-z][a-z0-9-]*[a-z0-9])--[0-9a-fA-F-]+$/.exec(id.slice(0, 300))?.[1];
}

type Reference = Extract<Node, { kind: 'reference' }>;

function walkReference({ to, not, loose }: Reference, value: unknown, on: Walk): void {
  if (typeof value !== 'string') return wrong('identifier', value, on.findings);
  const type =
    on.neighbours?.get(value) ??
    typeOfIdentifier(value) ??
    (loose && !on.exactReferences ? looseType(value) : undefined);
  if (type === undefined) {
    return on.findings.add(on.neighbours === undefined ? 'identifier-form' : 'local-reference', { value });
  }
  if ((to !== undefined && !to.includes(type)) || not?.includes(type)) {
    on.findings.add('reference-type', { given: type });
  }
}

const keyForms: Readonly<Record<DictionaryKeys, RegExp>> = {
  dictionary: /^[a-zA-Z0-9_-]{0,250}$/,
  property: /^[a-z0-9_]{3,250}$/,
  language: /^[a-zA-Z0-9-]{2,100}$/,
  header: /^[a-zA-Z0-9_-]{1,250}$/,
  exif: /^[A-Z][a-zA-Z0-9_-]{1,249}$/,
  'socket-option': /^(?:SO|ICMP|ICMP6|IP|IPV6|MCAST|TCP|IRLMP)(?:_[A-Z]+)+$/,
};

function walkDictionary(keys: DictionaryKeys, of: Shape | undefined, value: unknown, on: Walk): void {
  const { findings } = on;
  if (!isJson(value)) return wrong('{…}', value, findings);
  const entries = Object.entries(value);
  if (entries.length === 0) findings.add('empty-dictionary');
  for (const [key, item] of entries) {
    if (!keyForms[keys].test(key)) findings.add('dictionary-key', { key });
    if (keys === 'language' && !isKnownLanguage(key)) findings.add('text-form', { value: key, format: 'language' });
    findings.enter(key);
    if (of === undefined) baseValue(item, findings);
    else walk(of, item, on);
    findings.leave();
  }
}

/** Any value but null and the empty list, which STIX has no use for. */
export function baseValue(value: unknown, findings: Findings): void {
  if (value === null) wrong('…', value, findings);
  else if (Array.isArray(value) && value.length === 0) findings.add('empty-list');
}

function walkHashes(closed: boolean, value: unknown, findings: Findings): void {
  if (!isJson(value)) return wrong('{…}', value, findings);
  const known: readonly string[] = vocabularies['hash-algorithm-ov'];
  const entries = Object.entries(value);
  if (entries.length === 0) findings.add('empty-dictionary');
  for (const [algorithm, hash] of entries) {
    if (!/^[a-zA-Z0-9_-]{3,250}$/.test(algorithm) || (closed && !known.includes(algorithm))) {
      findings.add('dictionary-key', { key: algorithm });
    }
    findings.enter(algorithm);
    if (typeof hash !== 'string') wrong('text', hash, findings);
    else if (known.includes(algorithm) && !isHash(algorithm, hash)) findings.add('hash-form', { algorithm });
    findings.leave();
  }
}

/** The properties a structure names, and that its required ones are there. */
export function walkProperties(shape: Structure, value: Json, on: Walk): void {
  for (const name of shape.required) {
    if (!Object.hasOwn(value, name)) on.findings.add('missing', { name });
  }
  for (const name of Object.keys(value)) {
    const property = shape.properties.get(name);
    if (property === undefined) {
      if (shape.closed) on.findings.add('property-unknown', { name });
      continue;
    }
    on.findings.enter(name);
    walk(property, value[name], on);
    on.findings.leave();
  }
}

export function walkRules(shape: Structure, value: Json, findings: Findings): void {
  for (const rule of shape.rules) walkRule(rule, value, findings);
}

function walkRule(rule: Rule, value: Json, findings: Findings): void {
  const has = (name: string) => Object.hasOwn(value, name);
  switch (rule.rule) {
    case 'any-of':
      if (rule.sets.some((set) => set.every(has))) return;
      return findings.add('any-of', { names: rule.sets.map((set) => set.join(' + ')).join(', ') });
    case 'exactly-one':
      if (rule.names.filter(has).length !== 1) findings.add('exactly-one', { names: rule.names.join(', ') });
      return;
    case 'needs':
      if (!has(rule.name)) return;
      for (const other of rule.others) if (!has(other)) findings.add('needs', { name: rule.name, other });
      return;
    case 'when':
      if (value[rule.name] !== rule.is) return;
      if (rule.needs !== undefined && !has(rule.needs)) findings.add('needs', { name: rule.name, other: rule.needs });
      if (rule.without !== undefined && has(rule.without)) {
        findings.add('not-together', { name: rule.name, other: rule.without });
      }
      return;
    case 'order': {
      const [later, earlier] = [value[rule.later], value[rule.earlier]];
      if (typeof later !== 'string' || typeof earlier !== 'string') return;
      if (timestampFault(later) !== undefined || timestampFault(earlier) !== undefined) return;
      const compared = compareTimestamps(later, earlier);
      if (rule.strictly ? compared <= 0 : compared < 0)
        findings.add('order', { later: rule.later, earlier: rule.earlier });
    }
  }
}
