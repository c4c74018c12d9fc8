export { type Config, configOf } from './config/config.ts';
export { readEnv } from './config/env.ts';
export { type Node, type NodeOptions, openNode } from './open-node.ts';
