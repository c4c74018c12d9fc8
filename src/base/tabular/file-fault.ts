import { Fault, type FaultDefinition } from '../fault.ts';
import { fileFaultTable } from './fault-table.ts';

/** Where in which file the reading stopped. Lines and columns count from 1; a spreadsheet's line is its row. */
export interface FilePlace {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
}

/**
 * A file from outside that cannot be read. Carries file, line and reason; the sentence stands in three languages
 * in `definition`, filled from `parameters` (`file`, `line`, `detail`).
 */
export class FileFault extends Fault {
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(code: string, definition: FaultDefinition, place: FilePlace, detail = '') {
    const where = `${place.file}${place.line === undefined ? '' : `:${place.line}`}${place.column === undefined ? '' : `:${place.column}`}`;
    super(code, definition, { file: place.file, line: place.line ?? '–', detail }, [{ where, reason: detail || code }]);
    this.name = 'FileFault';
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
  }
}

export type FileFaultCode = keyof typeof fileFaultTable;

export function fileFault(code: FileFaultCode, place: FilePlace, detail?: string): FileFault {
  return new FileFault(code, fileFaultTable[code], place, detail);
}
