import { IconBook } from '@tabler/icons-react';
import type { ScreenRoute } from '../shell/screen-route.ts';

/** The screens of thought, in the order of the navigation. */
export const thoughtRoutes: readonly ScreenRoute[] = [
  {
    path: '/thought/dossiers',
    title: 'thought.nav.dossiers',
    right: 'thought.read',
    place: { section: 'thought', icon: IconBook },
    screen: async () => (await import('./dossiers/dossiers-screen.tsx')).DossiersScreen,
  },
  {
    path: '/thought/dossiers/$id',
    title: 'thought.nav.dossier',
    right: 'thought.read',
    screen: async () => (await import('./dossiers/dossier-screen.tsx')).DossierScreen,
  },
];
