import { type PactStatus, pactStatuses } from '#records';

/** The place of a status on the ladder: 0 for no evidence, 4 for complete. */
export const rankOf = (status: PactStatus): number => pactStatuses.indexOf(status);

/** Whether a status stands on this step of the ladder or above it. */
export const atLeast = (status: PactStatus, floor: PactStatus): boolean => rankOf(status) >= rankOf(floor);
