import type { z } from 'zod';
import type { AnswerRow } from './answer-store.ts';
import type { AnswerStatement } from './answer-statement.ts';
import type { answerShape } from './contract.ts';

export type AnswerView = z.input<typeof answerShape>;

/** An answer as officers and its entity see it. */
export function answerView(row: AnswerRow, answerBy: Date | null): AnswerView {
  const { note } = JSON.parse(row.statement) as AnswerStatement;
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    actedAt: row.acted_at.toISOString(),
    statedAt: row.stated_at.toISOString(),
    arrivedAt: row.arrived_at.toISOString(),
    late:
      answerBy !== null && row.kind !== 'attempted-transaction' && row.corrects === null && row.arrived_at > answerBy,
    by: row.by_name,
    channel: row.channel,
    fingerprint: row.fingerprint,
    assets: row.assets.map(({ kind, reference, amount, currency }) => ({
      kind: kind as AnswerView['assets'][number]['kind'],
      reference,
      ...(amount !== null && { amount }),
      ...(currency !== null && { currency }),
    })),
    ...(row.corrects !== null && { corrects: row.corrects }),
    ...(note !== undefined && { note }),
    ...(row.reviewed_name !== null && { reviewedBy: row.reviewed_name }),
    ...(row.reviewed_at !== null && { reviewedAt: row.reviewed_at.toISOString() }),
    ...(row.review_reason !== null && { returnedBecause: row.review_reason }),
  };
}
