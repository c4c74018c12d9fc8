import { sameTime } from './days.ts';
import type { ReportFact, ReviewFact } from './facts.ts';

export type Verification = 'verified' | 'in-part' | 'contested' | 'not-verified' | 'unreviewed';

/**
 * Whether a review can verify a report at all: it looked at exactly this version, and whoever reviewed is another person of
 * another institution than who reported.
 */
export function mayVerify(report: ReportFact, review: ReviewFact): boolean {
  return (
    review.report === report.id &&
    sameTime(review.reportVersion, report.version) &&
    review.reviewer !== report.reporter &&
    review.institution !== report.institution
  );
}

/**
 * What reviews come to: of each reviewing institution the last word. Verified: one found the very status that was
 * reported, and none says no. Contested: one says yes and another no.
 */
export function verificationOf(report: ReportFact, reviews: readonly ReviewFact[]): Verification {
  const last = new Map<string, ReviewFact>();
  for (const review of reviews.filter((one) => mayVerify(report, one))) {
    const by = `${review.origin} ${review.institution}`;
    const before = last.get(by);
    if (before === undefined || before.version < review.version) last.set(by, review);
  }
  if (last.size === 0) return 'unreviewed';
  const said = [...last.values()];
  const yes = said.some(({ finding, statusFound }) => finding === 'verified' && statusFound === report.status);
  const no = said.some(({ finding }) => finding === 'not-verified');
  if (yes) return no ? 'contested' : 'verified';
  return no ? 'not-verified' : 'in-part';
}
