// The thread in which a plan is made.
import { parentPort, workerData } from 'node:worker_threads';
import type { Instance } from './instance.ts';
import { planContributions, type PlanOptions } from './plan.ts';

const { instance, options } = workerData as { instance: Instance; options: PlanOptions };
parentPort?.postMessage(await planContributions(instance, options));
