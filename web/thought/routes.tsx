import type { ScreenRoute } from '../shell/screen-route.ts';

/** The screens of thought, in the order of the navigation. */
export const thoughtRoutes: readonly ScreenRoute[] = [];
