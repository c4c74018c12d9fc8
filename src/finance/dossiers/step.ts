/** Where the designation stands for the world. `new`: nothing was published yet. */
export type DossierStatus = 'new' | 'active' | 'suspended' | 'delisted' | 'given-up';

/** What two people do with a dossier, each time by a version of its record. `review`: looked at again, and kept. */
export const stepKinds = ['issue', 'amend', 'review', 'suspend', 'resume', 'delist'] as const;
export type StepKind = (typeof stepKinds)[number];
export type StepState = 'draft' | 'proposed' | 'published' | 'refused' | 'given-up';

/** Which steps may begin from where the designation stands. A delisting is for good: listing again is a new dossier. */
const begins: Readonly<Record<DossierStatus, readonly StepKind[]>> = {
  new: [],
  active: ['amend', 'review', 'suspend', 'delist'],
  suspended: ['amend', 'review', 'resume', 'delist'],
  delisted: [],
  'given-up': [],
};
export const mayBegin = (status: DossierStatus): readonly StepKind[] => begins[status];

/** What the record says of itself once the step is published. */
export function statusAfter(kind: StepKind, before: DossierStatus): 'active' | 'suspended' | 'delisted' {
  if (kind === 'delist') return 'delisted';
  if (kind === 'suspend') return 'suspended';
  return kind === 'resume' || before !== 'suspended' ? 'active' : 'suspended';
}

/** Steps whose content people write; the others say what was published, with another status. */
export const isWritten = (kind: StepKind): boolean => kind === 'issue' || kind === 'amend' || kind === 'review';

/** Steps that end or loosen a measure: they reach everybody who was ever told. */
export const isEnding = (kind: StepKind): boolean => kind === 'suspend' || kind === 'delist';

interface Signing {
  state: StepState;
  authors: readonly string[];
}
type Person = { kind: 'person' | 'token' | 'node'; id: string };

/** Why this actor cannot be the second person; undefined when they can. */
export function whyNotSecond(
  actor: Person,
  step: Signing,
): 'dossier-person-only' | 'dossier-nothing-proposed' | 'dossier-own' | undefined {
  if (actor.kind !== 'person') return 'dossier-person-only';
  if (step.state !== 'proposed') return 'dossier-nothing-proposed';
  return step.authors.includes(actor.id) ? 'dossier-own' : undefined;
}
