import { citationFault } from './faults.ts';
import { type Scripture, sha256Of, verseCollector } from './scripture.ts';

/**
 * Reads Tanzil's "text with aya numbers" (tanzil.net/download): lines `surah|verse|text`, then the notice, each line of it
 * beginning with `#`. Everything is kept as it is. Errors: `scripture-unlike` with the line, `scripture-notice-missing`.
 */
export function readTanzil(bytes: Uint8Array): Scripture {
  const verses = verseCollector();
  const notice: string[] = [];
  for (const [at, line] of utf8(bytes).split('\n').entries()) {
    const row = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (row.startsWith('#')) notice.push(row);
    if (row.trim() === '' || row.startsWith('#')) continue;
    const [, surah, verse, text] = /^(\d+)\|(\d+)\|(.*)$/.exec(row) ?? [];
    if (text === undefined)
      throw citationFault('scripture-unlike', {}, [{ where: `line ${at + 1}`, reason: 'not surah|verse|text' }]);
    verses.take(`line ${at + 1}`, Number(surah), Number(verse), text);
  }
  const all = verses.all('end of file');
  const said = notice.join('\n');
  const [, kind, version] = /Tanzil Quran Text \(([^,)]+), Version ([\d.]+)\)/.exec(said) ?? [];
  if (kind === undefined || version === undefined || !said.includes('License'))
    throw citationFault('scripture-notice-missing');
  return {
    edition: `tanzil-${kind.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${version}`,
    title: `Tanzil Quran Text (${kind}, ${version})`,
    sha256: sha256Of(bytes),
    notice: said,
    verses: all,
  };
}

function utf8(bytes: Uint8Array): string {
  try {
    // A mark of byte order would be part of the first line: it is let go of here, and kept in the stored bytes.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw citationFault('scripture-unlike', {}, [{ where: 'file', reason: 'not UTF-8' }]);
  }
}
