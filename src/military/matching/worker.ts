// The thread in which a plan is made.
import { parentPort, workerData } from 'node:worker_threads';
import type { Instance } from './instance.ts';
import { planContributions, type PlanOptions } from './plan.ts';
import type { FromWorker } from './plan-in-worker.ts';

const { instance, options } = workerData as { instance: Instance; options: PlanOptions };
const tell = (said: FromWorker) => parentPort?.postMessage(said);
tell({ plan: await planContributions(instance, options, (part) => tell({ part })) });
