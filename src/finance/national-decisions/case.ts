import type { Act } from '#base';

/** `open`: somebody must decide; `proposed`: it waits for the second person; `ended`: the designation no longer stands. */
export type CaseState = 'open' | 'proposed' | 'decided' | 'ended';
export type Outcome = 'give-effect' | 'refuse' | 'ask' | 'end-effect';
/** Why a designation no longer stands. */
export type EndedBecause = 'delisted' | 'recalled' | 'suspended';
/** Why an effect is over: its designation is, or two people of this state ended it. */
export type EffectEnded = EndedBecause | 'reversed';

/** What an order's answer depends on; called in the transaction that ends the effect of these cases. */
export type OnEffectEnded = (act: Act, cases: readonly string[], because: EffectEnded) => Promise<void>;
