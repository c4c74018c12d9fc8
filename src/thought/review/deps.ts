import type { ThoughtDeps } from '../deps.ts';
import type { SourceChecker } from './source-check.ts';

/** What the review of a dossier needs. */
export interface ReviewDeps extends Pick<ThoughtDeps, 'desk' | 'seatOf' | 'personKey' | 'findPerson'> {
  sources: SourceChecker;
}
