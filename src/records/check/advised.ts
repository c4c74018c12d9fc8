import type { Findings } from './finding.ts';
import type { Advice } from './options.ts';

/** Which advice is asked for, and where it goes. */
export interface Advised {
  readonly advice: ReadonlySet<Advice>;
  readonly findings: Findings;
}

/** Gives a piece of advice if it is asked for, on the object or on one of its properties. */
export function give(
  on: Advised,
  advice: Advice,
  at?: string,
  values: Readonly<Record<string, string | number>> = {},
): void {
  if (!on.advice.has(advice)) return;
  if (at === undefined) on.findings.advise(advice, values);
  else on.findings.at(at, () => on.findings.advise(advice, values));
}
