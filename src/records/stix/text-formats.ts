const percent = '%[0-9A-Fa-f]{2}';
const path = `(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/]|${percent})*`;
const query = `(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|${percent})*`;
const userinfo = `(?:[A-Za-z0-9\\-._~!$&'()*+,;=:]|${percent})*`;
const host = `(?:\\[[0-9A-Za-z:.\\-_~!$&'()*+,;=]+\\]|(?:[A-Za-z0-9\\-._~!$&'()*+,;=]|${percent})*)`;
const authority = `(?:${userinfo}@)?${host}(?::[0-9]*)?`;
const atom = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+";
const cpePart = '(?:[*-]|(?:[?]+|[*])?(?:[a-zA-Z0-9\\-._]|\\\\[^\\sa-zA-Z0-9\\-._])+(?:[?]+|[*])?)';

/**
 * Formats of text, as regular expressions that are linear: no repetition stands inside another over the same letters.
 * The official schemas' expression for `type` is exponential (31 letters block a core for ten seconds), so none is
 * taken over from there.
 */
export const textFormats = {
  /** Section 3.1: type names. */
  type: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  /** Section 2.1; RFC 4648 base64 with padding. */
  binary: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)$/,
  /** Section 2.8. The text asks for small letters; capitals are widely written and the official schema takes them. */
  hex: /^(?:[a-fA-F0-9]{2})+$/,
  /** RFC 3986, appendix A. */
  uri: new RegExp(
    `^[A-Za-z][A-Za-z0-9+.-]*:(?://${authority}(?:/${path})?|(?!//)${path})(?:\\?${query})?(?:#${query})?$`,
  ),
  /** RFC 5322, section 3.4.1: dotted words on both sides. Quoted ones are not taken. */
  email: new RegExp(`^${atom}(?:\\.${atom})*@${atom}(?:\\.${atom})*$`),
  /** RFC 1034 and RFC 5890: labels of letters and digits of any script and hyphens; the check looks at each label. */
  hostname:
    /^[\p{L}\p{M}\p{N}\u00b7\u200c-]+(?:[.\u3002\uff0e\uff61][\p{L}\p{M}\p{N}\u00b7\u200c-]+)*[.\u3002\uff0e\uff61]?$/u,
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
  /** CPE 2.3 formatted string (NISTIR 7695, section 6.2): eleven parts, the seventh a language. */
  cpe: new RegExp(
    `^cpe:2\\.3:[aho*-](?::${cpePart}){5}:(?:[a-zA-Z]{2,3}(?:-(?:[a-zA-Z]{2}|[0-9]{3}))?|[*-])(?::${cpePart}){4}$`,
  ),
  'relationship-type': /^[a-z0-9-]+$/,
  /** Section 7.2.3.1. */
  selector: /^(?:[a-z0-9_-]{3,249}(?:\.(?:\[\d+\]|[A-Za-z0-9_-]{1,250}))*|id)$/,
  /** Values may not begin with the short names of hives (section 6.17). */
  'registry-key': /^(?!(?:HKLM|HKCC|HKCR|HKCU|HKU|hklm|hkcc|hkcr|hkcu|hku)(?:\\|$))/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type TextFormat = keyof typeof textFormats;
