export type { EffectEnded, OnEffectEnded } from './case.ts';
export { type CaseOfSubject, casesOf } from './cases-of.ts';
export { effectFor, type Ground } from './effect-for.ts';
