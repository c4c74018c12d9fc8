import type { FaultDetail } from '#base';

/** U+202D and U+202E (Unicode UAX 9 §2.2): they make a name read as another. Marks and isolates serve honest text. */
const override = /[\u202d\u202e]/;
const inUtf8 = [Buffer.from('\u202d'), Buffer.from('\u202e')];
const escaped = [Buffer.from('\\u202')];

/** The first place where text overrides the writing direction; undefined: nowhere. */
export function turnedText(bytes: Uint8Array, value: unknown): FaultDetail | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // Nearly every object ends here, without a walk.
  if (![...inUtf8, ...escaped].some((sign) => buffer.includes(sign))) return undefined;
  const where = find(value, '');
  return where === undefined ? undefined : { where, reason: 'U+202D or U+202E' };
}

function find(value: unknown, where: string): string | undefined {
  if (typeof value === 'string') return override.test(value) ? where : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    if (override.test(name)) return where;
    const found = find(inner, `${where}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
