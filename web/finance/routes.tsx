import { IconBellRinging, IconBook2, IconGavel, IconListDetails, IconUserSearch } from '@tabler/icons-react';
import type { ScreenRoute } from '../shell/screen-route.ts';

/** The screens of finance, in the order of the navigation. */
export const financeRoutes: readonly ScreenRoute[] = [
  {
    path: '/alerts',
    title: 'finance.nav.alerts',
    right: 'finance.alerts.read',
    place: { section: 'finance', icon: IconBellRinging },
    screen: async () => (await import('./alerts/alerts-screen.tsx')).AlertsScreen,
  },
  {
    path: '/alerts/$id',
    title: 'finance.nav.alert',
    right: 'finance.alerts.read',
    screen: async () => (await import('./alerts/alert-screen.tsx')).AlertScreen,
  },
  {
    path: '/dossiers',
    title: 'finance.nav.dossiers',
    right: 'finance.designate.read',
    place: { section: 'finance', icon: IconGavel },
    screen: async () => (await import('./dossiers/dossiers-screen.tsx')).DossiersScreen,
  },
  {
    path: '/dossiers/$id',
    title: 'finance.nav.dossier',
    right: 'finance.designate.read',
    screen: async () => (await import('./dossiers/dossier-screen.tsx')).DossierScreen,
  },
  {
    path: '/cases',
    title: 'finance.nav.cases',
    right: 'finance.cases.read',
    place: { section: 'finance', icon: IconGavel },
    screen: async () => (await import('./national-decisions/cases-screen.tsx')).CasesScreen,
  },
  {
    path: '/cases/$id',
    title: 'finance.nav.case',
    right: 'finance.cases.read',
    screen: async () => (await import('./national-decisions/case-screen.tsx')).CaseScreen,
  },
  {
    path: '/screening',
    title: 'finance.nav.screening',
    right: 'finance.screen',
    place: { section: 'finance', icon: IconUserSearch },
    screen: async () => (await import('./screening/screening-screen.tsx')).ScreeningScreen,
  },
  {
    path: '/books',
    title: 'finance.nav.books',
    right: 'finance.books.read',
    place: { section: 'finance', icon: IconBook2 },
    screen: async () => (await import('./books/books-screen.tsx')).BooksScreen,
  },
  {
    path: '/books/$book',
    title: 'finance.nav.book',
    right: 'finance.books.read',
    screen: async () => (await import('./books/book-screen.tsx')).BookScreen,
  },
  {
    path: '/books/$book/import',
    title: 'finance.nav.importFile',
    right: 'finance.books.import',
    screen: async () => (await import('./books/wizard-screen.tsx')).WizardScreen,
  },
  {
    path: '/books/$book/imports',
    title: 'finance.nav.imports',
    right: 'finance.books.read',
    screen: async () => (await import('./books/imports-screen.tsx')).ImportsScreen,
  },
  {
    path: '/books/$book/imports/$import',
    title: 'finance.nav.import',
    right: 'finance.books.read',
    screen: async () => (await import('./books/import-screen.tsx')).ImportScreen,
  },
  {
    path: '/lists',
    title: 'finance.nav.lists',
    right: 'finance.lists.read',
    place: { section: 'finance', icon: IconListDetails },
    screen: async () => (await import('./lists/lists-screen.tsx')).ListsScreen,
  },
  {
    path: '/lists/$list',
    title: 'finance.nav.list',
    right: 'finance.lists.read',
    screen: async () => (await import('./lists/list-screen.tsx')).ListScreen,
  },
  {
    path: '/lists/$list/snapshots',
    title: 'finance.nav.snapshots',
    right: 'finance.lists.read',
    screen: async () => (await import('./lists/snapshots-screen.tsx')).SnapshotsScreen,
  },
  {
    path: '/lists/$list/snapshots/$snapshot',
    title: 'finance.nav.delta',
    right: 'finance.lists.read',
    screen: async () => (await import('./lists/delta-screen.tsx')).DeltaScreen,
  },
  {
    path: '/subjects/$id',
    title: 'finance.nav.subject',
    right: 'finance.lists.read',
    screen: async () => (await import('./lists/subject-screen.tsx')).SubjectScreen,
  },
];
