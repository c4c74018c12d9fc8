import type { z } from 'zod';
import type { screeningRoutes } from '#finance/contract';
import type { ListQuery } from '../../parts/record-table/list-query.ts';

export type Question = z.input<typeof screeningRoutes.screen.body>;

const kinds = ['Person', 'Organization', 'Vessel', 'Airplane', 'CryptoWallet'] as const;
export const questionKinds = kinds;

/** What the address says, as the node is asked; nothing while the name is too short to mean anyone. */
export function typedQuestion(query: ListQuery): Question | undefined {
  const name = query['name']?.trim() ?? '';
  if (name.length < 2) return undefined;
  const schema = kinds.find((kind) => kind === query['schema']);
  const { birth, nationality, gender, identifier } = query;
  return {
    name,
    limit: 20,
    ...(schema !== undefined && { schema }),
    ...(birth !== undefined && birth.length >= 4 && { birthDate: birth }),
    ...(nationality !== undefined && nationality !== '' && { nationality }),
    ...((gender === 'male' || gender === 'female') && { gender }),
    ...(identifier !== undefined && identifier !== '' && { identifiers: [{ value: identifier }] }),
  };
}
