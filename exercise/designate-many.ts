import { setTimeout as sleep } from 'node:timers/promises';
import { words } from './freeze-words.ts';
import { inventDesignated } from './invented-people.ts';
import { designate } from './national-acts.ts';
import type { Unit } from './officers.ts';
import type { Timeline } from './timeline.ts';
import { until } from './until.ts';

/** Milliseconds from one to the next: far less than two people need to read a dossier. */
const pace = 2_000;

/**
 * The first state designates one invented person after the other and waits for nobody; then all states have screened
 * all of them. How long each took is in the nodes' own clocks.
 */
export async function designateMany(timeline: Timeline, units: readonly Unit[], count: number): Promise<void> {
  const [home, ...others] = units;
  if (home === undefined) throw new Error('a state is needed');
  const before = await screenedOf(home);
  for (let n = 0; n < count; n++) await Promise.all([designate(home, inventDesignated(n)), sleep(pace)]);
  const due = before.map((reached) => reached + count);
  await until(
    'every designation is screened at every state, and the receipts are home',
    async () => {
      const reached = await screenedOf(home);
      return reached.length === 1 + others.length && reached.every((screened, n) => screened >= (due[n] ?? Infinity));
    },
    300,
  );
  timeline.happened('designated-many', words.designatedMany, { count }, home.state.site.code);
}

/** How many own designations are screened: at home, then at each other state, as the state's clock has it. */
async function screenedOf({ approver }: Unit): Promise<readonly number[]> {
  const { here, abroad } = await approver.clock({ query: { days: 1 } });
  return [...here.groups.filter(({ force }) => force === 'own'), ...abroad.groups].map(
    ({ figures }) => figures.find(({ stage }) => stage === 'screened')?.reached ?? 0,
  );
}
