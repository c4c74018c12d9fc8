import { routes } from '#base/contract';
import { homeBoardShape } from './shapes.ts';

export const pactHomeRoutes = routes({
  pactHomeBoard: {
    method: 'GET',
    path: '/pact/home/board',
    summary: 'What was agreed, what is due next, what is late, for this reader, on today’s day',
    access: { right: 'pact.read' },
    response: homeBoardShape,
  },
});
