// For tests only: an invented bank's key, and what it signs.
import { randomBytes, randomUUID, sign } from 'node:crypto';
import type { Call } from '#base';
import { type SigningKey, signingKey } from '#records';
import { confirmKey, offerOwnKey } from '../entities/entity-keys.ts';
import { listKeys } from '../entities/key-store.ts';
import { answerText, type SignedAnswer } from './answer-statement.ts';

export interface Signer {
  key: SigningKey;
  /** Signs this statement, filled up with what every answer has. */
  answer(said: Record<string, unknown>): SignedAnswer;
}

/** A key of an entity, offered by the entity's own person and confirmed by an operator. */
export async function confirmedSigner(reporter: Call, operator: Call, entity: string): Promise<Signer> {
  const signer = newSigner(entity);
  await reporter.transact((act) => offerOwnKey(act, { publicKey: signer.key.public, label: 'Key of the test' }));
  const key = (await listKeys(operator.db, entity)).find((row) => row.public_key === signer.key.public);
  const { id = '', fingerprint = '' } = key ?? {};
  await operator.transact((act) => confirmKey(act, { entity, id, fingerprint }));
  return signer;
}

/** A key that nobody has confirmed. */
export function newSigner(entity: string): Signer {
  const key = signingKey(randomBytes(32));
  return {
    key,
    answer: (said) => {
      const at = '2026-11-23T08:00:00.000Z';
      const whole = { type: 'mithaq-answer', version: '1', id: randomUUID(), entity, acted_at: at, stated_at: at };
      const statement = { ...whole, kind: 'nothing-found', assets: [], ...said };
      const signature = sign(null, Buffer.from(answerText(statement)), key.private).toString('base64url');
      return { statement, key: key.public, signature };
    },
  };
}

export const frozen = (order: string, amount = '12500.00', reference = 'ACC-1') => ({
  order,
  kind: 'frozen',
  assets: [{ kind: 'account', reference, amount, currency: 'USD' }],
});
