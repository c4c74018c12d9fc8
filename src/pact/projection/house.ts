import type { Reader } from '#exchange';

/**
 * The node itself: whatever any person of the house may be shown. What somebody sees is asked when they look; by this
 * reader only what is shown to nobody is found, as whether a verifier had a hand in a report.
 */
export const house: Reader = { kind: 'local', id: 'house', keys: ['local', 'local-red'] };
