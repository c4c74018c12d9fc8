import type { z } from 'zod';
import type { portalRoutes } from '#finance/contract';

export type Portal = z.output<typeof portalRoutes.portal.response>;
export type PortalRow = z.output<typeof portalRoutes.portalOrders.response>['items'][number];
export type PortalOrder = z.output<typeof portalRoutes.portalOrder.response>;

export const portalWaits = ['unread', 'unanswered', 'late', 'returned'] as const;
