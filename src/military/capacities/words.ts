/** Closed lists of capacities, which the browser reads too. */
export const goalStates = ['proposed', 'agreed', 'declined', 'ended'] as const;
export const activityKinds = ['initiative', 'course', 'exercise'] as const;
export type ActivityKind = (typeof activityKinds)[number];
export const activityStands = ['planned', 'confirmed', 'cancelled'] as const;
export const nominationStands = ['proposed', 'accepted', 'declined', 'withdrawn'] as const;
