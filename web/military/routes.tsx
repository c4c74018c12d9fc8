import type { ScreenRoute } from '../shell/screen-route.ts';

/** The screens of the military axis, in the order of the navigation. */
export const militaryRoutes: readonly ScreenRoute[] = [];
