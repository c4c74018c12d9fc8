// How good a plan of contributions is, and how long it takes.
//   node bench/military/contributions.ts [--quick]
// Prints one JSON line a case: 43 states × 200 requirements × 1,500 offers, 43 × 60 × 300 of five seeds, and planning anew
// after a withdrawal. Beside each: what serving the most urgent need first with the earliest offer comes to.
import { planInWorker, type Instance, type Plan } from '#military';
import { inventInstance } from './instance.ts';

const quick = process.argv.includes('--quick');

/** The most urgent first, each served by the offers that are ready first, as long as anything is left. */
function firstCome({ requirements, offers, hubs, transit }: Instance): number {
  const left = new Map(
    offers.map((one) => [one.id, { lots: Math.floor(one.quantity / one.lot), tasks: one.mostTasks }]),
  );
  const lift = new Map(hubs.map((hub) => [hub.code, hub.lift]));
  const days = new Map(transit.map((one) => [`${one.hub} ${one.theatre}`, one.days]));
  const ready = offers.toSorted((one, other) => (one.readyOn < other.readyOn ? -1 : 1));
  let met = 0;
  for (const need of requirements.toSorted((one, other) => other.priority - one.priority)) {
    let [missing, joins] = [need.quantity, 0];
    for (const offer of ready) {
      const stock = left.get(offer.id);
      const travel = days.get(`${offer.hub} ${need.theatre}`);
      if (stock === undefined || travel === undefined || offer.capability !== need.capability) continue;
      if (joins >= need.mostContributors || missing <= 0) break;
      if (stock.tasks === 0 || offer.caveats.includes(need.theatre)) continue;
      if (Date.parse(offer.readyOn) + travel * 86_400_000 > Date.parse(need.neededBy)) continue;
      const lifted = Math.floor((lift.get(offer.hub) ?? 0) / (offer.lift * offer.lot));
      const lots = Math.min(stock.lots, lifted, Math.ceil(missing / offer.lot));
      if (lots < 1) continue;
      stock.lots -= lots;
      stock.tasks -= 1;
      lift.set(offer.hub, (lift.get(offer.hub) ?? 0) - lots * offer.lift * offer.lot);
      missing -= lots * offer.lot;
      joins += 1;
    }
    met += need.priority * (1 - Math.max(0, missing) / need.quantity);
  }
  return met / requirements.reduce((sum, { priority }) => sum + priority, 0);
}

async function measure(name: string, instance: Instance, previous?: Plan): Promise<Plan> {
  const began = performance.now();
  const plan = await planInWorker(instance, previous === undefined ? {} : { previous: previous.lines });
  const { met, metAtMost, ofBound, lines, lost, refused } = plan;
  process.stdout.write(
    `${JSON.stringify({
      name,
      seconds: Math.round((performance.now() - began) / 10) / 100,
      steps: plan.options.steps,
      met,
      metAtMost,
      ofMost: Math.round((met / metAtMost) * 10_000) / 10_000,
      ofBound,
      firstCome: Math.round(firstCome(instance) * 10_000) / 10_000,
      lines: lines.length,
      lost: lost.length,
      explained: refused.length,
    })}\n`,
  );
  return plan;
}

for (const seed of quick ? [1] : [1, 2, 3, 4, 5])
  await measure(`43×60×300, seed ${seed}`, inventInstance(43, 60, 300, seed));
for (const seed of quick ? [] : [1, 2]) {
  const instance = inventInstance(43, 200, 1_500, seed);
  const plan = await measure(`43×200×1,500, seed ${seed}`, instance);
  const withdrawn = plan.lines[0]?.offer;
  const left = { ...instance, offers: instance.offers.filter(({ id }) => id !== withdrawn) };
  const accepted = { ...plan, lines: plan.lines.map((line, n) => (n % 2 === 0 ? { ...line, accepted: true } : line)) };
  await measure(`43×200×1,500, seed ${seed}, anew after a withdrawal, half of it accepted`, left, accepted);
}
