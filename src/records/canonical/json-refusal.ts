/** Why a text is not taken as JSON. The codes are stable: the exchange says them in three languages and tests name them. */
export type JsonRefusalCode =
  | 'too-large'
  | 'too-deep'
  | 'byte-order-mark'
  | 'not-utf-8'
  | 'not-json'
  | 'duplicate-key'
  | 'lone-surrogate'
  | 'noncharacter'
  | 'nul-character'
  | 'number-out-of-range';

/** A refusal of one text: the code, and where as a JSON pointer (RFC 6901) and as a byte offset into the text given. */
export interface JsonRefusal {
  readonly code: JsonRefusalCode;
  /** JSON pointer to the value or member; cut after 64 steps, so that a hostile depth does not become a hostile message. */
  readonly where: string;
  readonly offset: number;
  readonly message: string;
}

export type JsonResult = { readonly value: unknown } | { readonly refusal: JsonRefusal };

/** Bounds of one text: bytes before anything is looked at, and nested arrays and objects (the outermost counts as one). */
export interface JsonLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
}

/** 8 MiB and 64 levels: the deepest object of the published STIX examples has 7. */
export const defaultJsonLimits: JsonLimits = { maxBytes: 8 * 1024 * 1024, maxDepth: 64 };
