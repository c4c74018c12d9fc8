import { type Content, type ElementRule, XSI } from './content.ts';
import type { Elements, Foreign, Held, Typed, Value } from './value.ts';

/** A root element: its namespace, its name, and the prefixes that this standard's namespaces are known by. */
export interface Root {
  readonly space: string;
  readonly name: string;
  readonly content: Content;
  readonly prefixes: readonly (readonly [space: string, prefix: string])[];
}

/**
 * Writes a message, UTF-8, with the elements in the order of the standard. What it was read from and what is written say the
 * same; prefixes, comments and the white space between elements are the writer's own.
 */
export function writeDocument({ space, name, content, prefixes: known }: Root, elements: Elements): string {
  const lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const prefixes = prefixesOf(elements, known);
  const declared = [...prefixes].map(([of, prefix]) => ` xmlns:${prefix}="${escapeValue(of)}"`).join('');
  const write = writer(prefixes);
  lines.push(`<${prefixes.get(space)}:${name}${declared}>`);
  write.inside(elements, content, 1, lines);
  lines.push(`</${prefixes.get(space)}:${name}>`);
  return `${lines.join('\n')}\n`;
}

function writer(prefixes: ReadonlyMap<string, string>) {
  const named = (space: string, name: string) => (space === '' ? name : `${prefixes.get(space)}:${name}`);
  const foreign = (one: string | Foreign): string => {
    if (typeof one === 'string') return escapeText(one);
    const tag = named(one.namespace, one.name);
    const attributes = one.attributes
      .map(({ name, namespace, value }) => ` ${attributeName(namespace, name, prefixes)}="${escapeValue(value)}"`)
      .join('');
    return one.content.length === 0
      ? `<${tag}${attributes}/>`
      : `<${tag}${attributes}>${one.content.map(foreign).join('')}</${tag}>`;
  };
  const inside = (value: Value, content: Content, depth: number, lines: string[]): void => {
    if (content.kind !== 'elements' || typeof value !== 'object') return;
    const held = value as Readonly<Record<string, readonly Value[]>>;
    for (const rule of content.elements) for (const one of held[rule.name] ?? []) element(one, rule, depth, lines);
  };
  const element = (value: Value, { name, space, content }: ElementRule, depth: number, lines: string[]): void => {
    const tag = named(space, name);
    const indent = '  '.repeat(depth);
    if (content.kind === 'typed') typed(value as Typed, tag, content, depth, lines);
    else if (typeof value === 'string') lines.push(`${indent}<${tag}>${escapeText(value)}</${tag}>`);
    else if (content.kind === 'foreign') {
      const { foreign: held } = value as Held;
      lines.push(`${indent}<${tag}>${held.map(foreign).join('')}</${tag}>`);
    } else {
      lines.push(`${indent}<${tag}>`);
      inside(value, content, depth + 1, lines);
      lines.push(`${indent}</${tag}>`);
    }
  };
  const typed = ({ type, holds }: Typed, tag: string, content: TypedContent, depth: number, lines: string[]): void => {
    const indent = '  '.repeat(depth);
    const begin = `${indent}<${tag} ${prefixes.get(XSI)}:type="${prefixes.get(content.space)}:${type}">`;
    const of = content.types[type];
    if (of?.kind === 'foreign') lines.push(`${begin}${(holds as Held).foreign.map(foreign).join('')}</${tag}>`);
    else {
      lines.push(begin);
      if (of !== undefined) inside(holds, of, depth + 1, lines);
      lines.push(`${indent}</${tag}>`);
    }
  };
  return { inside };
}

type TypedContent = Extract<Content, { kind: 'typed' }>;
const XML = 'http://www.w3.org/XML/1998/namespace';

const attributeName = (space: string, name: string, prefixes: ReadonlyMap<string, string>): string =>
  space === '' ? name : space === XML ? `xml:${name}` : `${prefixes.get(space)}:${name}`;

/** A prefix for every namespace that stands in the message, in the order in which they are met. */
function prefixesOf(value: unknown, known: Root['prefixes']): Map<string, string> {
  const prefixes = new Map<string, string>(known);
  const meet = (space: string) => {
    if (space !== '' && space !== XML && !prefixes.has(space)) prefixes.set(space, `n${prefixes.size}`);
  };
  const walk = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    if ('namespace' in one && typeof one.namespace === 'string') meet(one.namespace);
    for (const part of Object.values(one)) walk(part);
  };
  walk(value);
  return prefixes;
}

/** What no XML 1.0 text can hold, not even escaped (§2.2): one such sign in somebody's words would make all of it unreadable. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapeText = (text: string): string =>
  text
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
const escapeValue = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
