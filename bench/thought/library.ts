// How long the public library takes: from an approved dossier to everything that is made of it, and a library of a thousand.
import { languages } from '#base';
import { claimReview } from '../../src/thought/library/claim-review.ts';
import { atomFeed } from '../../src/thought/library/feeds/atom.ts';
import { jsonFeed } from '../../src/thought/library/feeds/json-feed.ts';
import { rssFeed } from '../../src/thought/library/feeds/rss.ts';
import { inventedDossier, inventedLibrary } from '../../src/thought/library/invented.ts';
import { libraryFiles } from '../../src/thought/library/library-files.ts';
import { libraryFonts } from '../../src/thought/library/fonts.ts';
import { dossierPage, dossierPath } from '../../src/thought/library/pages/dossier-page.ts';
import { openPlates } from '../../src/thought/library/plates/index.ts';
import { starterDossiers } from '../../src/thought/starter/index.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const contents = starterDossiers.map(({ content }) => content);
const dossiers = Array.from({ length: 1000 }, (_, n) => inventedDossier(n, contents[n % contents.length]));
const library = inventedLibrary(dossiers);
const newest = dossiers.at(-1);
if (newest === undefined) throw new Error('no dossier');

let begun = performance.now();
const since = (): string => `${((performance.now() - begun) / 1000).toFixed(2)} s`;
const plates = await openPlates();
say(`typesetter opened                                   ${since()}`);

begun = performance.now();
for (const language of languages) {
  dossierPage({ library, language, path: dossierPath(newest) }, newest);
  claimReview(library, newest, language);
  plates.card(newest, language);
  plates.pdf(library, newest, language);
  for (const feed of [rssFeed, atomFeed, jsonFeed]) feed(library, language);
}
say(`one dossier: page, card, PDF, ClaimReview, feeds × 3 ${since()} (goal 10 s)`);

for (const count of [1000, 10_000]) {
  const many = inventedLibrary(
    Array.from({ length: count }, (_, n) => inventedDossier(n, contents[n % contents.length])),
  );
  begun = performance.now();
  const before = process.cpuUsage();
  const files = libraryFiles(many, { scripture: undefined, fonts: await libraryFonts() });
  const { user, system } = process.cpuUsage(before);
  let size = 0;
  for (const content of files.values()) size += content.length;
  say(
    `${count} dossiers: all ${files.size} files`.padEnd(51) +
      ` ${since()} (processor ${((user + system) / 1e6).toFixed(1)} s), ${(size / 2 ** 20).toFixed(0)} Mi letters`,
  );
}

begun = performance.now();
for (const one of dossiers.slice(0, 50)) for (const language of languages) plates.card(one, language);
say(`a card                                               ${((performance.now() - begun) / 150).toFixed(1)} ms`);
begun = performance.now();
for (const one of dossiers.slice(0, 20)) for (const language of languages) plates.pdf(library, one, language);
say(`a PDF of a whole starter dossier                      ${((performance.now() - begun) / 60).toFixed(0)} ms`);
