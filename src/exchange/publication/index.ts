export { type BareObject, publish } from './publish.ts';
export { releaseTogether } from './release-together.ts';
