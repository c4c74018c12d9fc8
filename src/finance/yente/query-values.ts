import { Refusal } from './refusal.ts';

/** The values of a query string as Fastify gives them: a text, or a list when a key stands several times. */
export type RawQuery = Readonly<Record<string, unknown>>;

export function textsIn(query: RawQuery, key: string): string[] {
  const value = query[key];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each): each is string => typeof each === 'string' && each !== '');
}

export function textIn(query: RawQuery, key: string): string | undefined {
  return textsIn(query, key).at(-1);
}

/** A number, or the default; 422 when it is none or out of bounds, as FastAPI says it. */
export function numberIn(
  query: RawQuery,
  key: string,
  bounds: { default: number; min?: number; max: number; whole?: boolean },
): number {
  const text = textIn(query, key);
  if (text === undefined) return bounds.default;
  const value = Number(text);
  const whole = bounds.whole === true && !Number.isInteger(value);
  if (Number.isNaN(value) || whole) throw shape(key, 'Input should be a valid number', 'number_parsing');
  if (value > bounds.max) throw shape(key, `Input should be less than or equal to ${bounds.max}`, 'less_than_equal');
  if (value < (bounds.min ?? 0))
    throw shape(key, `Input should be greater than or equal to ${bounds.min ?? 0}`, 'greater_than_equal');
  return value;
}

export function flagIn(query: RawQuery, key: string): boolean | undefined {
  const text = textIn(query, key)?.toLowerCase();
  if (text === undefined) return undefined;
  if (['true', '1', 'yes', 'on'].includes(text)) return true;
  if (['false', '0', 'no', 'off'].includes(text)) return false;
  throw shape(key, 'Input should be a valid boolean', 'bool_parsing');
}

/** `2026-11-23` or `2026-11-23T10:00:00`, UTC. */
export function momentIn(query: RawQuery, key: string): string | undefined {
  const text = textIn(query, key);
  if (text === undefined) return undefined;
  const valid = /^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?$/.test(text);
  const padded = text.length === 13 ? `${text}:00:00` : text.length === 16 ? `${text}:00` : text;
  if (!valid || Number.isNaN(Date.parse(`${padded}${padded.includes('T') ? 'Z' : ''}`))) {
    throw shape(key, 'String should match a date or date and time', 'string_pattern_mismatch');
  }
  return padded.includes('T') ? `${padded}Z` : `${padded}T00:00:00Z`;
}

export function shape(key: string, msg: string, type: string, place: 'query' | 'body' = 'query'): Refusal {
  return new Refusal(422, [{ loc: [place, ...key.split('.')], msg, type }]);
}
