import { SaxesParser } from 'saxes';

/** An element with its namespace, what stands in it in order, and its line. */
export interface XmlNode {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly { readonly name: string; readonly namespace: string; readonly value: string }[];
  readonly content: (string | XmlNode)[];
  readonly line: number;
}

/** What is wrong with a text that is no XML we read: a line and a reason. */
export class XmlRefused extends Error {
  readonly line: number;
  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

const DEEPEST = 40;
const MOST = 50_000;

/**
 * Reads a whole XML text with its namespaces. A document type is refused, and with it every entity of one's own; so is
 * what is deeper or has more elements than any message has. Throws `XmlRefused`.
 */
export function readXmlTree(xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  let count = 0;
  const refuse = (reason: string): never => {
    throw new XmlRefused(parser.line, reason);
  };
  parser.on('doctype', () => refuse('a document type'));
  parser.on('error', (error) => refuse(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1;
    if (count > MOST) refuse(`more than ${MOST} elements`);
    if (open.length >= DEEPEST) refuse(`deeper than ${DEEPEST}`);
    const node: XmlNode = {
      name: local,
      namespace: uri,
      attributes: Object.values(attributes)
        .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
        .map((one) => ({ name: one.local, namespace: one.uri, value: one.value })),
      content: [],
      line: parser.line,
    };
    const parent = open.at(-1);
    if (parent === undefined) root = node;
    else parent.content.push(node);
    open.push(node);
  });
  const words = (text: string) => {
    const node = open.at(-1);
    if (node === undefined) return;
    const last = node.content.at(-1);
    // A text that comes in parts (around a CDATA section) is one text.
    if (typeof last === 'string') node.content[node.content.length - 1] = last + text;
    else node.content.push(text);
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root ?? refuse('no element');
}
