import type { z } from 'zod';
import { type Act, need } from '#base';
import type { hashShape } from './contract.ts';
import { listHashes, readReviews } from './hash-store.ts';
import { disputes, readObjections } from './objection-store.ts';

/** Most entries that are shown. */
const MOST = 500;

/** The entries of this state with their reviews and objections, newest first (right `thought.read`). */
export async function viewHashes(act: Act): Promise<z.output<typeof hashShape>[]> {
  need(act.actor, 'thought.read');
  const hashes = await listHashes(act, MOST);
  const reviews = await readReviews(
    act,
    hashes.map(({ id }) => id),
  );
  const records = hashes.flatMap(({ record }) => record ?? []);
  const objections = await readObjections(act, records);
  const disputed = await disputes(act, records);
  const today = act.clock.now().toISOString().slice(0, 10);
  const names = { ar: 'ara', en: 'eng', fr: 'fra' } as const;
  return hashes.map((hash) => ({
    id: hash.id,
    dossier: hash.dossier,
    algorithm: hash.algorithm,
    value: hash.value,
    context: hash.context,
    jurisdiction: hash.jurisdiction,
    legalBasis: hash.legalBasis,
    reason: hash.reason,
    expiresOn: hash.expiresOn,
    state: hash.state,
    record: hash.record,
    by: hash.by,
    at: hash.at.toISOString(),
    reviews: reviews
      .filter((one) => one.hash === hash.id)
      .map((one) => ({
        by: one.by,
        at: one.at.toISOString(),
        reason: one.reason,
        decision: one.decision,
        institution: one.institution.name[names[act.language]],
      })),
    objections: objections
      .filter(({ content }) => content === hash.record)
      .map((one) => ({
        id: one.id,
        sent: one.draft !== null,
        by: one.by,
        at: one.at.toISOString(),
        reason: one.reason,
        outcome: one.outcome,
        settled:
          one.settledBy === null || one.settledAt === null
            ? null
            : { by: one.settledBy, at: one.settledAt.toISOString(), reason: one.settledReason ?? '' },
      })),
    disputedBy: disputed.filter(({ content }) => content === hash.record).map(({ record }) => record),
    expired: hash.expiresOn < today,
  }));
}
