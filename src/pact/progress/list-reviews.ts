import type { z } from 'zod';
import { type Act, need } from '#base';
import { localReader } from '#exchange';
import type { PactDeps } from '../deps.ts';
import { cellsOf } from '../projection/cells.ts';
import { statesByOrigin, statementsFor } from '../projection/statements-for.ts';
import { inOrder } from '../rules/completion.ts';
import { verificationOf } from '../rules/verification.ts';
import type { progressPageRoutes } from './page-contract.ts';
import { stateNames } from './state-names.ts';
import { whyNotReview } from './why-not-review.ts';

type Answer = z.input<typeof progressPageRoutes.waitingReviews.response>;

const most = 200;

/**
 * The last report of each commitment at each state that this reader may read, those that wait longest first: with whether
 * who asks may review it, and why not (right `pact.read`). At most 200; `total` counts all.
 */
export async function listReviews(
  act: Act,
  deps: Pick<PactDeps, 'desk' | 'secret'>,
  { whose }: { whose: 'waiting' | 'all' },
): Promise<Answer> {
  need(act.actor, 'pact.read');
  const kinds = ['commitment', 'undertaking', 'commitment-evidence', 'progress-report', 'progress-review'] as const;
  const statements = await statementsFor(act, localReader(act.actor), { kinds });
  const found = cellsOf(statements, await statesByOrigin(act, deps.desk))
    .filter(({ state, speaker }) => state === speaker)
    .flatMap(({ commitment, state, facts }) => {
      const report = inOrder(facts.reports).at(-1);
      if (report === undefined) return [];
      const verification = verificationOf(report, facts.reviews);
      return whose === 'all' || verification === 'unreviewed' ? [{ commitment, state, report, verification }] : [];
    })
    .toSorted((a, b) => (a.report.version < b.report.version ? -1 : 1));
  const shown = found.slice(0, most);
  const byId = new Map(statements.filter((one) => one.kind === 'progress-report').map((one) => [one.id, one]));
  const reports = shown.map(({ report }) => byId.get(report.id)).filter((one) => one !== undefined);
  const nameOf = await stateNames(act, deps);
  const may = await whyNotReview(act, deps, reports);
  await act.audit({ action: 'pact.reviews.list', objects: [], detail: { whose, count: shown.length } });
  return {
    total: found.length,
    items: shown.flatMap(({ commitment, state, report, verification }) => {
      const statement = byId.get(report.id);
      if (statement === undefined) return [];
      const { code, title, axis } = commitment.said;
      return [
        {
          id: report.id,
          version: report.version,
          commitment: { id: commitment.id, code, title, axis },
          state,
          stateName: nameOf(state),
          own: statement.own,
          status: report.status,
          asOf: report.asOf,
          institution: statement.said.institution,
          evidence: report.evidence.length,
          verification,
          ...may(report.id),
        },
      ];
    }),
  };
}
