import { checkBundle } from './check-bundle.ts';
import { type CountryViews, type Edition, editionHash, makeEdition } from './edition.ts';
import type { EditionFinding } from './findings.ts';
import { readBundle } from './public-bundle.ts';
import { RECORDS } from './file-names.ts';

/** An edition ready to be written, and what it is called by. */
export interface Published {
  readonly edition: Edition;
  readonly hash: string;
  readonly day: string;
  readonly records: number;
  /** Records that an outsider could not check any more: their key was revoked and no member had seen them before. */
  readonly left: number;
}

/**
 * Makes the edition of what a node gave as its public log, having checked it as an outsider will: whatever would be refused
 * later is found now.
 */
export async function publishEdition(
  text: string,
  countryViews?: CountryViews,
): Promise<Published | readonly EditionFinding[] | undefined> {
  const given = readBundle(text);
  if (given === undefined) return undefined;
  const first = checkBundle(given);
  const lost = 'length' in first ? lostIn(first) : new Set<string>();
  const bundle = { ...given, records: given.records.filter((_, at) => !lost.has(`${RECORDS}:${at + 1}`)) };
  const checked = lost.size === 0 ? first : checkBundle(bundle);
  if ('length' in checked) return checked;
  const edition = await makeEdition(bundle, checked, countryViews);
  return {
    edition,
    hash: editionHash(edition),
    day: bundle.day,
    records: bundle.records.length,
    left: given.records.length - bundle.records.length,
  };
}

/** A state that lost a key loses what nobody else can date; the node knows when it came, a file does not. */
function lostIn(findings: readonly EditionFinding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ code }) => code === 'record-key-not-valid').map(({ where }) => where));
}
