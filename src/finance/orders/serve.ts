import type { Act } from '#base';
import type { EntityRow } from '../entities/index.ts';
import { answerBy } from './order.ts';
import { nextNumber, type OrderRow, standingBeside } from './order-store.ts';
import { type OrderTerms, sha256, termsText } from './terms.ts';
import { writeLetter } from './write-letter.ts';

type Said = Pick<OrderTerms, 'issuer' | 'measures' | 'legalBasis' | 'nationalGround' | 'freeze' | 'ground' | 'licence'>;
type Named = Pick<OrderRow, 'id' | 'kind' | 'holder' | 'instructions' | 'row_key'>;

/** What is written on an order when it goes out: its number, what it says for machines, and the letter. */
export async function served(act: Act, order: Named, entity: EntityRow, said: Said) {
  const now = act.clock.now();
  const by = order.kind === 'freeze' || order.kind === 'release' ? answerBy(now) : null;
  const beside = {
    id: said.freeze?.id ?? order.id,
    entity: entity.key,
    row_key: order.row_key,
    book: order.holder.book,
  };
  const others = await standingBeside(act.tx, beside);
  // The number last: whoever takes one makes everybody else wait for the commit.
  const terms: OrderTerms = {
    type: 'mithaq-order',
    version: '1',
    id: order.id,
    number: await nextNumber(act.tx, now),
    kind: order.kind,
    entity: { key: entity.key, names: entity.names },
    language: entity.language,
    holder: order.holder,
    instructions: order.instructions,
    servedAt: now.toISOString(),
    others,
    ...(by !== null && { answerBy: by.toISOString() }),
    ...said,
  };
  const [text, letter] = [termsText(terms), writeLetter(terms)];
  return {
    number: terms.number,
    terms: text,
    terms_sha256: sha256(text),
    letter,
    letter_sha256: sha256(letter),
    language: entity.language,
    served_at: now,
    answer_by: by,
    changed_at: now,
  };
}

/** What an order said when it was served. */
export const termsOf = (order: Pick<OrderRow, 'terms'>): OrderTerms => JSON.parse(order.terms ?? 'null') as OrderTerms;
