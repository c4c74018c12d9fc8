/**
 * Formats of text, as regular expressions that are linear: no repetition stands inside another over the same letters.
 * The official schemas' expression for `type` is exponential (31 letters block a core for ten seconds), so none is
 * taken over from there.
 */
export const textFormats = {
  /** Section 3.1: type names. */
  type: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  /** Section 2.1; RFC 4648 base64 with padding. */
  binary: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  /** Section 2.8. The text asks for small letters; capitals are widely written and the official schema takes them. */
  hex: /^(?:[a-fA-F0-9]{2})+$/,
  /** RFC 3986: a scheme and only characters a URI may hold. */
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/,
  email: /^[^\s@<>(),;:\\"[\]]+@[^\s@<>(),;:\\"[\]]+$/,
  /** Labels of letters, digits and hyphens, or international ones; 63 bytes a label is looked at by the check. */
  hostname: /^[^\s./@:\u3002\uff0e\uff61]+(?:[.\u3002\uff0e\uff61][^\s./@:\u3002\uff0e\uff61]+)*\.?$/,
  ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]?\d)(?:\/(?:3[0-2]|[12]?\d))?$/,
  ipv6: /^[0-9A-Fa-f:.]{2,45}(?:%[^\s/]+)?(?:\/(?:12[0-8]|1[01]\d|[1-9]?\d))?$/,
  mac: /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/,
  /** RFC 5646 section 2.1, well-formed: language, script, region, variants, extensions, private use. */
  language:
    /^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-x(?:-[A-Za-z0-9]{1,8})+)?$/,
  /** As RFC 5646 has it, or three letters of ISO 639-2, which the specification asked for before errata 01. */
  'software-language': /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  'media-type': /^(?:application|audio|font|image|message|model|multipart|text|video)\/[a-zA-Z0-9.+_-]+/,
  /** Names of the IANA registry of character sets; a dot stands only in ISO_646.basic, ANSI_X3.4, T.61 and their like. */
  charset: /^(?:[a-zA-Z0-9/+_:()-]|\.(?=\d|basic|irv)){2,250}$/,
  /** CPE 2.3 formatted string: eleven parts after the prefix; a colon inside a part is escaped. */
  cpe: /^cpe:2\.3:[aho*-](?::(?:[a-zA-Z0-9\-._*?]|\\[^\sa-zA-Z0-9])+){10}$/,
  'relationship-type': /^[a-z0-9-]+$/,
  /** Section 7.2.3.1. */
  selector: /^(?:[a-z0-9_-]{3,249}(?:\.(?:\[\d+\]|[A-Za-z0-9_-]{1,250}))*|id)$/,
  /** Values may not begin with the short names of hives (section 6.17). */
  'registry-key': /^(?!(?:HKLM|HKCC|HKCR|HKCU|HKU|hklm|hkcc|hkcr|hkcu|hku)(?:\\|$))/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type TextFormat = keyof typeof textFormats;
