import type { z } from 'zod';
import type { listRoutes } from '#finance/contract';

export type List = z.output<typeof listRoutes.list.response>;
export type Snapshot = z.output<typeof listRoutes.snapshots.response>['items'][number];
export type SubjectRow = z.output<typeof listRoutes.subjects.response>['items'][number];
export type DeltaRow = z.output<typeof listRoutes.delta.response>['items'][number];
export type SubjectPage = z.output<typeof listRoutes.subject.response>;
