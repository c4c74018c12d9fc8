export { dutyRoutes } from './duties/contract.ts';
export { institutionRoutes } from './institutions/contract.ts';
export { pactMemberRoutes } from './members/contract.ts';
export { meetingRoutes } from './meetings/contract.ts';
export { progressRoutes } from './progress/contract.ts';
export { progressPageRoutes } from './progress/page-contract.ts';
export { projectionRoutes } from './projection/contract.ts';
export { type CellMark, decodeCell, type MatrixCell, scoreboardRoutes } from './scoreboard/contract.ts';
export { scorecardRoutes } from './scorecard/contract.ts';
