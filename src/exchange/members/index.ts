export { ownKey } from './key-store.ts';
export { makeIdentity } from './make-identity.ts';
export { type OwnIdentity, ownIdentity } from './own-store.ts';
export { membersRoom } from './room.ts';
export { type TrustView, trustView } from './trust-view.ts';
