import type { TrustList } from '#records';

/** A member of the alliance, as the trust list of the edition has it. */
export type Member = TrustList['members'][number];
