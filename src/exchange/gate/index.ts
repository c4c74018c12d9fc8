export type { Gate } from './admit.ts';
export type { Admitted } from './admitted.ts';
export { gateRoom } from './room.ts';
export { trustFrom } from './trust.ts';
