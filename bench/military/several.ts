import { changePoints } from '../../src/military/assessment/change-points.ts';
import { weighedPosterior } from '../../src/military/assessment/dispersion.ts';
import { drawsFrom } from '../../src/military/assessment/draws.ts';
import { drawRates } from '../../src/military/assessment/rate-draws.ts';
import { simulatedMonth } from './best-detector.ts';

const months = 150;
const factors = [0.35, 0.5, 2, 2.8] as const;

/**
 * Series of 150 months that change several times, as lineages do: how many of the changes are called within a month of where
 * they were made, which is the most that can be hoped for of registered events, and how many calls a series match none within three.
 */
export function severalChanges(phi: number, apart: number, runs: number, seed: number) {
  const draws = drawsFrom(seed);
  let [made, found, none] = [0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const cuts: number[] = [];
    const counts: number[] = [];
    let mean = 20;
    for (let t = 0; t < months; t += 1) {
      if (t > 5 && t - (cuts.at(-1) ?? 0) > 5 && draws.uniform() < 1 / apart) {
        const next = Math.min(150, Math.max(6, mean * (factors[Math.floor(draws.uniform() * 4)] ?? 1)));
        if (Math.abs(Math.log(next / mean)) > 0.5) {
          mean = next;
          cuts.push(t);
        }
      }
      counts.push(simulatedMonth(draws, mean, phi));
    }
    const posterior = weighedPosterior(counts);
    const called = changePoints(posterior, drawRates(posterior, draws, 10)).map(({ at }) => at);
    made += cuts.length;
    found += cuts.filter((cut) => called.some((at) => Math.abs(at - cut) <= 1)).length;
    none += called.filter((at) => cuts.every((cut) => Math.abs(at - cut) > 3)).length;
  }
  const percent = (share: number) => Math.round(1000 * share) / 10;
  return {
    phi,
    monthsApart: apart,
    changes: made,
    foundWithinAMonth: percent(found / made),
    callsOfNothing: none / runs,
  };
}
