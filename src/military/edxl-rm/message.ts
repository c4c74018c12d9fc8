import type { Elements } from '../edxl/value.ts';
import type { MessageName } from './messages.ts';

/** A message of EDXL-RM, whole: what was read and is written again says the same. */
export interface ResourceMessage {
  readonly name: MessageName;
  readonly elements: Elements;
}
