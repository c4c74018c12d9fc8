export { institutionsOf } from './institution-store.ts';
export { personKey } from './person-key.ts';
export { institutionsRoom } from './room.ts';
export { samePerson } from './same-person.ts';
export { readSeats, seatOf, seatsOf } from './seat-store.ts';
