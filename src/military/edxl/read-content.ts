import type { Fault, FaultDetail } from '#base';
import { type Content, type ElementRule, XSI } from './content.ts';
import { edxlFault } from './faults.ts';
import type { Elements, Foreign, Value } from './value.ts';
import { readXmlTree, type XmlNode, XmlRefused } from './xml-tree.ts';

/** Characters: a message is a page, not a book. */
const LONGEST = 4_000_000;
const MOST_TOLD = 100;

/** A standard of the family: its name as people say it, and what a root element holds; nothing where it is none of its own. */
export interface Standard {
  readonly name: string;
  contentOf(root: { name: string; namespace: string }): Content | undefined;
}

/**
 * Reads a message of a standard. Nothing of it is lost or guessed: an element that the standard does not have at its place is
 * a fault, told with its path and line. Errors: `edxl-not-xml`, `edxl-no-message`, `edxl-refused`.
 */
export function readDocument(xml: string, standard: Standard): { name: string; elements: Elements } {
  if (xml.length > LONGEST)
    throw edxlFault('edxl-not-xml', {}, [{ where: 'file', reason: `over ${LONGEST} characters` }]);
  const root = treeOf(xml);
  const content = standard.contentOf(root);
  if (content === undefined)
    throw edxlFault('edxl-no-message', { standard: standard.name }, [
      { where: `line ${root.line}`, reason: `{${root.namespace}}${root.name}` },
    ]);
  const faults: FaultDetail[] = [];
  const elements = readContent(root, content, root.name, faults);
  if (faults.length > 0) throw edxlFault('edxl-refused', { count: faults.length }, faults.slice(0, MOST_TOLD));
  return { name: root.name, elements: elements as Elements };
}

function treeOf(xml: string): XmlNode {
  try {
    return readXmlTree(xml.startsWith('\uFEFF') ? xml.slice(1) : xml);
  } catch (error) {
    if (error instanceof XmlRefused) throw refusedXml(error);
    throw error;
  }
}

const refusedXml = ({ line, message }: XmlRefused): Fault =>
  edxlFault('edxl-not-xml', {}, [{ where: `line ${line}`, reason: message }]);

function readContent(node: XmlNode, content: Content, path: string, faults: FaultDetail[]): Value {
  const fault = (reason: string, line = node.line) => faults.push({ where: `line ${line}: ${path}`, reason });
  if (content.kind === 'foreign')
    return { foreign: node.content.map((one) => (typeof one === 'string' ? one : foreignOf(one))) };
  // What a schema says of itself stands outside the message.
  for (const { name, namespace } of node.attributes) if (namespace !== XSI) fault(`an attribute: ${name}`);
  if (content.kind === 'typed') return readTyped(node, content, path, faults);
  if (content.kind === 'elements') return readElements(node, content, path, faults);
  const text = node.content.filter((one) => typeof one === 'string').join('');
  const [child] = node.content.filter((one) => typeof one !== 'string');
  if (child !== undefined) fault(`words are due, not the element ${child.name}`, child.line);
  const wrong = wrongWords(text, content);
  if (wrong !== undefined) fault(wrong);
  return text;
}

function readTyped(
  node: XmlNode,
  { types }: Extract<Content, { kind: 'typed' }>,
  path: string,
  faults: FaultDetail[],
): Value {
  const said = node.attributes.find(({ name, namespace }) => namespace === XSI && name === 'type')?.value.trim() ?? '';
  const type = said.split(':').at(-1) ?? '';
  const content = Object.hasOwn(types, type) ? types[type] : undefined;
  if (content === undefined) {
    const reason = `xsi:type is ${said.slice(0, 60) || 'missing'}, none of ${Object.keys(types).join(', ')}`;
    faults.push({ where: `line ${node.line}: ${path}`, reason });
    return '';
  }
  // The type was said; what it holds is read as if it stood in an element of its own.
  const attributes = node.attributes.filter(({ namespace }) => namespace !== XSI);
  return { type, holds: readContent({ ...node, attributes }, content, path, faults) };
}

function readElements(
  node: XmlNode,
  { elements, oneOf }: Extract<Content, { kind: 'elements' }>,
  path: string,
  faults: FaultDetail[],
): Elements {
  const read: Record<string, Value[]> = {};
  let at = 0;
  for (const child of node.content) {
    if (typeof child === 'string') {
      if (child.trim() !== '')
        faults.push({
          where: `line ${node.line}: ${path}`,
          reason: `words between elements: ${child.trim().slice(0, 80)}`,
        });
      continue;
    }
    const place = elements.findIndex((rule) => isOf(child, rule));
    const rule = elements[place];
    const where = `line ${child.line}: ${path}/${child.name}`;
    if (rule === undefined) faults.push({ where, reason: `no element of ${path.split('/').at(-1)} in the standard` });
    else if (place < at) faults.push({ where, reason: `stands after ${elements[at]?.name}, which follows it` });
    else {
      at = place;
      const values = (read[rule.name] ??= []);
      if (values.length > 0 && rule.most === 1) faults.push({ where, reason: 'stands twice' });
      values.push(readContent(child, rule.content, `${path}/${rule.name}`, faults));
    }
  }
  for (const { name, least } of elements)
    if (least === 1 && read[name] === undefined)
      faults.push({ where: `line ${node.line}: ${path}`, reason: `${name} is missing` });
  if (oneOf !== undefined && !oneOf.some((name) => read[name] !== undefined))
    faults.push({ where: `line ${node.line}: ${path}`, reason: `one of ${oneOf.join(', ')} is missing` });
  return read;
}

const isOf = (node: XmlNode, { name, space }: ElementRule): boolean => node.name === name && node.namespace === space;

function wrongWords(
  text: string,
  content: Exclude<Content, { kind: 'elements' | 'foreign' | 'typed' }>,
): string | undefined {
  const said = text.trim();
  if (content.kind === 'dateTime')
    // §1.6.3: always with its offset, never `Z`-less; a real day is checked by the calendar.
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(said) &&
      !Number.isNaN(Date.parse(said))
      ? undefined
      : `no date and time with an offset: ${said.slice(0, 40)}`;
  if (content.kind === 'decimal')
    return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(said) ? undefined : `no decimal number: ${said.slice(0, 40)}`;
  if (content.kind === 'code' && !content.codes.includes(said))
    return `${said.slice(0, 40)} is none of ${content.codes.join(', ')}`;
  return undefined;
}

const foreignOf = ({ name, namespace, attributes, content }: XmlNode): Foreign => ({
  name,
  namespace,
  attributes,
  content: content.map((one) => (typeof one === 'string' ? one : foreignOf(one))),
});
