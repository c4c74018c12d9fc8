const LEAST_LENGTH = 10;
const LEAST_DIFFERENT_LETTERS = 3;

/**
 * Whether a text can be a reason: at least ten visible characters, and not only punctuation or one key held down.
 * It cannot tell a good reason from a bad one; it keeps out those that are none.
 */
export function isWorthyReason(text: string): boolean {
  const visible = text.replace(/[\p{Cf}\p{Cc}]/gu, '').trim();
  if (Array.from(visible).length < LEAST_LENGTH) return false;
  const letters = visible.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  return new Set(letters).size >= LEAST_DIFFERENT_LETTERS;
}
