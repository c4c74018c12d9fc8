import type { JsonLimits } from '../canonical/json-refusal.ts';
import { readJson } from '../canonical/read-json.ts';
import { checkObject, type Verdict } from './check-object.ts';
import { DEEPEST } from './hazards.ts';
import { type Code, messages } from './messages.ts';
import type { CheckOptions } from './options.ts';

const limits: JsonLimits = { maxBytes: 64 * 1024 * 1024, maxDepth: DEEPEST };

/**
 * Reads one JSON text as I-JSON and checks the object in it; a text that is not JSON gives a verdict too, saying where
 * and why. Texts over 64 MiB are refused.
 */
export function checkText(bytes: Uint8Array, options: CheckOptions = {}): Verdict {
  const read = readJson(bytes, limits);
  if ('value' in read) return checkObject(read.value, options);
  const { code, where, offset } = read.refusal;
  const values: Readonly<Record<string, number>> = { offset, most: code === 'too-large' ? limits.maxBytes : DEEPEST };
  const message = messages[jsonCode(code)][options.language ?? 'en'].replace(
    /\{(\w+)\}/g,
    (_, name: string) => `${values[name]}`,
  );
  return { valid: false, errors: [{ code: jsonCode(code), where, message }] };
}

/** A long text and an object of many values are told apart. */
function jsonCode(code: string): Code {
  return (code === 'too-large' ? 'text-too-large' : code) as Code;
}
