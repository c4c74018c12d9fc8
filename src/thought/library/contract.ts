import { z } from 'zod';
import { routes } from '#base/contract';

export const libraryRoutes = routes({
  libraryState: {
    method: 'GET',
    path: '/thought/library',
    summary: 'Whether this node has a public library, and how large it is',
    access: 'public',
    response: z.object({ dossiers: z.int() }),
  },
  libraryLog: {
    method: 'GET',
    path: '/thought/library/log',
    summary: 'The public records of thought as signed, with the logs and the trust list by which anybody checks them',
    access: { right: 'thought.read' },
    query: z.object({ day: z.iso.date().optional() }),
    response: z.string(),
    download: { contentType: 'application/x-ndjson; charset=utf-8' },
  },
});
