// How long a public edition of a whole pact takes to make and to verify: 43 states × 60 commitments.
import { makeEdition, verifyPact } from '../../src/pact/scorecard/edition.ts';
import { checkBundle } from '../../src/pact/scorecard/check-bundle.ts';
import { countryViews } from '../../src/pact/scorecard/country-view/index.ts';
import { inventedEdition } from './invented-edition.ts';

const bundle = inventedEdition(43, 60);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const made = await work();
  say(`${what.padEnd(56)} ${((performance.now() - start) / 1000).toFixed(2)} s`);
  return made;
}

say(`43 states × 60 commitments, ${bundle.records.length} public records`);
const checked = await timed('signatures, places in the logs, shapes', () => checkBundle(bundle));
if ('length' in checked) throw new Error(JSON.stringify(checked[0]));
const pages = await timed('edition without country views', () => makeEdition(bundle, checked));
const whole = await timed('edition with 43 × 3 country views (PDF)', () => makeEdition(bundle, checked, countryViews));
await timed('pact verify, without country views', () => verifyPact(pages, countryViews));
const verified = await timed('pact verify, with country views', () => verifyPact(whole, countryViews));
if ('length' in verified) throw new Error(JSON.stringify(verified[0]));
const bytes = [...whole.values()].reduce((sum, file) => sum + file.length, 0);
say(`${whole.size} files, ${(bytes / 2 ** 20).toFixed(0)} MiB`);
