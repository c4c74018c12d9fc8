// An invented instance of any size, the same for the same seed.
import type { Instance } from '#military';
import { seeded } from '../../src/military/matching/random.ts';

/** Twelve capabilities, ten hubs short of lift, twelve theatres; offers in lots, with caveats, some of them too late. */
export function inventInstance(states: number, requirements: number, offers: number, seed: number): Instance {
  const random = seeded(seed);
  const int = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const day = (after: number) => new Date(Date.UTC(2027, 0, 1 + after)).toISOString().slice(0, 10);
  const capability = () => `capability-${int(1, 12)}`;
  const theatre = () => `theatre-${int(1, 12)}`;
  const stateOf = (n: number) => (n < 26 ? `X${letter(n)}` : `Q${letter(n - 26)}`);
  const hubs = Array.from({ length: 10 }, (_, n) => `hub-${n + 1}`);
  const required = Array.from({ length: requirements }, (_, n) => ({
    id: `R${n + 1}`,
    capability: capability(),
    quantity: int(10, 120),
    priority: int(1, 3),
    theatre: theatre(),
    neededBy: day(int(30, 180)),
    mostContributors: int(2, 6),
  }));
  const offered = Array.from({ length: offers }, (_, n) => {
    const lot = int(1, 5);
    return {
      id: `O${n + 1}`,
      state: stateOf(int(0, states - 1)),
      capability: capability(),
      quantity: lot * int(1, 12),
      lot,
      readyOn: day(int(0, 180)),
      hub: hubs[int(0, hubs.length - 1)] ?? '',
      lift: Math.round((0.5 + random() * 4) * 100) / 100,
      cost: Math.round((1 + random() * 9) * 100) / 100,
      caveats: [...new Set(Array.from({ length: int(2, 7) }, theatre))],
      mostTasks: int(1, 3),
    };
  });
  const need = required.reduce((sum, { quantity }) => sum + quantity, 0) * 2.5;
  const substitutes = Array.from({ length: 6 }, () => ({
    offered: capability(),
    serves: capability(),
    share: int(5, 8) / 10,
  }));
  return {
    requirements: required,
    offers: offered,
    substitutes: substitutes.filter((one) => one.offered !== one.serves),
    hubs: hubs.map((code) => ({ code, lift: Math.round((need / 10) * (0.3 + random() * 0.5)) })),
    transit: hubs.flatMap((hub) =>
      Array.from({ length: 12 }, (_, n) => ({ hub, theatre: `theatre-${n + 1}`, days: int(2, 25) })),
    ),
    shares: Array.from({ length: states }, (_, n) => ({
      state: stateOf(n),
      share: Math.round((0.2 + random() * random() * 5) * 1000) / 1000,
    })),
  };
}

const letter = (n: number) => String.fromCharCode(65 + n);
