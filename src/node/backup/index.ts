export { restoreNode } from './restore-node.ts';
export { seal } from './seal.ts';
