import {
  IconBook,
  IconBooks,
  IconFingerprint,
  IconLayoutGrid,
  IconMessageReport,
  IconRss,
  IconWorld,
} from '@tabler/icons-react';
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
  {
    path: '/thought/known',
    title: 'thought.nav.known',
    right: 'thought.read',
    place: { section: 'thought', icon: IconWorld },
    screen: async () => (await import('./known/known-screen.tsx')).KnownScreen,
  },
  {
    path: '/thought/known/$id',
    title: 'thought.nav.knownOne',
    right: 'thought.read',
    screen: async () => (await import('./known/known-dossier-screen.tsx')).KnownDossierScreen,
  },
  {
    path: '/thought/methods',
    title: 'thought.nav.methods',
    right: 'thought.read',
    place: { section: 'thought', icon: IconLayoutGrid },
    screen: async () => (await import('./methods/methods-screen.tsx')).MethodsScreen,
  },
  {
    path: '/thought/methods/$id',
    title: 'thought.nav.method',
    right: 'thought.read',
    screen: async () => (await import('./methods/method-screen.tsx')).MethodScreen,
  },
  {
    path: '/thought/rails',
    title: 'thought.nav.rails',
    right: 'thought.read',
    place: { section: 'thought', icon: IconFingerprint },
    screen: async () => (await import('./rails/rails-screen.tsx')).RailsScreen,
  },
  {
    path: '/thought/appeals',
    title: 'thought.nav.appeals',
    right: 'thought.appeals',
    place: { section: 'thought', icon: IconMessageReport },
    screen: async () => (await import('./appeals/appeals-screen.tsx')).AppealsScreen,
  },
  {
    path: '/thought/outlets',
    title: 'thought.nav.outlets',
    right: 'thought.read',
    place: { section: 'thought', icon: IconRss },
    screen: async () => (await import('./outlets/outlets-screen.tsx')).OutletsScreen,
  },
  {
    path: '/thought/corpora',
    title: 'thought.nav.corpora',
    right: 'thought.read',
    place: { section: 'thought', icon: IconBooks },
    screen: async () => (await import('./corpora/corpora-screen.tsx')).CorporaScreen,
  },
];
