export { reviewRoom } from './room.ts';
export { quranChecker } from './quran-checker.ts';
