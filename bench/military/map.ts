// How long the map takes until it can be used, in a browser that draws without a graphics card.
//   node bench/military/map.ts [points = 10000] [rounds = 5]
// A real node and a real Chromium that draws by SwiftShader, a new browser window with nothing kept each round. The borders are
// the node's; the points are invented and put in the place of the route's answer, for no exercise has ten thousand. Fails where
// the slowest round is over 3.5 s, where a state has no place, or where a request leaves the node.
import assert from 'node:assert/strict';
import { openWorkbench } from '../../test/browser/browser.ts';

const size = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 5);
const MOST_MS = 3500;
const codes =
  'AE AF BD BF BH BJ BN CI CM DJ EG GA GM GN GW ID IR JO KE KM KW LB LY MA ML MR MV MY NE NG OM PK PS QA SA SD SL SN SO TD TG TN TR UG YE'.split(
    ' ',
  );
const marks = ['need', 'offer', 'contribution'] as const;
const types = ['medical', 'engineer', 'airlift', 'logistics', 'funds', 'training-team'] as const;

const features = Array.from({ length: size }, (_, n) => ({
  type: 'Feature',
  id: `capability--${n}`,
  geometry: null,
  properties: {
    mark: marks[n % 3],
    title: `قدرة مختلقة ${n}`,
    by: 'دولة مختلقة',
    country: codes[n % codes.length],
    countryOfSpeaker: false,
    type: types[n % types.length],
    met: false,
    opens: `capability--${n}`,
    ...(n % 3 === 2 && { stands: 'deployed' }),
  },
}));
const body = JSON.stringify({ type: 'FeatureCollection', features, members: codes, more: false });

await using bench = await openWorkbench();
const planner = await bench.person('nadia', ['planner']);
const taken: { drawn: number; table: number }[] = [];
for (let round = 0; round < rounds; round += 1) {
  // Whatever asks elsewhere fails the visit when it closes.
  await using visit = await bench.visit({ language: round % 2 === 0 ? 'ar' : 'fr', as: planner });
  const { page } = visit;
  page.setDefaultTimeout(60_000);
  await page.route('**/api/v1/military/map/contributions', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  const begin = performance.now();
  await page.goto(`${bench.node.config.publicUrl}/military/map`, { waitUntil: 'commit' });
  await page.getByRole('row').nth(1).waitFor();
  const table = Math.round(performance.now() - begin);
  await page.locator('[data-map=webgl][data-state=drawn]').waitFor();
  taken.push({ drawn: Math.round(performance.now() - begin), table });
  const shot = process.env['MITHAQ_SCREENSHOTS'];
  if (shot !== undefined) await page.screenshot({ path: `${shot}/map-bench-${round}.png` });
}
const slowest = Math.max(...taken.map(({ drawn }) => drawn));
process.stdout.write(`${JSON.stringify({ points: size, states: codes.length, taken, slowest, most: MOST_MS })}\n`);
assert.ok(slowest <= MOST_MS, `drawn after ${slowest} ms`);
