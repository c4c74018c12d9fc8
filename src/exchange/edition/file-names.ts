/** Where what stands in an edition: paths as in its manifest. */
export const MANIFEST = 'manifest.json';
export const TRUST = 'log/trust.json';
export const RECORDS = 'log/records.jsonl';

/** The part of an id behind its type: safe as the name of a file. */
export const uuidOf = (id: string): string => id.slice(id.indexOf('--') + 2);

export const checkpointFile = (origin: string): string => `log/${uuidOf(origin)}.checkpoint`;
export const leavesFile = (origin: string): string => `log/${uuidOf(origin)}.leaves`;
