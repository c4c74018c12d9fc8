export type { Licence, LicenceGround, ReleaseGround } from './order.ts';
export { type OrderOf, ordersOf } from './orders-of.ts';
export { type ReleasedForCases, releaseForCases } from './release-for-cases.ts';
export { type Release, type Released, releaseOrder } from './release-order.ts';
export { serveLicence } from './serve-licence.ts';
export { ordersRoom } from './room.ts';
