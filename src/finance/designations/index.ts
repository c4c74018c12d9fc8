export { followLoad } from './follow-load.ts';
export { noteScreened } from './note-screened.ts';
export { openMissingJob } from './open-missing-job.ts';
export { designationKinds } from './record-kinds.ts';
