/** What an entity may say: what it froze, that it holds nothing, that somebody tried to move funds, that it let go. */
export const answerKinds = ['frozen', 'nothing-found', 'attempted-transaction', 'released'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** `received` waits for an officer; `corrected` was overtaken by a later statement of the entity. */
export type AnswerState = 'received' | 'accepted' | 'returned' | 'corrected';
export type Channel = 'portal' | 'api' | 'file';

export const assetKinds = [
  'account',
  'deposit',
  'securities',
  'insurance',
  'safe-deposit',
  'virtual-asset',
  'real-estate',
  'incoming-payment',
  'outgoing-payment',
  'other',
] as const;
