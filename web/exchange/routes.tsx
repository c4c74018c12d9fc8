import { IconArrowBackUp, IconHandStop, IconInbox, IconPencilCheck, IconSend } from '@tabler/icons-react';
import type { ScreenRoute } from '../shell/screen-route.ts';

/** The screens of the exchange, in the order of the navigation. */
export const exchangeRoutes: readonly ScreenRoute[] = [
  {
    path: '/exchange/inbox',
    title: 'exchange.nav.inbox',
    right: 'exchange.read',
    place: { section: 'exchange', icon: IconInbox },
    screen: async () => (await import('./records/inbox-screen.tsx')).InboxScreen,
  },
  {
    path: '/exchange/outbox',
    title: 'exchange.nav.outbox',
    right: 'exchange.read',
    place: { section: 'exchange', icon: IconSend },
    screen: async () => (await import('./records/outbox-screen.tsx')).OutboxScreen,
  },
  {
    path: '/exchange/records/$id',
    title: 'exchange.nav.record',
    right: 'exchange.read',
    screen: async () => (await import('./records/record-screen.tsx')).RecordScreen,
  },
  {
    path: '/exchange/records/$id/changes',
    title: 'exchange.nav.changes',
    right: 'exchange.read',
    screen: async () => (await import('./records/changes-screen.tsx')).ChangesScreen,
  },
  {
    path: '/exchange/drafts',
    title: 'exchange.nav.drafts',
    right: 'exchange.read',
    place: { section: 'exchange', icon: IconPencilCheck },
    screen: async () => (await import('./drafts/drafts-screen.tsx')).DraftsScreen,
  },
  {
    path: '/exchange/drafts/$id',
    title: 'exchange.nav.draft',
    right: 'exchange.read',
    screen: async () => (await import('./drafts/draft-screen.tsx')).DraftScreen,
  },
  {
    path: '/exchange/compose',
    title: 'exchange.nav.compose',
    right: 'exchange.compose',
    screen: async () => (await import('./compose/compose-screen.tsx')).ComposeScreen,
  },
  {
    path: '/exchange/consents',
    title: 'exchange.nav.consents',
    right: 'exchange.read',
    place: { section: 'exchange', icon: IconHandStop },
    screen: async () => (await import('./consents/consents-screen.tsx')).ConsentsScreen,
  },
  {
    path: '/exchange/recalls',
    title: 'exchange.nav.recalls',
    right: 'exchange.read',
    place: { section: 'exchange', icon: IconArrowBackUp },
    screen: async () => (await import('./recalls/recalls-screen.tsx')).RecallsScreen,
  },
];
