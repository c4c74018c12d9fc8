export { gateRoutes } from './gate/contract.ts';
export { ledgerRoutes } from './ledger/contract.ts';
export { releaseRoutes } from './release/contract.ts';
export { requestRoutes } from './requests/contract.ts';
export { workbenchRoutes } from './workbench/contract.ts';
export { taxiiRoutes } from './taxii/contract.ts';
export { memberRoutes } from './members/contract.ts';
