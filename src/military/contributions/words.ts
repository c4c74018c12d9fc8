/** The closed lists of the records, written again: the browser reads this file, and the records' code has no place there. */
export const capabilityTypes = [
  'training-team',
  'medical',
  'engineer',
  'explosive-ordnance-disposal',
  'airlift',
  'logistics',
  'border-security',
  'intelligence-training',
  'communications',
  'equipment',
  'scholarship',
  'funds',
] as const;
export type CapabilityType = (typeof capabilityTypes)[number];
export const readinessRungs = ['R1', 'R2', 'R3', 'R4'] as const;
export const costSharings = ['giver-bears', 'shared', 'receiver-bears'] as const;
export const contributionStates = [
  'asked',
  'provisional',
  'declined',
  'committed',
  'deployed',
  'return-asked',
  'released',
  'withdrawn',
] as const;
export type ContributionState = (typeof contributionStates)[number];
export const readinessFound = ['stands', 'stands-in-part', 'does-not-stand'] as const;

/** Who may say it: the state that needs, or the one that gives. */
export const saidBy: Readonly<Record<ContributionState, 'need' | 'offer'>> = {
  asked: 'need',
  provisional: 'offer',
  declined: 'offer',
  committed: 'offer',
  deployed: 'offer',
  'return-asked': 'offer',
  released: 'need',
  withdrawn: 'offer',
};
