import type { Duty } from './duty-types.ts';

/** What a choice in the list shows, by its name in the address. */
export const dutyViews = {
  all: () => true,
  unanswered: ({ answer, drafts }) => answer === undefined && drafts.length === 0,
  overdue: ({ overdue }) => overdue,
  risk: ({ risks }) => risks.length > 0,
  waiting: ({ drafts }) => drafts.length > 0,
  done: ({ completedOn }) => completedOn !== undefined,
} as const satisfies Record<string, (duty: Duty) => boolean>;

export type DutyViewName = keyof typeof dutyViews;
export const dutyViewNames = Object.keys(dutyViews) as DutyViewName[];

/** The choice in the address; what is no choice shows all. */
export const viewNamed = (name: string | undefined): DutyViewName => dutyViewNames.find((one) => one === name) ?? 'all';
