export { worksRoom } from './room.ts';
export { withWorks } from './with-works.ts';
