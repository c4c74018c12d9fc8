export { entityOf } from './entity.ts';
export { offerOwnKey } from './entity-keys.ts';
export { entityOfBook, type EntityRow, findEntity } from './entity-store.ts';
export { keyOfEntity, listKeys } from './key-store.ts';
export { entitiesRoom } from './room.ts';
export { keyView } from './view-entities.ts';
