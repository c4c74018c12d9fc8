import type { FormatReader, ListFormat } from '../list-format.ts';
import { readEuFsfXml } from './eu-fsf-xml.ts';
import { readFtmJson } from './ftm-json.ts';
import { readMyMohaXml } from './my-moha-xml.ts';
import { readNationalTable } from './national-table.ts';
import { readOfacAdvancedXml } from './ofac-advanced-xml.ts';
import { readOfacCsv } from './ofac-csv.ts';
import { readUkOfsiCsv, readUkSanctionsCsv } from './uk-rows.ts';
import { readUkSanctionsXml } from './uk-sanctions-xml.ts';
import { readUnXml } from './un-xml.ts';

export const readers: Readonly<Record<ListFormat, FormatReader>> = {
  'un-xml': readUnXml,
  'ofac-csv': readOfacCsv,
  'ofac-advanced-xml': readOfacAdvancedXml,
  'eu-fsf-xml': readEuFsfXml,
  'uk-sanctions-xml': readUkSanctionsXml,
  'uk-sanctions-csv': readUkSanctionsCsv,
  'uk-ofsi-csv': readUkOfsiCsv,
  'my-moha-xml': readMyMohaXml,
  'ftm-json': readFtmJson,
  'national-table': readNationalTable,
};
