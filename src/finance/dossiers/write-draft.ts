import type { Act } from '#base';
import { composeRecord } from './compose-record.ts';
import type { DossierContent } from './content.ts';
import type { DossiersDeps } from './deps.ts';
import type { Dossier } from './dossier-store.ts';
import { isEnding, statusAfter, type StepKind } from './step.ts';
import type { Step } from './step-store.ts';

/** What was published last; undefined while nothing was. */
export const publishedOf = (steps: readonly Step[]): DossierContent | undefined =>
  steps.find(({ state }) => state === 'published')?.content;

/** What leaves by a step of a dossier, as the exchange's draft holds it. */
export function draftOf(
  act: Act,
  { desk }: DossiersDeps,
  dossier: Pick<Dossier, 'id' | 'status'>,
  step: { kind: StepKind; content: DossierContent; published: DossierContent | undefined },
) {
  const { kind, content, published } = step;
  const composed = composeRecord(
    content,
    {
      dossier: dossier.id,
      status: statusAfter(kind, dossier.status),
      ending: isEnding(kind),
      ...(kind === 'delist' && { delistedAt: act.clock.now().toISOString() }),
      published,
    },
    (type, namespace, name) => desk.recordId(type, namespace, name),
  );
  return { ...composed, title: content.title, marking: content.marking };
}
