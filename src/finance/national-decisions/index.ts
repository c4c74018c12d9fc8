export type { EffectEnded, OnEffectEnded } from './case.ts';
export { type CaseOfSubject, casesOf } from './cases-of.ts';
export { changeCases } from './change-cases.ts';
export { effectFor, type Ground } from './effect-for.ts';
export { endCases } from './end-cases.ts';
export { openCases } from './open-cases.ts';
export { giveOwnEffect } from './own-effect.ts';
export { casesRoom } from './room.ts';
