import { verify } from 'node:crypto';
import type { Act } from '#base';
import { fromBase64url, readPublicKey } from '#records';
import { keyOfEntity } from '../entities/index.ts';
import type { Channel } from './answer.ts';
import type { AnswerRefusal, Taken } from './answer-refusal.ts';
import { type AnswerStatement, answerStatementShape, answerText, type SignedAnswer } from './answer-statement.ts';
import { findAnswer, insertAnswer, lockServed, type ServedOrder, writeCorrected } from './answer-store.ts';
import { insertEvent } from './event-store.ts';
import { updateOrder } from './order-store.ts';
import { sha256 } from './terms.ts';

/** How far the clock of an entity may run ahead of ours. */
const SKEW_MS = 5 * 60_000;

/**
 * Takes one signed answer of an entity, or says why not. It is checked before anything is asked of the database: shape,
 * key, signature. An order of somebody else and an order that is not there are one answer. The same statement again is
 * `repeated` and changes nothing, so that whatever was cut off in the middle can be sent again whole.
 */
export async function takeAnswer(act: Act, entity: string, signed: SignedAnswer, channel: Channel): Promise<Taken> {
  const parsed = answerStatementShape.safeParse(signed.statement);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { outcome: 'refused', code: 'answer-shape', where: issue?.path.join('.') ?? '' };
  }
  const statement = parsed.data;
  const refused = (code: AnswerRefusal): Taken => ({ outcome: 'refused', code, answer: statement.id });
  if (signed.signature === '' || signed.key === '') return refused('answer-unsigned');
  if (statement.entity !== entity) return refused('answer-order-unknown');
  const key = await keyOfEntity(act.tx, entity, signed.key);
  if (key?.state !== 'confirmed') return refused('answer-key-unknown');
  // Over what was sent, not over what was understood: a trimmed space would be another text.
  const text = answerText(signed.statement);
  if (!isSignedBy(signed, text)) return refused('answer-signature');
  // Held before the ids are compared: two copies that arrive at once are one after the other.
  const order = await lockServed(act.tx, entity, statement.order);
  if (order === undefined) return refused('answer-order-unknown');
  const known = await findAnswer(act.tx, entity, statement.id);
  if (known !== undefined)
    return known.statement_sha256 === sha256(text)
      ? { outcome: 'repeated', answer: statement.id }
      : refused('answer-id-reused');
  if (!fits(order, statement)) return refused('answer-kind-unfit');
  if (!isTimely(statement, act.clock.now())) return refused('answer-time');
  if (statement.corrects !== undefined && !(await writeCorrected(act.tx, entity, order.id, statement.corrects)))
    return refused('answer-corrects-unknown');
  await insertAnswer(act, statement, { text, sha256: sha256(text), key: key.id, signature: signed.signature, channel });
  await noteAnswer(act, order, statement);
  return { outcome: 'accepted', answer: statement.id };
}

function isSignedBy({ key, signature }: SignedAnswer, text: string): boolean {
  const [publicKey, bytes] = [readPublicKey(key), fromBase64url(signature, 64)];
  return publicKey !== undefined && bytes !== undefined && verify(null, Buffer.from(text), publicKey, bytes);
}

const fits = (order: ServedOrder, { kind }: AnswerStatement): boolean =>
  order.kind === 'release' ? kind === 'released' : order.kind === 'freeze' && kind !== 'released';

function isTimely({ acted_at, stated_at }: AnswerStatement, now: Date): boolean {
  const [acted, stated, latest] = [Date.parse(acted_at), Date.parse(stated_at), now.getTime() + SKEW_MS];
  return acted <= latest && stated <= latest && acted <= stated;
}

async function noteAnswer(act: Act, order: ServedOrder, statement: AnswerStatement): Promise<void> {
  const now = act.clock.now();
  const { kind, id: answer, corrects } = statement;
  // Who answers has read it.
  const read = { acknowledged_at: now, acknowledged_id: act.actor.id, acknowledged_name: act.actor.name };
  await updateOrder(act.tx, order.id, { changed_at: now, ...(order.acknowledged_at === null && read) });
  await insertEvent(act, order.id, 'answered', { kind, answer, ...(corrects !== undefined && { corrects }) });
  await act.audit({
    action: 'finance.answer.take',
    objects: [`order:${order.id}`, `answer:${answer}`, `entity:${statement.entity}`],
    detail: { kind, actedAt: statement.acted_at, ...(corrects !== undefined && { corrects }) },
  });
}
