/** Zero-width characters, bidirectional controls, soft hyphen, byte order mark: they show nothing and hide much. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

/** Already clean, as most of a list is: printable ASCII with single spaces. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Text without invisible characters and with single spaces, NFC. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** What lists print where they have nothing to say. */
const nothing =
  /^(-+0-+|-+|–|na|n\/a|n\.a\.?|nil|none|null|unknown|not available|not known|غير معروف|لا يوجد|inconnu|néant)$/i;

const LONGEST_NOTHING = 16;

/** `cleanText`, and '' for the words by which lists say "nothing". */
export function valueText(text: string | undefined): string {
  const clean = cleanText(text ?? '');
  return clean.length <= LONGEST_NOTHING && nothing.test(clean) ? '' : clean;
}

/** The given texts that say something, joined. */
export function joinTexts(parts: readonly (string | undefined)[], glue: string): string {
  return parts
    .map(valueText)
    .filter((part) => part !== '')
    .join(glue);
}
