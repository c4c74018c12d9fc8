import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { citationFault } from './faults.ts';
import { type Scripture, sha256Of, verseCollector } from './scripture.ts';

/** Of `quran-verses.json` in quran-validator 1.3.0. Other bytes are another text, whoever published them. */
const KNOWN = 'bafbc2c057851847906cece33a3d6efb51657e85cf27b083e8a968d7210c1e7c';

const notice = [
  'Quran text: Quranic Universal Library (https://qul.tarteel.ai), by the npm package quran-validator 1.3.0 (MIT),',
  'of which nothing was changed. Its Uthmani letters are those of the Tanzil Project (https://tanzil.net).',
].join('\n');

const rows = z.array(
  z.object({ surah: z.number(), ayah: z.number(), text: z.string(), textSimple: z.string() }).readonly(),
);

/**
 * The text that comes with the node's packages, in two orthographies: Uthmani with all marks, and today's spelling bare.
 * Checked against the hash of the file known to be whole. Errors: `scripture-not-installed`.
 */
export async function installedScripture(): Promise<readonly Scripture[]> {
  const bytes = await readFile(packageFile()).catch(() => {
    throw citationFault('scripture-not-installed');
  });
  return scriptureOf(bytes);
}

/** Exported for the test that tampers. */
export function scriptureOf(bytes: Uint8Array): readonly Scripture[] {
  const sha256 = sha256Of(bytes);
  if (sha256 !== KNOWN)
    throw citationFault('scripture-not-installed', {}, [{ where: 'quran-verses.json', reason: `SHA-256 ${sha256}` }]);
  const uthmani = verseCollector();
  const simple = verseCollector();
  for (const { surah, ayah, text, textSimple } of rows.parse(JSON.parse(new TextDecoder().decode(bytes)))) {
    uthmani.take(`${surah}:${ayah}`, surah, ayah, text);
    simple.take(`${surah}:${ayah}`, surah, ayah, textSimple);
  }
  const all = (edition: string, title: string, verses: readonly string[]) => ({
    edition,
    title,
    sha256,
    notice,
    verses,
  });
  return [
    all('qul-uthmani', 'Quranic Universal Library, Uthmani', uthmani.all('end of file')),
    all('qul-imlaei-simple', 'Quranic Universal Library, simple', simple.all('end of file')),
  ];
}

/** The package shows its program alone at its door; the data lies beside it. Its program is never run. */
function packageFile(): URL {
  try {
    return new URL('../data/quran-verses.json', import.meta.resolve('quran-validator'));
  } catch {
    throw citationFault('scripture-not-installed');
  }
}
