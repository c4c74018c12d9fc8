/** One open array or object on the way to a place. */
interface Open {
  readonly object: boolean;
  step: string | number;
  names: Set<string> | undefined;
}

const longestPointer = 64;
const longestName = 100;

/** Walks a text to the place given and says where that is, as a JSON pointer (RFC 6901). For messages: it is slow. */
export function pointerAt(text: string, place: number): string {
  return pointer(walk(text, place, false).open);
}

/** The first member whose name its object already has, and its place; the names are compared as they decode. */
export function firstDuplicate(text: string): { at: number; where: string; name: string } | undefined {
  const { open, duplicate } = walk(text, text.length, true);
  return duplicate && { ...duplicate, where: pointer(open) };
}

function pointer(open: readonly Open[]): string {
  const steps = open.slice(0, longestPointer).map(({ step }) => printable(String(step)));
  return steps.map((step) => `/${step}`).join('') + (open.length > longestPointer ? '/…' : '');
}

/** A name as a step: escaped, and never so long or so broken that it could not be stored or shown. */
function printable(name: string): string {
  const short = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
  const sound = short.toWellFormed().replace(/\p{Cc}/gu, '\ufffd');
  return sound.replace(/~/g, '~0').replace(/\//g, '~1');
}

function walk(text: string, place: number, wantDuplicate: boolean) {
  const open: Open[] = [];
  let at = 0;
  let nameNext = false;
  while (at < place) {
    const unit = text[at];
    const top = open.at(-1);
    if (unit === '"') {
      const end = endOfString(text, at + 1);
      if (nameNext && top?.object) {
        const name = decoded(text.slice(at, end));
        top.step = name;
        nameNext = false;
        if (wantDuplicate) {
          top.names ??= new Set();
          if (top.names.has(name)) return { open, duplicate: { at, name } };
          top.names.add(name);
        }
      }
      at = end;
      continue;
    }
    if (unit === '{' || unit === '[') {
      open.push({ object: unit === '{', step: unit === '{' ? '' : 0, names: undefined });
      nameNext = unit === '{';
    } else if (unit === '}' || unit === ']') {
      open.pop();
      nameNext = false;
    } else if (unit === ',' && top) {
      if (top.object) nameNext = true;
      else top.step = Number(top.step) + 1;
    }
    at += 1;
  }
  return { open, duplicate: undefined };
}

function endOfString(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function decoded(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal;
  }
}
