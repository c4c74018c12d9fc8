export { type BareObject, type PublicationDeps, publish } from './publish.ts';
