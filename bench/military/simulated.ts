import { changePoints, thresholdOf } from '../../src/military/assessment/change-points.ts';
import { weighedPosterior } from '../../src/military/assessment/dispersion.ts';
import { drawsFrom } from '../../src/military/assessment/draws.ts';
import { powerToSee } from '../../src/military/assessment/power.ts';
import { drawRates } from '../../src/military/assessment/rate-draws.ts';
import { type Ceiling, ceiling, simulatedMonth } from './best-detector.ts';

const months = 60;

export interface Calibration {
  readonly phi: number;
  readonly mean: number;
  /** Of 100 flat series of 60 months, those in which any change is called. */
  readonly falseAlarms: number;
  /** Of 100 series that fall lastingly in month 30, those in which a change is called within three months of it. */
  readonly halvingFound: number;
  readonly thirdFound: number;
  /** What the printed rule of power says of the same, with 12 months on each side. */
  readonly halvingByRule: number;
  readonly thirdByRule: number;
  /** What the best possible detectors find of the halving, at 2 false alarms in 100. */
  readonly halvingCeiling: Ceiling;
}

/** Negative-binomial months: variance φ × mean. The seed is none that thresholds were chosen with. */
export function calibrate(phi: number, mean: number, runs: number, seed: number): Calibration {
  const draws = drawsFrom(seed);
  const call = (drop: number, length = months): number[] => {
    const counts = Array.from({ length }, (_, t) =>
      simulatedMonth(draws, t < length / 2 ? mean : mean * (1 - drop), phi),
    );
    const posterior = weighedPosterior(counts);
    if (Math.max(...posterior.near) < thresholdOf(posterior)) return [];
    return changePoints(posterior, drawRates(posterior, draws, 10)).map(({ at }) => at);
  };
  const share = (found: () => boolean) =>
    Math.round((1000 * Array.from({ length: runs }, found).filter(Boolean).length) / runs) / 10;
  const near = (drop: number) => call(drop).some((at) => Math.abs(at - months / 2) <= 3);
  const percent = (value: number) => Math.round(value * 1000) / 10;
  return {
    phi,
    mean,
    falseAlarms: share(() => call(0).length > 0),
    halvingFound: share(() => near(0.5)),
    thirdFound: share(() => near(0.3)),
    halvingByRule: percent(powerToSee(0.5, mean, phi)),
    thirdByRule: percent(powerToSee(0.3, mean, phi)),
    halvingCeiling: ceiling(phi, mean, 0.5, runs, seed + 10),
  };
}
