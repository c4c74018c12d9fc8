import type { ScreenRoute } from '../shell/screen-route.ts';

/** The screens of finance, in the order of the navigation. */
export const financeRoutes: readonly ScreenRoute[] = [];
