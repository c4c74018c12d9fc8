import { IconSnowflake } from '@tabler/icons-react';
import type { ScreenRoute } from '../shell/screen-route.ts';

/** The narrow door of reporting entities. */
export const portalScreens: readonly ScreenRoute[] = [
  {
    path: '/portal',
    title: 'portal.nav.portal',
    right: 'finance.portal',
    place: { section: 'desk', icon: IconSnowflake },
    screen: async () => (await import('./portal-screen.tsx')).PortalScreen,
  },
  {
    path: '/portal/$id',
    title: 'portal.nav.order',
    right: 'finance.portal',
    screen: async () => (await import('./portal-order-screen.tsx')).PortalOrderScreen,
  },
];
