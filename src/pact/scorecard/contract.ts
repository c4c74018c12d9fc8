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
  pactStateView: {
    method: 'GET',
    path: '/pact/states/:code/view.pdf',
    summary: 'The country view of a state in four pages, as far as the reader may know',
    access: { right: 'pact.read' },
    params: z.object({ code: z.string().regex(/^[A-Z]{2}$/) }),
    query: z.object({ language: z.enum(['ar', 'en', 'fr']).optional(), day: z.iso.date().optional() }),
    response: z.string(),
    download: { contentType: 'application/pdf' },
  },
});
