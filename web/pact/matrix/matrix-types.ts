import type { MatrixCell } from '#pact/contract';
import type { api } from '../../shell/api.ts';

export type Matrix = Awaited<ReturnType<typeof api.pactBoard.matrix>>;
export type Row = Matrix['rows'][number];
export type StateOf = Matrix['states'][number];

/** A cell with the row and the column it stands in. */
export interface PlacedCell {
  row: Row;
  state: StateOf;
  cell: MatrixCell;
}

export const axes = ['thought', 'media', 'finance', 'military', 'integration'] as const;
export type Axis = (typeof axes)[number];

/** The evidence of a commitment at a state. */
export const evidenceAt = (commitment: string, state: string): string =>
  `/pact/commitments/${encodeURIComponent(commitment)}?state=${encodeURIComponent(state)}`;
