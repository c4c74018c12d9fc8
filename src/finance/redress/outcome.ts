import type { FileKind } from './file-state.ts';

/**
 * How a file ends. `released`: the person is not who is listed, and the alert says so. `granted`: an exemption stands, or
 * our own designation is lifted. `forwarded`: to the authority that listed (for the United Nations the Focal Point or the
 * Ombudsperson, S/RES/1730, S/RES/1904). `reversed`: the earlier decision falls. `nothing-held`: no measure of ours exists.
 */
export const outcomes = {
  'same-name': ['released', 'nothing-held', 'refused', 'inadmissible'],
  delisting: ['granted', 'forwarded', 'nothing-held', 'refused', 'inadmissible'],
  exemption: ['granted', 'nothing-held', 'refused', 'inadmissible'],
  appeal: ['upheld', 'reversed', 'inadmissible'],
  review: ['upheld', 'reversed'],
} as const satisfies Record<FileKind, readonly string[]>;

export type Outcome = (typeof outcomes)[FileKind][number];

export const fits = (kind: FileKind, outcome: Outcome): boolean =>
  (outcomes[kind] as readonly Outcome[]).includes(outcome);

/**
 * What the person reads. `neutral`: one sentence that is the same for everybody, whoever they are and whatever was found.
 * `reasons`: words of the officers; lawful only where they warn nobody of a measure that has not been served.
 */
export type Told = 'neutral' | 'reasons';
