import { inGroups } from '#base';
import type { z } from 'zod';
import type { Act } from '#base';
import { dueAt } from './deadline.ts';
import { insertEntry } from './entry-store.ts';
import { redressFault } from './faults.ts';
import { insertFile } from './file-store.ts';
import type { petitionShape } from './public-contract.ts';
import { newCode, newReference } from './reference.ts';
import type { RedressKeys } from './redress-keys.ts';
import type { Petition } from './sealed-words.ts';
import { written, writtenWords } from './written.ts';

export type PetitionInput = Omit<z.output<typeof petitionShape>, 'proof'>;

/** What the person keeps: where to ask again, and by when they hear. */
export interface Receipt {
  reference: string;
  code: string;
  receivedAt: string;
  dueAt: string;
}

/**
 * Takes a request in. It is filed as it was written and nothing is looked up: whether anybody of that name is listed
 * changes neither the answer nor the time it takes.
 */
export async function receivePetition(act: Act, keys: RedressKeys, input: PetitionInput): Promise<Receipt> {
  const petition = petitionOf(input);
  if (input.website !== undefined && input.website !== '') return lookalike(act, input);
  const file = await insertFile(act, keys, {
    kind: input.kind,
    origin: 'public',
    language: input.language,
    petition,
  });
  await insertEntry(act, keys, { file: file.id, side: 'person', what: 'received' });
  await act.audit({ action: 'finance.redress.receive', objects: [`redress:${file.id}`], detail: { kind: input.kind } });
  return receiptOf(file);
}

export const receiptOf = (file: { reference: string; code: string; receivedAt: Date; dueAt: Date }): Receipt => ({
  reference: inGroups(file.reference),
  code: inGroups(file.code),
  receivedAt: file.receivedAt.toISOString(),
  dueAt: file.dueAt.toISOString(),
});

/** What a program gets that filled in the field nobody sees: an answer like any other, and nothing is kept. */
function lookalike(act: Act, { kind }: PetitionInput): Receipt {
  const receivedAt = act.clock.now();
  return receiptOf({ reference: newReference(), code: newCode(), receivedAt, dueAt: dueAt(kind, receivedAt) });
}

const optionalFields = ['birth', 'nationality', 'document', 'institution', 'contact'] as const;

/** The words as they are kept: cleaned, and without fields that were left empty. */
export function petitionOf(
  input: Pick<PetitionInput, 'name' | 'statement' | 'capacity' | (typeof optionalFields)[number]>,
): Petition {
  const name = written(input.name);
  if (!/[\p{L}\p{N}]/u.test(name)) throw redressFault('redress-words-empty');
  const optional = optionalFields.flatMap((field) => {
    const text = written(input[field] ?? '');
    return text === '' ? [] : [[field, text] as const];
  });
  return {
    name,
    capacity: input.capacity,
    statement: writtenWords(input.statement),
    ...Object.fromEntries(optional),
  };
}
