export { type BareObject, type PublicationDeps, publish } from './publish.ts';
export { releaseTogether } from './release-together.ts';
