import { XSI } from '../edxl/content.ts';
import { readDocument, type Standard } from '../edxl/read-content.ts';
import type { Elements } from '../edxl/value.ts';
import { writeDocument } from '../edxl/write-content.ts';
import { namespaces, sitRepContent } from './grammar.ts';

export { confidences, reportVersions, severities, urgencies } from './codes.ts';
export { namespaces } from './grammar.ts';

const situationReporting: Standard = {
  name: 'EDXL-SitRep 1.0',
  contentOf: ({ name, namespace }) =>
    namespace === namespaces.sitrep && name === 'sitRep' ? sitRepContent : undefined,
};

/** Reads the elements of a `sitRep` of EDXL-SitRep 1.0, as `readDocument` does. */
export const readSitRep = (xml: string): Elements => readDocument(xml, situationReporting).elements;

/** Writes the elements of a `sitRep` as EDXL-SitRep 1.0, as `writeDocument` does. */
export const writeSitRep = (elements: Elements): string =>
  writeDocument(
    {
      space: namespaces.sitrep,
      name: 'sitRep',
      content: sitRepContent,
      prefixes: [
        [namespaces.sitrep, 'sitrep'],
        [namespaces.ct, 'ct'],
        [XSI, 'xsi'],
      ],
    },
    elements,
  );
