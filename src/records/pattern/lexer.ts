/** One word of a STIX pattern (STIX 2.1, section 9). `value` is what a literal stands for. */
export interface Token {
  kind:
    | 'keyword'
    | 'name'
    | 'string'
    | 'integer'
    | 'float'
    | 'hex'
    | 'binary'
    | 'timestamp'
    | 'boolean'
    | 'mark'
    | 'end';
  text: string;
  value?: string | number | boolean;
  /** Offset in the pattern, from 0. */
  at: number;
}

/** Where and at what a pattern stops making sense. */
export class PatternMistake extends Error {
  readonly at: number;
  readonly found: string;
  constructor(at: number, found: string) {
    super(`${found} at ${at}`);
    this.at = at;
    this.found = found;
  }
}

const keywords = new Set(
  'AND OR NOT FOLLOWEDBY LIKE MATCHES ISSUPERSET ISSUBSET EXISTS LAST IN START STOP SECONDS WITHIN REPEATS TIMES'.split(
    ' ',
  ),
);

const TIMESTAMP =
  /^[0-9]{4}-(?:0[1-9]|1[012])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]+)?Z$/;
const HEX = /^(?:[a-fA-F0-9]{2})*$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

// Sticky expressions: each looks at one place only and repeats one class at a time, so reading is linear.
const SPACE = /(?:[\s\u0085\u200b]+|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\r\n]*)/y;
const NUMBER = /[+-]?(?:\d*\.\d+|0|[1-9]\d*)(?![\d.])/y;
const WORD = /[A-Za-z_][A-Za-z0-9_-]*/y;
const STRING = /'[^'\\]*(?:\\['\\][^'\\]*)*'/y;
const MARK = /<=|>=|!=|<>|==|[=<>:.,()[\]*]/y;

/** Cuts a pattern into words; throws `PatternMistake`. Linear in its length. */
export function tokens(pattern: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  const take = (expression: RegExp): string | undefined => {
    expression.lastIndex = at;
    const hit = expression.exec(pattern)?.[0];
    if (hit !== undefined) at += hit.length;
    return hit;
  };
  while (at < pattern.length) {
    if (take(SPACE) !== undefined) continue;
    const start = at;
    const token = literal(pattern, take, start) ?? word(take) ?? numeral(take) ?? mark(take);
    if (token === undefined) throw new PatternMistake(start, pattern.slice(start, start + 1));
    found.push({ ...token, at: start });
  }
  found.push({ kind: 'end', text: 'the end', at });
  return found;
}

type Take = (expression: RegExp) => string | undefined;
type Bare = Omit<Token, 'at'>;

function literal(pattern: string, take: Take, at: number): Bare | undefined {
  const prefix = pattern[at];
  if (prefix === "'") {
    const text = take(STRING);
    if (text === undefined) throw new PatternMistake(at, "'");
    return { kind: 'string', text, value: unescaped(text) };
  }
  if (pattern[at + 1] !== "'" || (prefix !== 't' && prefix !== 'h' && prefix !== 'b')) return undefined;
  take(/[thb]/y);
  const text = take(STRING);
  const value = text?.slice(1, -1) ?? '';
  const [kind, form] =
    prefix === 't'
      ? (['timestamp', TIMESTAMP] as const)
      : prefix === 'h'
        ? (['hex', HEX] as const)
        : (['binary', BASE64] as const);
  if (text === undefined || !form.test(value) || (kind === 'binary' && value.length % 4 !== 0))
    throw new PatternMistake(at, `${prefix}${text ?? "'"}`);
  return { kind, text: prefix + text, value };
}

function word(take: Take): Bare | undefined {
  const text = take(WORD);
  if (text === undefined) return undefined;
  if (text === 'true' || text === 'false') return { kind: 'boolean', text, value: text === 'true' };
  return { kind: keywords.has(text) ? 'keyword' : 'name', text };
}

function numeral(take: Take): Bare | undefined {
  const text = take(NUMBER);
  if (text === undefined) return undefined;
  if (text.includes('.')) return { kind: 'float', text, value: Number(text) };
  return { kind: 'integer', text, value: Number(text) };
}

function mark(take: Take): Bare | undefined {
  const text = take(MARK);
  return text === undefined ? undefined : { kind: 'mark', text };
}

function unescaped(text: string): string {
  return text.slice(1, -1).replace(/\\(['\\])/g, '$1');
}
