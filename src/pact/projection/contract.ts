import { z } from 'zod';
import { routes } from '#base/contract';

export const pactHomeShape = z.object({
  /** Records of the pact that the reader may read, each counted once. */
  meetings: z.number().int(),
  outcomes: z.number().int(),
  commitments: z.number().int(),
  /** This state's code in the trust list; absent before it joined an alliance. */
  state: z.string().optional(),
});

export const projectionRoutes = routes({
  pactHome: {
    method: 'GET',
    path: '/pact/home',
    summary: 'What the pact holds for this reader, in counts',
    access: { right: 'pact.read' },
    response: pactHomeShape,
  },
  pactRebuild: {
    method: 'POST',
    path: '/pact/statements/rebuild',
    summary: 'Makes the tables of the pact anew from the archive',
    access: { right: 'pact.assign' },
    response: z.object({ statements: z.number().int() }),
  },
});
