export { alertRoutes } from './alerts/contract.ts';
export { bookRoutes } from './books/contract.ts';
export { clockRoutes } from './clock/contract.ts';
export { entityRoutes } from './entities/contract.ts';
export { designationRoutes } from './designations/contract.ts';
export { dossierRoutes } from './dossiers/contract.ts';
export { caseRoutes } from './national-decisions/contract.ts';
export { listRoutes } from './lists/contract.ts';
export { screeningRoutes } from './screening/contract.ts';
export { redressRoutes } from './redress/contract.ts';
export { publicRedressRoutes } from './redress/public-contract.ts';
export { columnsOf as answerColumnsOf, statementOfRow } from './orders/answer-csv.ts';
export { answerKinds, assetKinds } from './orders/answer.ts';
export {
  type AnswerStatement,
  answerStatementShape,
  answerText,
  type SignedAnswer,
} from './orders/answer-statement.ts';
export { orderRoutes } from './orders/contract.ts';
export { portalRoutes } from './orders/portal-contract.ts';
