/** Where every node's own API root has its collections, by their aliases (TAXII 2.1 §5.4). */
const root = '/taxii2/alliance/collections';
export const inboxPath = `${root}/inbox/objects/`;
export const outboxPath = `${root}/outbox/objects/`;

export const taxiiType = 'application/taxii+json;version=2.1';
