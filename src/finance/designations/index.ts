export { followLoad } from './follow-load.ts';
export { noteScreened } from './note-screened.ts';
export { designationKinds } from './record-kinds.ts';
export { designationsRoom } from './room.ts';
