/** Characters that show nothing and hide or reorder much: Unicode 17, categories Cc, Cf, and what is unassigned text. */
const hidden = /[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]/u;
const eachHidden = /[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]/gu;
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const space = /^[\t\n\v\f\r\u0085\u2028\u2029]$/;

/** Marks that Arabic keyboards and spreadsheets put beside text and that cannot reorder it: not worth a warning. */
const innocent = /^[\u061c\u200e\u200f\ufeff]$/;

export interface CleanCell {
  text: string;
  /** Set when something went that a person could not have seen: NUL, bidi overrides, zero-width characters. */
  hid: boolean;
}

/**
 * A cell without control, bidirectional and zero-width characters, with single spaces, in NFC and well-formed UTF-16.
 * The zero-width non-joiner stays between two Arabic letters, where Persian and Urdu spelling needs it.
 */
export function cleanCell(raw: string): CleanCell {
  if (plain.test(raw)) return { text: raw, hid: false };
  let hid = false;
  let text = raw.isWellFormed() ? raw.normalize('NFC') : raw.toWellFormed().normalize('NFC');
  if (hidden.test(text)) {
    text = text.replace(eachHidden, (character, at: number) => {
      if (space.test(character)) return ' ';
      if (character === '\u200c' && between(text, at)) return character;
      hid ||= !innocent.test(character);
      return '';
    });
  }
  return { text: text.replace(/\s+/gu, ' ').trim(), hid };
}

function between(text: string, at: number): boolean {
  return /\p{Script=Arabic}/u.test(text[at - 1] ?? '') && /\p{Script=Arabic}/u.test(text[at + 1] ?? '');
}

const LONGEST_SHOWN = 500;

/** A raw value as a report can show it: what cannot be seen is written out as `⟨U+202E⟩`, and the end is cut. */
export function shownValue(raw: string): string {
  const whole = raw.slice(0, LONGEST_SHOWN).toWellFormed();
  const written = whole.replace(
    eachHidden,
    (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
  return raw.length > LONGEST_SHOWN ? `${written}…` : written;
}
