import { isHash } from '../stix/hash-forms.ts';
import { PatternMistake, type Token, tokens } from './lexer.ts';

/** One comparison of a pattern: `file:hashes.'SHA-256' = '…'`. */
export interface Comparison {
  objectType: string;
  /** Names, list positions and `*`. */
  path: readonly (string | number)[];
  operator: string;
  negated: boolean;
  /** None for EXISTS. */
  values: readonly (string | number | boolean)[];
}

export type ParsedPattern = { ok: true; comparisons: readonly Comparison[] } | { ok: false; at: number; found: string };

const DEEPEST = 100;
const LONGEST = 250_000;

/**
 * Reads a STIX pattern by the grammar of STIX 2.1, section 9, in time linear in its length. A pattern nested deeper
 * than 100 brackets or longer than 250,000 characters is refused.
 */
export function parsePattern(pattern: string): ParsedPattern {
  if (pattern.length > LONGEST) return { ok: false, at: LONGEST, found: '…' };
  try {
    return { ok: true, comparisons: new Parser(tokens(pattern)).pattern() };
  } catch (error) {
    if (error instanceof PatternMistake) return { ok: false, at: error.at, found: error.found };
    throw error;
  }
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #comparisons: Comparison[] = [];
  #next = 0;
  #depth = 0;

  constructor(found: readonly Token[]) {
    this.#tokens = found;
  }

  pattern(): readonly Comparison[] {
    this.#observations();
    if (this.#here().kind !== 'end') this.#stop();
    return this.#comparisons;
  }

  /** Observations joined by FOLLOWEDBY, OR, AND; how tightly each binds does not change what is well-formed. */
  #observations(): void {
    do this.#observation();
    while (this.#keyword('AND') || this.#keyword('OR') || this.#keyword('FOLLOWEDBY'));
  }

  #observation(): void {
    const simple = this.#mark('[');
    if (simple) {
      this.#conditions();
      this.#expect(']');
    } else if (this.#mark('(')) {
      this.#deeper(() => this.#observations());
      this.#expect(')');
    } else this.#stop();
    const seen = new Set<string>();
    for (let kind = this.#here().text; this.#qualifier(); kind = this.#here().text) {
      // One observation takes a qualifier of each kind once; a group may be narrowed again.
      if (simple && seen.has(kind)) this.#stop();
      seen.add(kind);
    }
  }

  #qualifier(): boolean {
    if (this.#keyword('START')) {
      this.#literal('timestamp');
      if (!this.#keyword('STOP')) this.#stop();
      this.#literal('timestamp');
      return true;
    }
    if (this.#keyword('WITHIN')) {
      this.#positive('integer', 'float');
      if (!this.#keyword('SECONDS')) this.#stop();
      return true;
    }
    if (!this.#keyword('REPEATS')) return false;
    this.#positive('integer');
    if (!this.#keyword('TIMES')) this.#stop();
    return true;
  }

  #conditions(): void {
    do this.#condition();
    while (this.#keyword('AND') || this.#keyword('OR'));
  }

  #condition(): void {
    if (this.#mark('(')) {
      this.#deeper(() => this.#conditions());
      this.#expect(')');
      return;
    }
    const absent = this.#keyword('NOT');
    if (this.#keyword('EXISTS')) {
      this.#comparisons.push({ ...this.#objectPath(), operator: 'EXISTS', negated: absent, values: [] });
      return;
    }
    if (absent) this.#stop();
    const path = this.#objectPath();
    const negated = this.#keyword('NOT');
    const operator = this.#take().text;
    const start = this.#next;
    const values = this.#operand(operator);
    if (values.some((value) => !fitsPath(path.path, operator, value))) {
      this.#next = start;
      this.#stop();
    }
    this.#comparisons.push({ ...path, operator, negated, values });
  }

  #operand(operator: string): (string | number | boolean)[] {
    switch (operator) {
      case '=':
      case '==':
      case '!=':
      case '<>':
        return [this.#literal()];
      case '<':
      case '>':
      case '<=':
      case '>=':
        return [this.#literal('string', 'integer', 'float', 'hex', 'binary', 'timestamp')];
      case 'LIKE':
      case 'MATCHES':
      case 'ISSUBSET':
      case 'ISSUPERSET':
        return [this.#literal('string')];
      case 'IN':
        return this.#set();
      default:
        this.#next -= 1;
        return this.#stop();
    }
  }

  #set(): (string | number | boolean)[] {
    this.#expect('(');
    if (this.#mark(')')) return [];
    const values = [this.#literal()];
    while (this.#mark(',')) values.push(this.#literal());
    this.#expect(')');
    return values;
  }

  #objectPath(): { objectType: string; path: (string | number)[] } {
    const objectType = this.#name(true);
    this.#expect(':');
    const path: (string | number)[] = [this.#property()];
    for (;;) {
      if (this.#mark('.')) path.push(this.#property());
      else if (this.#mark('[')) path.push(this.#position());
      else return { objectType, path };
    }
  }

  #property(): string {
    const here = this.#here();
    if (here.kind === 'string') return String(this.#take().value);
    return this.#name(false);
  }

  #position(): string | number {
    const position = this.#mark('*') ? '*' : Number(this.#literal('integer'));
    this.#expect(']');
    return position;
  }

  /** Only the object type may hold hyphens; properties with hyphens are quoted. */
  #name(hyphens: boolean): string {
    const here = this.#here();
    if (here.kind !== 'name' || (!hyphens && here.text.includes('-'))) this.#stop();
    return this.#take().text;
  }

  #literal(...kinds: Token['kind'][]): string | number | boolean {
    const here = this.#here();
    if (here.value === undefined || (kinds.length > 0 && !kinds.includes(here.kind))) return this.#stop();
    return this.#take().value as string | number | boolean;
  }

  #positive(...kinds: Token['kind'][]): void {
    if (this.#here().text.startsWith('-')) this.#stop();
    this.#literal(...kinds);
  }

  #deeper(read: () => void): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.#stop();
    read();
    this.#depth -= 1;
  }

  #mark(text: string): boolean {
    return this.#is('mark', text);
  }

  #keyword(text: string): boolean {
    return this.#is('keyword', text);
  }

  #is(kind: Token['kind'], text: string): boolean {
    const here = this.#here();
    if (here.kind !== kind || here.text !== text) return false;
    this.#next += 1;
    return true;
  }

  #expect(text: string): void {
    if (!this.#mark(text)) this.#stop();
  }

  #here(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #take(): Token {
    const here = this.#here();
    if (here.kind === 'end') this.#stop();
    this.#next += 1;
    return here;
  }

  #stop(): never {
    const here = this.#here();
    throw new PatternMistake(here.at, here.text);
  }
}

const exact = new Set(['=', '==', '!=', '<>', 'IN']);

/** A hash that is compared exactly must look like one; LIKE and MATCHES may hold a part of it. */
function fitsPath(path: readonly (string | number)[], operator: string, value: string | number | boolean): boolean {
  const algorithm = path.at(-1);
  if (!path.includes('hashes') || typeof algorithm !== 'string' || !exact.has(operator)) return true;
  return isHash(algorithm, String(value));
}
