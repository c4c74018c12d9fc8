export { gateRoutes } from './gate/contract.ts';
export { ledgerRoutes } from './ledger/contract.ts';
export { memberRoutes } from './members/contract.ts';
export { releaseRoutes } from './release/contract.ts';
export { requestRoutes } from './requests/contract.ts';
export { subscriptionRoutes } from './taxii/contract-subscriptions.ts';
export { taxiiRoutes } from './taxii/contract.ts';
export { workbenchRoutes } from './workbench/contract.ts';
