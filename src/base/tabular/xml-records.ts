import { SaxesParser } from 'saxes';
import { decodeText, encodingByMark } from './decode-text.ts';
import { fileFault } from './file-fault.ts';
import { headOf, type InputFile } from './input-file.ts';

/** One element with everything in it. Names are local names: a prefix is dropped. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** Character data directly inside, as printed. */
  text: string;
  line: number;
}

export interface XmlLimits {
  depth: number;
  /** Characters of one record, and of one tag or text. */
  recordCharacters: number;
  recordElements: number;
}

export const xmlLimits: XmlLimits = { depth: 64, recordCharacters: 8 * 1024 * 1024, recordElements: 200_000 };

interface Growing extends XmlElement {
  children: XmlElement[];
  attributes: Record<string, string>;
}

const noChildren: XmlElement[] = [];

/**
 * The elements called one of `names` at any depth, whole, in the order they end; before them the root element
 * without its content. Streaming: memory is one record. Attributes with a prefix keep it.
 * Errors: `xml-malformed`, `xml-doctype`, `truncated`, `limit-passed`, and those of `decodeText`.
 */
export async function* readXmlRecords(
  file: InputFile,
  names: ReadonlySet<string>,
  limits: XmlLimits = xmlLimits,
): AsyncGenerator<XmlElement> {
  const parser = new SaxesParser({ xmlns: false });
  const ready: XmlElement[] = [];
  const open: Growing[] = [];
  let depth = 0;
  let silent = 0;
  let size = 0;
  let elements = 0;
  const place = () => ({ file: file.name, line: parser.line, column: parser.column + 1 });
  const refuse = (what: string) => fileFault('limit-passed', place(), what);

  parser.on('doctype', () => {
    throw fileFault('xml-doctype', place());
  });
  parser.on('error', (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, '');
    if (reason.startsWith('undefined entity')) throw fileFault('xml-doctype', place());
    throw fileFault(
      /^(unclosed|unexpected end|document must contain a root)/.test(reason) ? 'truncated' : 'xml-malformed',
      place(),
      reason,
    );
  });
  parser.on('opentag', (tag) => {
    silent = 0;
    const name = localName(tag.name);
    depth += 1;
    if (depth > limits.depth) throw refuse(`depth > ${limits.depth}`);
    const inside = open.length > 0;
    if (depth === 1) {
      ready.push({ name, attributes: { ...tag.attributes }, children: noChildren, text: '', line: parser.line });
      if (!names.has(name)) return;
    }
    if (!inside && !names.has(name)) return;
    if (!inside) {
      size = 0;
      elements = 0;
    }
    elements += 1;
    if (elements > limits.recordElements) throw refuse(`elements > ${limits.recordElements}`);
    const element: Growing = { name, attributes: tag.attributes, children: noChildren, text: '', line: parser.line };
    const parent = open.at(-1);
    if (parent !== undefined) {
      if (parent.children === noChildren) parent.children = [element];
      else parent.children.push(element);
    }
    open.push(element);
  });
  const onText = (text: string): void => {
    silent = 0;
    const current = open.at(-1);
    if (current === undefined) return;
    size += text.length;
    if (size > limits.recordCharacters) throw refuse(`characters > ${limits.recordCharacters}`);
    current.text = current.text === '' ? text : current.text + text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    silent = 0;
    depth -= 1;
    const done = open.pop();
    if (done !== undefined && open.length === 0) ready.push(done);
  });

  for await (const text of decodeText(file, { declared: await declaredEncoding(file) })) {
    silent += text.length;
    parser.write(text);
    // A tag or text without end would grow inside the parser; no event was seen for this long.
    if (silent > limits.recordCharacters) throw refuse(`characters > ${limits.recordCharacters}`);
    if (ready.length > 0) yield* ready.splice(0);
  }
  parser.close();
  yield* ready;
}

async function declaredEncoding(file: InputFile): Promise<string | undefined> {
  const head = await headOf(file, 1024);
  if (encodingByMark(head) !== undefined) return undefined;
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(Buffer.from(head).toString('latin1'))?.[1];
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** White space that is not a single space between words. */
const uneven = /^\s|\s$|\s\s|[\t\n\r\u00a0]/;

/** The text of the first child of that name with white space made single; '' when it is not there. */
export function textOf(element: XmlElement | undefined, name: string): string {
  const text = childOf(element, name)?.text;
  if (text === undefined || text === '') return '';
  return uneven.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
