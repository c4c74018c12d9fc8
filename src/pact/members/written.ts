import { writtenReason as reasonIn } from '#base';
import { memberFault } from './faults.ts';

export { writtenLine } from '#base';

/** A reason: ten letters at least, three of them different. Errors: `member-reason-empty`. */
export function writtenReason(text: string): string {
  const reason = reasonIn(text);
  if (reason === undefined) throw memberFault('member-reason-empty');
  return reason;
}
