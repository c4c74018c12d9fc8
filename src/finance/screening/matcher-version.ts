/**
 * Changes whenever the same two sides could get another score: it is part of the evidence a decision is bound to, and
 * of the snapshots of indexes, which are built again when it moves.
 */
export const matcherVersion = '5';
