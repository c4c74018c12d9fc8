import type { PublicLibrary } from './public-library.ts';

/** What may be done with the files of a library, for whoever has the folder and nothing else (SPDX identifiers). */
export const licenceFile = (
  { title, address }: PublicLibrary,
  { notices, fonts }: { notices: readonly string[]; fonts: readonly string[] },
): string => `${title.en}
${address}

Pages, data, feeds, cards and PDFs: Creative Commons Attribution 4.0 International (SPDX: CC-BY-4.0).
You may copy, change and publish them again, also commercially, if you name the authority that published the
dossier and say what you changed. The whole licence: https://creativecommons.org/licenses/by/4.0/legalcode

A dossier marked as an exercise was not reviewed by scholars: whoever publishes it again says so too.

The fonts in fonts/: SIL Open Font License 1.1 (SPDX: OFL-1.1):
${fonts.map((path) => `  ${path}\n`).join('')}${notices.length === 0 ? '' : `\nThe text of the Quran, under the terms of its publisher:\n\n${notices.join('\n\n')}\n`}`;
