import { type Act, need } from '#base';
import { gapsOf, wholeLanguages } from '../dossiers/completeness.ts';
import { insertEvent } from '../dossiers/event-store.ts';
import { lockOpenVersion, type Opened } from '../dossiers/open-version.ts';
import { languagesOf } from '../dossiers/version-store.ts';
import { thoughtFault } from '../faults.ts';
import { needSeat } from '../need-seat.ts';
import type { ReviewDeps } from './deps.ts';
import { checkSources, type SourceFinding } from './source-check.ts';
import { insertSourceCheck } from './store.ts';
import { seen } from './tables.ts';

/** Refuses while a quotation is not verified, with each of them. */
export function refuseUnverified(findings: readonly SourceFinding[]): void {
  if (findings.length === 0) return;
  const details = findings.slice(0, 50).map(({ where, language, quoted, state, difference }) => ({
    where: language === '' ? where : `${where} (${language})`,
    reason: [state, quoted, difference].filter((part) => part !== '').join(': '),
  }));
  throw thoughtFault('review-unverified', {}, details);
}

/**
 * Sends a draft to review (right `thought.write`), once it lacks nothing and every quotation is verified. The languages in
 * which all of it stands, and which no machine wrote, are offered to their reviewers. Errors: `dossier-gaps`,
 * `review-unverified`, each with its places.
 */
export async function submitDossier(act: Act, deps: ReviewDeps, { id }: { id: string }): Promise<void> {
  need(act.actor, 'thought.write');
  await needSeat(act, deps);
  const { dossier, version } = await lockOpenVersion(act, id, 'draft');
  refuseGaps(gapsOf(version.content));
  const whole = wholeLanguages(version.content);
  const offered = (await languagesOf(act.tx, version.id)).filter(
    ({ language, state }) => state === 'draft' && whole.includes(language),
  );
  if (offered.length === 0) refuseGaps([{ gap: 'language', where: '/' }]);
  const checked = await checkSources(act, deps.sources, version.content);
  refuseUnverified(checked.findings);
  const round = version.round + 1;
  await seen(act.tx)
    .updateTable('thought_version')
    .set({ state: 'review', round, submitted_at: act.clock.now(), changed_at: act.clock.now() })
    .where('id', '=', version.id)
    .execute();
  await seen(act.tx)
    .updateTable('thought_language')
    .set({ state: 'offered' })
    .where('version', '=', version.id)
    .where(
      'language',
      'in',
      offered.map(({ language }) => language),
    )
    .execute();
  await insertSourceCheck(act, { ...version, round }, checked);
  await touchDossier(act, dossier.id);
  await insertEvent(act, dossier.id, { what: 'submitted', version: version.number });
  await act.audit({
    action: 'thought.dossier.submit',
    objects: [`dossier:${dossier.id}`],
    detail: { round, quotations: checked.quotations, hash: version.content_hash },
  });
}

function refuseGaps(gaps: readonly { gap: string; where: string }[]): void {
  if (gaps.length === 0) return;
  throw thoughtFault(
    'dossier-gaps',
    {},
    gaps.slice(0, 50).map(({ gap, where }) => ({ where, reason: gap })),
  );
}

export async function touchDossier(act: Act, id: string): Promise<void> {
  await seen(act.tx).updateTable('thought_dossier').set({ changed_at: act.clock.now() }).where('id', '=', id).execute();
}

/** Gives a version back to its authors; its languages are theirs again. */
export async function backToAuthors(act: Act, { dossier, version }: Opened): Promise<void> {
  await seen(act.tx)
    .updateTable('thought_version')
    .set({ state: 'draft', changed_at: act.clock.now() })
    .where('id', '=', version.id)
    .execute();
  await seen(act.tx)
    .updateTable('thought_language')
    .set({ state: 'draft' })
    .where('version', '=', version.id)
    .where('state', '<>', 'machine')
    .execute();
  await touchDossier(act, dossier.id);
}
