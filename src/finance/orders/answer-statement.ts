// What an entity signs. Safe for the browser: the portal, the command line and the node write the same bytes.
import { z } from 'zod';
import { answerKinds, assetKinds } from './answer.ts';

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    // oxlint-disable-next-line no-control-regex -- no stored text holds them
    .regex(/^[^\u0000-\u001f\u007f]*$/);

export const answerAssetShape = z.strictObject({
  kind: z.enum(assetKinds),
  /** The entity's own: account number, deposit, payment reference. */
  reference: line(200).min(1),
  /** Decimal as text, so that no sum is rounded; with its currency (ISO 4217). */
  amount: z
    .string()
    .regex(/^\d{1,15}(\.\d{1,4})?$/)
    .optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
});

/** An answer as the entity states it. Only text in it: RFC 8785 then asks for sorted members and nothing more. */
export const answerStatementShape = z
  .strictObject({
    type: z.literal('mithaq-answer'),
    version: z.literal('1'),
    /** The entity's own id of this statement: sent twice, it is one. */
    id: z.uuid(),
    entity: line(64),
    /** The id of the order it answers. */
    order: z.uuid(),
    kind: z.enum(answerKinds),
    /** When it was done, and when this was stated. */
    acted_at: z.iso.datetime(),
    stated_at: z.iso.datetime(),
    assets: z.array(answerAssetShape).max(500),
    /** The statement that this one takes the place of. */
    corrects: z.uuid().optional(),
    note: line(2000).optional(),
  })
  .refine(({ kind, assets }) => (kind === 'frozen' || kind === 'attempted-transaction') === assets.length > 0, {
    path: ['assets'],
    message: 'what was frozen or attempted names at least one asset; the others none',
  })
  .refine(({ assets }) => assets.every(({ amount, currency }) => (amount === undefined) === (currency === undefined)), {
    path: ['assets'],
    message: 'an amount has a currency',
  });
export type AnswerStatement = z.output<typeof answerStatementShape>;

export const signedAnswerShape = z.strictObject({
  statement: z.unknown(),
  /** The public key (Ed25519, raw, base64url). */
  key: z.string().max(100),
  /** Over the UTF-8 of the statement's canonical form (RFC 8785), in base64url. */
  signature: z.string().max(200),
});
export type SignedAnswer = z.output<typeof signedAnswerShape>;

/** The text that is signed: RFC 8785 over a statement, whose members are text, arrays and objects. */
export function answerText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(answerText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${answerText(member)}`);
  return `{${members.join(',')}}`;
}
