export { atLeast, countStages } from './delivery-store.ts';
export { hurryReceipts, noteReceipt, type Received, receiptsOn } from './due-store.ts';
export { noteOpened, openedBy } from './opened-store.ts';
export { actedOn, receiptsFor } from './receipt-store.ts';
export { receiptKinds, receiptsRoom, tellHidden } from './room.ts';
export type { ReceiptType } from './tables.ts';
