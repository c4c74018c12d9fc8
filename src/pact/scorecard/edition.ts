import { languages } from '#base';
import {
  type Edition,
  type EditionHead,
  type EditionMaker,
  type Pins,
  type PublicBundle,
  publishEdition,
  sealEdition,
  uuidOf,
  verifyEdition,
} from '#exchange';
import { trustListFingerprint } from '#records';
import { type CheckedBundle, pactContent, readHeld } from './check-bundle.ts';
import { cellsCsv, scorecardJson, statesCsv } from './data-files.ts';
import { commitmentPage } from './pages/commitment-page.ts';
import { homePage } from './pages/home-page.ts';
import { languagesPage } from './pages/languages-page.ts';
import { statePage } from './pages/state-page.ts';
import { style } from './pages/style.ts';
import { type Picture, pictureOf, type PictureSource } from './picture.ts';

/** What the files of an edition look like: whatever changes a byte of one raises it. */
export const FORMAT = 1;

/** Sets the country views of a picture, by path; nothing where an edition is made without. */
export type CountryViews = (picture: Picture) => Promise<ReadonlyMap<string, Uint8Array>>;

interface PactHead extends EditionHead {
  readonly type: 'mithaq-pact-edition';
  readonly countryViews: boolean;
}

/**
 * Makes an edition of a bundle that holds. A function of the bundle and nothing else: the same bytes at every node, in
 * every time zone and language, today and later.
 */
export async function makeEdition(
  bundle: PublicBundle,
  checked: CheckedBundle,
  countryViews?: CountryViews,
): Promise<Edition> {
  const trust = trustListFingerprint(checked.list);
  const picture = pictureOf(sourceOf(checked));
  const made = new Map<string, string | Uint8Array>([
    ['style.css', style],
    ['index.html', languagesPage(picture)],
    ['scorecard.json', scorecardJson(picture)],
    ['cells.csv', cellsCsv(picture)],
    ['states.csv', statesCsv(picture)],
    ...pagesOf(picture, trust, countryViews !== undefined),
    ...((await countryViews?.(picture)) ?? []),
  ]);
  return sealEdition(headOf(checked.day, countryViews !== undefined), bundle, checked.bundle, made);
}

const headOf = (day: string, countryViews: boolean): PactHead => ({
  type: 'mithaq-pact-edition',
  format: FORMAT,
  day,
  countryViews,
});

/** How an edition of the pact is made again; `views` sets the country views where it has them. */
const pactMaker = (views: CountryViews | undefined): EditionMaker<PactHead> => ({
  ...pactContent,
  type: 'mithaq-pact-edition',
  format: FORMAT,
  headOf: (said, day) => headOf(day, said.countryViews === true),
  make: (head, bundle, held) => makeEdition(bundle, readHeld(held), head.countryViews ? views : undefined),
});

/** Verifies an edition of the pact from its files alone. */
export const verifyPact = (files: Edition, views: CountryViews, pins?: Pins) =>
  verifyEdition(files, pactMaker(views), pins);

/** Makes the edition of what a node gave as its public log, having checked it as an outsider will. */
export const publishPact = (text: string, views?: CountryViews) =>
  publishEdition(text, pactMaker(views), (day) => headOf(day, views !== undefined));

/** What an edition shows: all of a bundle that holds. */
export const sourceOf = ({ day, list, statements, objects }: CheckedBundle): PictureSource => ({
  day,
  title: list.alliance.names,
  members: list.members,
  statements,
  objects,
});

function* pagesOf(picture: Picture, trust: string, views: boolean): Generator<[string, string]> {
  for (const language of languages) {
    const leaf = (path: string) => ({ picture, language, path, views });
    yield [`${language}/index.html`, homePage(leaf('index.html'), trust)];
    for (const code of picture.states) {
      const path = `states/${code}.html`;
      yield [`${language}/${path}`, statePage(leaf(path), code)];
    }
    for (const { id } of picture.commitments) {
      const path = `commitments/${uuidOf(id)}.html`;
      yield [`${language}/${path}`, commitmentPage(leaf(path), id)];
    }
  }
}
