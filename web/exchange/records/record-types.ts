import type { z } from 'zod';
import type { workbenchRoutes } from '#exchange/contract';

export type Sheet = z.output<typeof workbenchRoutes.sheet.response>;
export type InboxRow = z.output<typeof workbenchRoutes.inbox.response>['items'][number];
export type OutboxRow = z.output<typeof workbenchRoutes.outbox.response>['items'][number];
export type InboxFilter = Omit<z.input<typeof workbenchRoutes.inbox.query>, 'limit' | 'after'>;
export type OutboxFilter = Omit<z.input<typeof workbenchRoutes.outbox.query>, 'limit' | 'after'>;
export type Delivery = Sheet['deliveries'][number];
export type Release = Sheet['release'];
export type Tlp = Sheet['tlp'];
