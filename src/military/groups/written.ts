import { writtenReason as reasonIn } from '#base';
import { groupFault } from './faults.ts';

export { writtenLine } from '#base';

/** A reason: ten letters at least, three of them different. Errors: `group-reason-empty`. */
export function writtenReason(text: string): string {
  const reason = reasonIn(text);
  if (reason === undefined) throw groupFault('group-reason-empty');
  return reason;
}
