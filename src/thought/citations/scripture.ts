import { createHash } from 'node:crypto';
import { citationFault } from './faults.ts';
import { ordinalOf, VERSES } from './verse-locator.ts';

/**
 * One orthography of the Quran, as an edition has it. The text of a verse is exactly what the file holds: 5,782 of 6,236
 * verses of Tanzil's Uthmani text are other bytes after Unicode NFC, so nothing stored is ever normalised.
 */
export interface Scripture {
  /** `tanzil-uthmani-1.1`, `qul-uthmani`: stands in a citation as its edition. */
  edition: string;
  title: string;
  /** Of the file as it came, 64 hexadecimal digits. */
  sha256: string;
  /** What the licence asks to be shown wherever the text is. */
  notice: string;
  /** By ordinal: 6,236 verses in the count of Kufa. */
  verses: readonly string[];
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Takes verses as they come and gives all by ordinal. Errors: `scripture-unlike`, saying which line and why. */
export function verseCollector() {
  const verses: string[] = [];
  return {
    take(where: string, surah: number, verse: number, text: string): void {
      const ordinal = ordinalOf(surah, verse);
      if (ordinal === undefined)
        throw citationFault('scripture-unlike', {}, [{ where, reason: `${surah}:${verse} is no verse` }]);
      if (ordinal !== verses.length)
        throw citationFault('scripture-unlike', {}, [
          { where, reason: `${surah}:${verse} stands out of order: verse ${verses.length + 1} of ${VERSES} is due` },
        ]);
      if (text.trim() === '')
        throw citationFault('scripture-unlike', {}, [{ where, reason: `${surah}:${verse} is empty` }]);
      verses.push(text);
    },
    all(where: string): readonly string[] {
      if (verses.length !== VERSES)
        throw citationFault('scripture-unlike', {}, [{ where, reason: `${verses.length} of ${VERSES} verses` }]);
      return verses;
    },
  };
}
