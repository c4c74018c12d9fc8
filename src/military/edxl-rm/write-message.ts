import { type Content, type ElementRule, namespaces } from './grammar.ts';
import type { Foreign, ResourceMessage, Value } from './message.ts';
import { contentOf } from './messages.ts';

/**
 * Writes a message as EDXL-RM 1.0, UTF-8, with the elements in the order of the standard. What it was read from and what is
 * written say the same; prefixes, comments and the white space between elements are the writer's own.
 */
export function writeMessage({ name, elements }: ResourceMessage): string {
  const lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const prefixes = prefixesOf(elements);
  const declared = [...prefixes].map(([space, prefix]) => ` xmlns:${prefix}="${escapeValue(space)}"`).join('');
  const write = writer(prefixes);
  lines.push(`<${prefixes.get(namespaces.msg)}:${name}${declared}>`);
  write.inside(elements, contentOf(name), 1, lines);
  lines.push(`</${prefixes.get(namespaces.msg)}:${name}>`);
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
    const tag = named(namespaces[space], name);
    const indent = '  '.repeat(depth);
    if (typeof value === 'string') lines.push(`${indent}<${tag}>${escapeText(value)}</${tag}>`);
    else if (content.kind === 'foreign') {
      const { foreign: held } = value as { foreign: readonly (string | Foreign)[] };
      lines.push(`${indent}<${tag}>${held.map(foreign).join('')}</${tag}>`);
    } else {
      lines.push(`${indent}<${tag}>`);
      inside(value, content, depth + 1, lines);
      lines.push(`${indent}</${tag}>`);
    }
  };
  return { inside };
}

const XML = 'http://www.w3.org/XML/1998/namespace';

const attributeName = (space: string, name: string, prefixes: ReadonlyMap<string, string>): string =>
  space === '' ? name : space === XML ? `xml:${name}` : `${prefixes.get(space)}:${name}`;

/** A prefix for every namespace that stands in the message, in the order in which they are met. */
function prefixesOf(value: unknown): Map<string, string> {
  const prefixes = new Map<string, string>([
    [namespaces.msg, 'rmsg'],
    [namespaces.rm, 'rm'],
  ]);
  const meet = (space: string) => {
    if (space !== '' && space !== XML && !prefixes.has(space)) prefixes.set(space, `n${prefixes.size - 1}`);
  };
  const walk = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    if ('namespace' in one && typeof one.namespace === 'string') meet(one.namespace);
    for (const part of Object.values(one)) walk(part);
  };
  walk(value);
  return prefixes;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
const escapeValue = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
