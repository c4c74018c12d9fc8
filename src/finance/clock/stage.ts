/** What happens between a signature and the report that comes home, in order. */
export const stages = ['visible', 'screened', 'decided', 'frozen', 'reported'] as const;
export type Stage = (typeof stages)[number];

/** When each stage was reached; what is absent was not. `signed` is said by the designator's clock. */
export type Times = Readonly<Partial<Record<Stage | 'signed', Date>>>;

/** One case at one state, as the clock sees it. */
export interface Timed {
  times: Times;
  /** Stages that are still to come, as far as the law asks for them here. */
  awaits: readonly Stage[];
}

/** Where the clock of a case starts: at the signature; at its arrival where nobody says when it was signed. */
export const startOf = ({ signed, visible }: Times): Date | undefined => signed ?? visible;

/**
 * Milliseconds from the start of the clock to a stage; undefined: not reached, or the clock started there. Negative where
 * two states' clocks disagree.
 */
export function lapse(times: Times, stage: Stage): number | undefined {
  const [start, end] = [startOf(times), times[stage]];
  if (start === undefined || end === undefined || (stage === 'visible' && times.signed === undefined)) return undefined;
  return end.getTime() - start.getTime();
}
