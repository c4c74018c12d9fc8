import type { JsonRefusalCode } from '../canonical/json-refusal.ts';
import type { Words } from './words.ts';

type Told = Exclude<
  JsonRefusalCode,
  'too-large' | 'too-deep' | 'lone-surrogate' | 'nul-character' | 'number-out-of-range'
>;

/** Why a text is not taken as JSON; the other refusals of `readJson` are worded with the shapes. */
export const jsonMessages = {
  'text-too-large': {
    ar: 'النص أكبر من {most} بايت.',
    en: 'The text is larger than {most} bytes.',
    fr: 'Le texte dépasse {most} octets.',
  },
  'byte-order-mark': {
    ar: 'يبدأ النص بعلامة ترتيب البايتات.',
    en: 'The text begins with a byte order mark.',
    fr: 'Le texte commence par une marque d’ordre des octets.',
  },
  'not-utf-8': {
    ar: 'ليس النص UTF-8 عند البايت {offset}.',
    en: 'The text is not UTF-8 at byte {offset}.',
    fr: 'Le texte n’est pas de l’UTF-8 à l’octet {offset}.',
  },
  'not-json': {
    ar: 'ليس النص JSON عند البايت {offset}.',
    en: 'The text is not JSON at byte {offset}.',
    fr: 'Le texte n’est pas du JSON à l’octet {offset}.',
  },
  'duplicate-key': {
    ar: 'الخاصية مذكورة مرتين.',
    en: 'The property is given twice.',
    fr: 'La propriété est donnée deux fois.',
  },
  noncharacter: {
    ar: 'في النص رمز ليس محرفًا.',
    en: 'The text holds a code point that is no character.',
    fr: 'Le texte contient un point de code qui n’est pas un caractère.',
  },
} as const satisfies Readonly<Record<Told | 'text-too-large', Words>>;
