import { readFile } from 'node:fs/promises';

const files = {
  'fonts/noto-naskh-arabic.woff2': '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
  'fonts/amiri-quran.woff2': '@fontsource/amiri-quran/files/amiri-quran-arabic-400-normal.woff2',
  // Each hand goes nowhere without its licence (SIL Open Font License 1.1, condition 2).
  'fonts/noto-naskh-arabic.OFL.txt': '@fontsource/noto-naskh-arabic/LICENSE',
  'fonts/amiri-quran.OFL.txt': '@fontsource/amiri-quran/LICENSE',
} as const;

/** The script that searches the library in a browser, as the workbench's build wrote it; undefined before it was built. */
export const librarySearch = (file: string): Promise<Uint8Array | undefined> => readFile(file).catch(() => undefined);

/** The two hands of the library, for running text and for verses (SIL Open Font License): under 100 KB together, with their licences. */
export async function libraryFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = Object.entries(files).map(
    async ([path, file]) => [path, await readFile(new URL(import.meta.resolve(file)))] as const,
  );
  return new Map(await Promise.all(read));
}
