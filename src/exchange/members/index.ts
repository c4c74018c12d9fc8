export { ownKey } from './key-store.ts';
export { ownIdentity } from './own-store.ts';
export { membersRoom } from './room.ts';
export { type TrustView, trustView } from './trust-view.ts';
export { takeLists, takeProposals } from './take-news.ts';
export { pinOf, type TlsCertificate } from './tls-certificate.ts';
export { ownTls } from './tls-store.ts';
export { listsAfter, newestList } from './trust-store.ts';
