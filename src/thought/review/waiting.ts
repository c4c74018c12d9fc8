import { type Act, need } from '#base';
import { versionsOf, isOpen } from '../dossiers/version-store.ts';
import type { ReviewDeps } from './deps.ts';
import { ownTurns } from './stage.ts';
import { assignmentsOf, standingOf } from './store.ts';
import { seen } from './tables.ts';

const SHOWN = 200;

/** Reviews that wait for whoever acts: their turn, their right, and nobody else asked; those due first come first. */
export async function waitingReviews(act: Act, { seatOf }: Pick<ReviewDeps, 'seatOf'>) {
  need(act.actor, 'thought.read');
  const seat = act.actor.kind === 'person' ? await seatOf(act, act.actor.id) : undefined;
  if (seat === undefined) return { items: [] };
  const who = { account: act.actor.id, person: seat.person, institution: seat.institution.institution_id };
  const rows = await seen(act.tx)
    .selectFrom('thought_version')
    .innerJoin('thought_dossier', 'thought_dossier.id', 'thought_version.dossier')
    .select(['thought_dossier.id', 'title_ar', 'title_en', 'title_fr'])
    .where('thought_version.state', '=', 'review')
    .orderBy('submitted_at')
    .limit(SHOWN)
    .execute();
  const now = act.clock.now();
  const items = [];
  for (const row of rows) {
    const version = (await versionsOf(act.tx, row.id)).find(isOpen);
    if (version === undefined) continue;
    const assignments = await assignmentsOf(act.tx, version.id);
    for (const { role, language } of ownTurns(await standingOf(act.tx, version), act.actor, who)) {
      const due = assignments.find(
        (one) => one.role === role && one.language === language && one.ended_at === null,
      )?.due_at;
      items.push({
        dossier: row.id,
        title: { ar: row.title_ar, en: row.title_en, fr: row.title_fr },
        role,
        ...(language !== null && { language }),
        ...(due !== undefined && { dueAt: due.toISOString() }),
        overdue: due !== undefined && due <= now,
      });
    }
  }
  const time = ({ dueAt }: { dueAt?: string }) => dueAt ?? '9';
  return { items: items.sort((a, b) => time(a).localeCompare(time(b))) };
}
