import type { ScreenRoute } from '../shell/screen-route.ts';

/** The screens of the exchange, in the order of the navigation. */
export const exchangeRoutes: readonly ScreenRoute[] = [];
