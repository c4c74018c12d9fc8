export { referralsRoom } from './room.ts';
