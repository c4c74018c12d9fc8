export type { Instance } from './matching/instance.ts';
export { instanceShape } from './matching/instance-shape.ts';
export type { Plan, PlanLine, PlanOptions } from './matching/plan.ts';
export { planInWorker } from './matching/plan-in-worker.ts';
export { planShape } from './matching/plan-shape.ts';
