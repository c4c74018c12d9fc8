/** Length of a hash in hexadecimal digits, by the algorithm's name in capitals without hyphens (section 10.7). */
const hexDigits: Readonly<Record<string, number>> = {
  MD5: 32,
  RIPEMD160: 40,
  SHA1: 40,
  SHA224: 56,
  SHA256: 64,
  SHA384: 96,
  SHA512: 128,
  SHA3224: 56,
  SHA3256: 64,
  SHA3384: 96,
  SHA3512: 128,
  WHIRLPOOL: 128,
};

const others: Readonly<Record<string, RegExp>> = {
  SSDEEP: /^[a-zA-Z0-9/+:.]{1,128}$/,
  TLSH: /^(?:T1)?[a-fA-F0-9]{70}$/,
};

/** Whether a value looks like a hash of this algorithm; unknown algorithms are not judged. */
export function isHash(algorithm: string, value: string): boolean {
  const name = algorithm.toUpperCase().replaceAll('-', '');
  const digits = Object.hasOwn(hexDigits, name) ? hexDigits[name] : undefined;
  if (digits !== undefined) return value.length === digits && /^[a-fA-F0-9]+$/.test(value);
  const other = Object.hasOwn(others, name) ? others[name] : undefined;
  return other === undefined || other.test(value);
}
