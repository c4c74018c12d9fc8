export type { Licence } from './order.ts';
export { ordersOf } from './orders-of.ts';
export { releaseForCases } from './release-for-cases.ts';
export { releaseOrder } from './release-order.ts';
export { serveLicence } from './serve-licence.ts';
export { ordersRoom } from './room.ts';
