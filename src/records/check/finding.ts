import { type Code, messages } from './messages.ts';
import type { Language } from './words.ts';

/** One thing that is wrong with an object. */
export interface Finding {
  code: Code;
  /** JSON Pointer (RFC 6901) into the object; empty: the object as a whole. */
  where: string;
  message: string;
  /** The specification recommends against it (SHOULD) but permits it. */
  strict?: true;
}

/** After this many findings the check stops: whoever wrote the object knows enough, and a flood costs. */
const MOST_FINDINGS = 100;

/** Thrown to leave a check early, caught by `checkObject`. */
export class Enough extends Error {}

/** Collects findings and knows where in the object the check stands. */
export class Findings {
  readonly found: Finding[] = [];
  readonly #path: (string | number)[] = [];
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Runs `check` one step further in. */
  at(step: string | number, check: () => void): void {
    this.#path.push(step);
    check();
    this.#path.pop();
  }

  enter(step: string | number): void {
    this.#path.push(step);
  }

  leave(): void {
    this.#path.pop();
  }

  /** A MUST is broken. `values` fill the sentence. */
  add(code: Code, values: Readonly<Record<string, string | number>> = {}): void {
    this.found.push({ code, where: this.where(), message: this.#sentence(code, values) });
    if (this.found.length >= MOST_FINDINGS) throw new Enough();
  }

  /** A SHOULD is not followed. */
  advise(code: Code, values: Readonly<Record<string, string | number>> = {}): void {
    this.add(code, values);
    const last = this.found.at(-1);
    if (last !== undefined) last.strict = true;
  }

  where(): string {
    return this.#path
      .map((step) => `/${String(step).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join('');
  }

  #sentence(code: Code, values: Readonly<Record<string, string | number>>): string {
    return messages[code][this.#language].replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name]));
  }
}

/** What a stranger wrote goes into a sentence shortened and without marks that turn the writing direction. */
function shown(value: string | number | undefined): string {
  const text = String(value ?? '');
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{FFFD}');
}
