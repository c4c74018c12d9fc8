import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Language } from '#base';
import { inLanguage } from '../said.ts';
import { xmlText } from '../feeds/xml.ts';
import { pageWords as words } from '../page-words.ts';
import { shortConcept } from '../pages/dossier-page.ts';
import type { PublicDossier } from '../public-library.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 84;
/** Letters of a headline that could stand on a card; nobody has the rest of a book measured. */
const LONGEST = 400;
const family = 'IBM Plex Sans Arabic';
const fontFiles = ['400Regular/IBMPlexSansArabic_400Regular.ttf', '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'].map(
  (file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/ibm-plex-sans-arabic/${file}`)),
);
const options = { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family } };

/**
 * The card of a dossier for social platforms, a PNG of 1200 × 630: the correct concept is its headline, and the claim does
 * not stand on it at all.
 */
export function dossierCard(dossier: PublicDossier, language: Language): Uint8Array {
  const concept = shortConcept(dossier);
  const headline = concept === undefined ? inLanguage(dossier.title, language) : inLanguage(concept.said, language);
  const { lines, size } = headlineOf(headline.text.slice(0, LONGEST));
  const rtl = language === 'ar';
  const x = rtl ? WIDTH - MARGIN : MARGIN;
  // The drawing program begins every line from the left: marks at both ends keep its signs where they belong.
  const text = (y: number, px: number, fill: string, said: string, weight = 400) =>
    `<text x="${x}" y="${y}" text-anchor="${rtl ? 'end' : 'start'}" font-family="${family}" font-size="${px}" font-weight="${weight}" fill="${fill}">${rtl ? '\u200F' : ''}${xmlText(said)}${rtl ? '\u200F' : ''}</text>`;
  const leading = size * 1.55;
  const top = 300 - ((lines.length - 1) * leading) / 2 + size / 3;
  const [title = ''] = linesOf(inLanguage(dossier.title, language).text.slice(0, LONGEST), 30, WIDTH - 2 * MARGIN);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf9f5"/><rect x="${rtl ? WIDTH - 18 : 0}" width="18" height="${HEIGHT}" fill="#0f5a43"/>
<g transform="translate(${rtl ? MARGIN - 16 : WIDTH - MARGIN - 48} 52)" fill="none" stroke="#0f5a43" stroke-width="3"><rect x="8" y="8" width="48" height="48"/><rect x="8" y="8" width="48" height="48" transform="rotate(45 32 32)"/><circle cx="32" cy="32" r="7"/></g>
${text(98, 30, '#5a6059', title)}
${lines.map((line, n) => text(Math.round(top + n * leading), size, '#1f2420', line, 600)).join('\n')}
${dossier.exercise ? text(HEIGHT - 104, 26, '#8a5a00', words.exercise[language]) : ''}
${text(HEIGHT - 56, 28, '#0f5a43', `${words.library[language]} · ${dossier.publisher[language]}`)}
</svg>`;
  return new Resvg(svg, options).render().asPng();
}

/** The largest hand in which a headline stands on the card; what is longer than any allows ends with an ellipsis. */
function headlineOf(text: string): { lines: string[]; size: number } {
  const room = WIDTH - 2 * MARGIN;
  for (const [size, most] of [
    [60, 3],
    [52, 4],
    [42, 5],
  ] as const) {
    const lines = linesOf(text, size, room);
    if (lines.length <= most) return { lines, size };
  }
  const lines = linesOf(text, 42, room).slice(0, 5);
  return { lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ''}…`], size: 42 };
}

/** Words in lines no wider than there is room, by the widths that the drawing program measures. */
function linesOf(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function widthOf(text: string, size: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="8000" height="200"><text x="4000" y="100" text-anchor="middle" font-family="${family}" font-weight="600" font-size="${size}">${xmlText(text)}</text></svg>`;
  return new Resvg(svg, options).getBBox()?.width ?? 0;
}
