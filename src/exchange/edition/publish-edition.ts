import { holdBundle } from './check-bundle.ts';
import { type Edition, type EditionHead, editionHash } from './edition.ts';
import { RECORDS } from './file-names.ts';
import type { EditionFinding } from './findings.ts';
import { readBundle } from './public-bundle.ts';
import type { EditionMaker } from './verify-edition.ts';

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
 * later is found now. `headOf` says what the manifest says of the day.
 */
export async function publishEdition<Head extends EditionHead>(
  text: string,
  maker: EditionMaker<Head>,
  headOf: (day: string) => Head,
): Promise<Published | readonly EditionFinding[] | undefined> {
  const given = readBundle(text);
  if (given === undefined) return undefined;
  const first = holdBundle(given, maker);
  const lost = 'length' in first ? lostIn(first) : new Set<string>();
  const bundle = { ...given, records: given.records.filter((_, at) => !lost.has(`${RECORDS}:${at + 1}`)) };
  const checked = lost.size === 0 ? first : holdBundle(bundle, maker);
  if ('length' in checked) return checked;
  const edition = await maker.make(headOf(bundle.day), bundle, checked);
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
