export { backupFault } from './faults.ts';
export type { Manifest } from './manifest.ts';
export { restoreNode } from './restore-node.ts';
export { seal } from './seal.ts';
