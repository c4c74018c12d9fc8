export { requestsAbout } from './board-store.ts';
export { summariseRequests } from './list-requests.ts';
export { requestKinds, requestsRoom } from './room.ts';
