import { IconArrowsExchange } from '@tabler/icons-react';
import type { ScreenRoute } from '../shell/screen-route.ts';

/** The screens of the military axis, in the order of the navigation. */
export const militaryRoutes: readonly ScreenRoute[] = [
  {
    path: '/military/contributions',
    title: 'military.nav.contributions',
    right: 'military.read',
    place: { section: 'military', icon: IconArrowsExchange },
    screen: async () => (await import('./contributions/contributions-screen.tsx')).ContributionsScreen,
  },
  {
    path: '/military/contributions/$id',
    title: 'military.nav.contribution',
    right: 'military.read',
    screen: async () => (await import('./contributions/capability-screen.tsx')).CapabilityScreen,
  },
];
