/** Keys whose values never enter the log, wherever they stand. */
const secret = /^(password|passphrase|secret|token|code|cookie|authorization|client_?secret|totp.*|invitation|csrf)$/i;
const longest = 2000;
const mostItems = 1000;

/**
 * What an act says about itself, as plain JSON that the database gives back exactly: secrets cut by key, long texts and
 * lists cut, no NUL and no lone surrogates (PostgreSQL's jsonb refuses both).
 */
export function plainDetail(detail: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return members(detail, 0);
}

/** A text that PostgreSQL can keep, at most 2,000 UTF-16 units long. */
export function plainText(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.toWellFormed().replaceAll('\0', '\uFFFD');
}

function plain(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || depth > 8) return null;
  if (value instanceof Set || value instanceof Map) return plain([...value], depth);
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => plain(item, depth + 1));
  return members(value, depth);
}

function members(value: object, depth: number): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined || typeof member === 'function' || key === '__proto__') continue;
    kept[plainText(key)] = secret.test(key) ? '[cut]' : plain(member, depth + 1);
  }
  return kept;
}
