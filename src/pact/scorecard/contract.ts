import { z } from 'zod';
import { routes } from '#base/contract';

export const scorecardRoutes = routes({
  pactPublicLog: {
    method: 'GET',
    path: '/pact/scorecard/log',
    summary: 'The public records of the pact as signed, with the logs and the trust list by which anybody checks them',
    access: { right: 'pact.read' },
    query: z.object({ day: z.iso.date().optional() }),
    response: z.string(),
    download: { contentType: 'application/x-ndjson; charset=utf-8' },
  },
});
