import { type Language, languages } from '#base';
import { uuidOf } from '#exchange';
import { matrixVersion, tactics } from '../methods/matrix/index.ts';
import type { PublicLibrary } from './public-library.ts';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * The library for machines: an API of plain files, everything in one file, and what crawlers ask for. What was withdrawn
 * stands behind the dossiers, as a stone (`PublicStone`).
 */
export function dataFiles(library: PublicLibrary): Map<string, string> {
  const { dossiers, stones, corrections, day, address } = library;
  const places = (id: string) => ({
    self: `${address}api/v1/dossiers/${uuidOf(id)}.json`,
    pages: Object.fromEntries(languages.map((one) => [one, `${address}${one}/dossiers/${uuidOf(id)}.html`])),
  });
  const rows = dossiers.map(
    ({ id, version, title, languages: inLanguages, state, exercise, withdrawn, claim, corrections: own }) => ({
      id,
      version,
      title,
      languages: inLanguages,
      state,
      exercise,
      withdrawn,
      harmClass: claim.harmClass,
      corrections: own.length,
      ...places(id),
    }),
  );
  const items = [...rows, ...stones.map((stone) => ({ ...stone, ...places(stone.id) }))];
  const all = [...dossiers, ...stones];
  return new Map([
    ['api/v1/dossiers.json', json({ day, licence, total: items.length, items })],
    ['api/v1/corrections.json', json({ day, licence, total: corrections.length, items: corrections })],
    ...all.map((one) => [`api/v1/dossiers/${uuidOf(one.id)}.json`, json({ licence, ...one })] as const),
    ['data/dossiers.jsonl', all.map((one) => `${JSON.stringify(one)}\n`).join('')],
    ['sitemap.xml', sitemap(library)],
    ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`],
  ]);
}

/** sitemaps.org 0.9: each page in the languages in which it was reviewed, these beside each other. */
function sitemap({ dossiers, address, day }: PublicLibrary): string {
  const pages: readonly (readonly [path: string, at: string, reviewed: readonly Language[]])[] = [
    ...['index.html', 'corrections.html', 'about.html'].map((path) => [path, day, languages] as const),
    ...['index', ...tactics.flatMap(({ methods }) => methods.map(({ code }) => code))].map(
      (name) => [`methods/${name}.html`, matrixVersion.date, languages] as const,
    ),
    ...dossiers.map((one) => [`dossiers/${uuidOf(one.id)}.html`, one.version.slice(0, 10), one.languages] as const),
  ];
  const url = ([path, at, reviewed]: (typeof pages)[number]) => {
    const beside = reviewed
      .map((one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${address}${one}/${path}"/>`)
      .join('');
    return reviewed
      .map((one) => `<url><loc>${address}${one}/${path}</loc><lastmod>${at}</lastmod>${beside}</url>\n`)
      .join('');
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(url).join('')}</urlset>
`;
}
