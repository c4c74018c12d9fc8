export type { Room } from '#base';
