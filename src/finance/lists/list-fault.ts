import { FileFault, type FilePlace } from '#base/tabular';
import { listFaultTable } from './messages.ts';

export type ListFaultCode = keyof typeof listFaultTable;

/** An expected failure in reading a list: code, file, line, reason; the sentences stand in `messages.ts`. */
export function listFault(code: ListFaultCode, place: FilePlace, detail = ''): FileFault {
  return new FileFault(code, listFaultTable[code], place, detail);
}
