export { type OutletSettings, toldOf } from './outlet.ts';
export { putInOutbox, toldKinds } from './put-in-outbox.ts';
export { outletsRoom } from './room.ts';
