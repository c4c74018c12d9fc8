export { type Delivery, type From, type Gate } from './admit.ts';
export type { Admitted } from './admitted.ts';
export type { GateDeps, Report } from './deps.ts';
export { deliveryLimits, fileLimits, type GateLimits } from './limits.ts';
export { retryHeld } from './retry-quarantine.ts';
export { gateRoom } from './room.ts';
export { type KeyRefusal, type Trust, trustFrom, type TrustSource } from './trust.ts';
