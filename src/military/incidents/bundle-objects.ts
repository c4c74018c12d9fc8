import { decodeText, fileFault, type InputFile } from '#base/tabular';

/** Characters of one object of a bundle, and how deep it may nest. */
const LONGEST = 1024 * 1024;
const DEEPEST = 64;

/** One object of a bundle: the text is not parsed; `at` counts from 0, `line` from 1, where it begins. */
export interface BundleText {
  at: number;
  line: number;
  text: string;
}

/**
 * The objects of a STIX bundle one after the other, without holding the bundle: a file of any length needs the memory of its
 * longest object. Errors: `json-malformed` for what is no object with an array `objects`, `truncated`, `limit-passed` for an
 * object above 1 MiB or nested deeper than 64; those of `decodeText`.
 */
export async function* readBundleObjects(file: InputFile): AsyncGenerator<BundleText> {
  let [depth, line, at, begun] = [0, 1, 0, 0];
  let [inText, escaped, inObjects, seen] = [false, false, false, false];
  let [key, said, held] = ['', '', ''];
  const wrong = (why: string) => fileFault('json-malformed', { file: file.name, line }, why);
  for await (const chunk of decodeText(file)) {
    let from = inObjects && depth > 2 ? 0 : -1;
    for (let n = 0; n < chunk.length; n += 1) {
      const sign = chunk.charAt(n);
      if (sign === '\n') line += 1;
      if (inText) {
        if (escaped) escaped = false;
        else if (sign === '\\') escaped = true;
        else if (sign === '"') inText = false;
        if (depth === 1 && inText && said.length < 20) said += sign;
        continue;
      }
      if (sign === '"') {
        if (inObjects && depth === 2) throw wrong(`objects[${at}]: not an object`);
        [inText, said] = [true, ''];
      } else if (sign === ':' && depth === 1) key = said;
      else if (sign === '{' || sign === '[') {
        if (depth === 0 && (sign === '[' || seen)) throw wrong('not a bundle');
        if (inObjects && depth === 2) {
          if (sign === '[') throw wrong(`objects[${at}]: not an object`);
          [from, begun, held] = [n, line, ''];
        }
        depth += 1;
        if (depth > DEEPEST) throw fileFault('limit-passed', { file: file.name, line }, `depth > ${DEEPEST}`);
        if (depth === 2 && sign === '[' && key === 'objects') [inObjects, seen] = [true, true];
      } else if (sign === '}' || sign === ']') {
        depth -= 1;
        if (depth < 0) throw wrong(`${sign} closes nothing`);
        if (inObjects && depth === 2) {
          yield { at, line: begun, text: held + chunk.slice(from, n + 1) };
          at += 1;
          [from, held] = [-1, ''];
        }
        if (depth === 1) inObjects = false;
      } else if (depth === 0 && !/[\s\uFEFF]/.test(sign)) throw wrong('not JSON');
    }
    if (from >= 0) held += chunk.slice(from);
    if (held.length > LONGEST)
      throw fileFault('limit-passed', { file: file.name, line }, `objects[${at}]: characters > ${LONGEST}`);
  }
  if (depth > 0 || inText) throw fileFault('truncated', { file: file.name, line });
  if (!seen) throw wrong('objects: –');
}
