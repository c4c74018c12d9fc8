import type { z } from 'zod';
import type { dutyRoutes } from '#pact/contract';

export type Entry = z.output<typeof dutyRoutes.calendar.response>['items'][number];
