/** Standard Base64 with padding (RFC 4648 §4), as C2SP notes use. */
export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Base64url without padding (RFC 4648 §5), as our own documents use. */
export const toBase64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** The bytes, or undefined when the text is not exactly how they are written: one value has one spelling. */
export function fromBase64(text: string, length?: number): Buffer | undefined {
  return exact(text, 'base64', length);
}

/** As `fromBase64`, for base64url without padding. */
export function fromBase64url(text: string, length?: number): Buffer | undefined {
  return exact(text, 'base64url', length);
}

function exact(text: string, encoding: 'base64' | 'base64url', length: number | undefined): Buffer | undefined {
  const bytes = Buffer.from(text, encoding);
  if (length !== undefined && bytes.length !== length) return undefined;
  return bytes.toString(encoding) === text ? bytes : undefined;
}
