export { csvLine } from './csv-line.ts';
export { type CsvOptions, readCsvRows } from './csv-rows.ts';
export { type DecodeOptions, decodeText } from './decode-text.ts';
export { delimiterOf, firstText, guessDelimiter } from './delimiter.ts';
export type { FaultTable } from '../fault.ts';
export { FileFault, type FileFaultCode, fileFault, type FilePlace } from './file-fault.ts';
export { fileFaultTable } from './fault-table.ts';
export { fileInMemory, fileOnDisk, headOf, type InputFile } from './input-file.ts';
export { type JsonLine, readJsonLines } from './json-lines.ts';
export { type TableLimits, type TableRow, tableLimits } from './table-row.ts';
export { isZip, readTableRows } from './table-rows.ts';
export { readXlsxRows, sheetNames, type XlsxOptions } from './xlsx-rows.ts';
export { uploadInMemory } from './upload-in-memory.ts';
export {
  childOf,
  childrenOf,
  readXmlRecords,
  textOf,
  type XmlElement,
  type XmlLimits,
  xmlLimits,
} from './xml-records.ts';
export { openZip, type ZipEntries, type ZipLimits, zipLimits } from './zip-entries.ts';
