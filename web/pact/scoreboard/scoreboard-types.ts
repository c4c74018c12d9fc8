import type { api } from '../../shell/api.ts';

export type Scoreboard = Awaited<ReturnType<typeof api.pactBoard.scoreboard>>;
export type Tally = Scoreboard['total'];

/** In the order in which they are read. */
export const indicators = ['onTime', 'change', 'longOverdue', 'averageDelay', 'verified'] as const;
export type IndicatorName = (typeof indicators)[number];
export const counts = ['owed', 'reported', 'withheld', 'declined', 'moved', 'overdue', 'atRisk'] as const;
