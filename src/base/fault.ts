import { type Language, say, type Text, type TextParameters } from './i18n.ts';

export type FaultCategory = 'input' | 'sign-in' | 'right' | 'missing' | 'conflict' | 'limit' | 'unavailable';

/** One row of a module's table of expected failures. `todo` tells the person what to do next. */
export interface FaultDefinition {
  status: number;
  category: FaultCategory;
  message: Text;
  todo: Text;
}

export type FaultTable = Readonly<Record<string, FaultDefinition>>;

/** Where exactly the input was wrong: a row, a line, a field. */
export interface FaultDetail {
  where: string;
  reason: string;
}

/** An expected failure: has a code, a plain sentence in three languages, and what to do next. Anything else thrown is a bug. */
export class Fault extends Error {
  readonly code: string;
  readonly definition: FaultDefinition;
  readonly parameters: TextParameters;
  readonly details: readonly FaultDetail[];

  constructor(code: string, definition: FaultDefinition, parameters: TextParameters, details: readonly FaultDetail[]) {
    super(`${code}: ${say(definition.message, 'en', parameters)}`);
    this.name = 'Fault';
    this.code = code;
    this.definition = definition;
    this.parameters = parameters;
    this.details = details;
  }

  /** The body a client gets, in the language of the reader. */
  toProblem(language: Language): Problem {
    return {
      code: this.code,
      status: this.definition.status,
      message: say(this.definition.message, language, this.parameters),
      todo: say(this.definition.todo, language, this.parameters),
      ...(this.details.length > 0 && { details: [...this.details] }),
    };
  }

  /** The same in every language, to be kept until somebody reads it. */
  toTexts(): { code: string; message: Text; todo: Text; details: readonly FaultDetail[] } {
    const inAll = (text: Text): Text => ({
      ar: say(text, 'ar', this.parameters),
      en: say(text, 'en', this.parameters),
      fr: say(text, 'fr', this.parameters),
    });
    const { message, todo } = this.definition;
    return { code: this.code, message: inAll(message), todo: inAll(todo), details: this.details };
  }
}

export interface Problem {
  code: string;
  status: number;
  message: string;
  todo: string;
  details?: FaultDetail[];
}

/** Gives a function that makes a `Fault` of this table, by code. */
export function faults<const T extends FaultTable>(table: T) {
  return (code: keyof T & string, parameters: TextParameters = {}, details: readonly FaultDetail[] = []): Fault => {
    const definition = table[code];
    if (definition === undefined) throw new TypeError(`no fault ${code}`);
    return new Fault(code, definition, parameters, details);
  };
}
