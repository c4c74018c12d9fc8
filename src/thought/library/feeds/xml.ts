const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Whether XML 1.0 has a place for a sign (§2.2). */
function isChar(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Text as XML takes it: its signs escaped, and what XML has no place for left out. */
export const xmlText = (text: string): string =>
  Array.from(text)
    .filter(isChar)
    .map((sign) => signs[sign] ?? sign)
    .join('');
