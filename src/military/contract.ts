export {
  type CapabilityInput,
  type CapabilityRow,
  type CapabilityView,
  capabilityInputShape,
  contributionRoutes,
} from './contributions/contract.ts';
export {
  capabilityTypes,
  type ContributionState,
  contributionStates,
  costSharings,
  readinessFound,
  readinessRungs,
} from './contributions/words.ts';
