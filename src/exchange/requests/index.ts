export { type AskInput as RequestInput, askRequest } from './ask-request.ts';
export { requestsAbout } from './board-store.ts';
export { summariseRequests } from './list-requests.ts';
export { requestKinds, requestsRoom } from './room.ts';
