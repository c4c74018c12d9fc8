/** The list's own key of the entry. */
export const unRef = '9900001';

/** One invented entry in the format of the Security Council's consolidated list, as of now. */
export function unListing(name: readonly [string, string], born: string, passport: string): Blob {
  const at = new Date().toISOString();
  const empty = '<INDIVIDUAL_PLACE_OF_BIRTH/><SORT_KEY/><SORT_KEY_LAST_MOD/>';
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="${at}"><INDIVIDUALS><INDIVIDUAL>
<DATAID>${unRef}</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>${name[0]}</FIRST_NAME><SECOND_NAME>${name[1]}</SECOND_NAME>
<UN_LIST_TYPE>Exercise</UN_LIST_TYPE><REFERENCE_NUMBER>EXi.901</REFERENCE_NUMBER><LISTED_ON>${at.slice(0, 10)}</LISTED_ON>
<COMMENTS1>An invented entry.</COMMENTS1><LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS><INDIVIDUAL_ADDRESS><COUNTRY/></INDIVIDUAL_ADDRESS>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>${born}</DATE></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>${passport}</NUMBER></INDIVIDUAL_DOCUMENT>${empty}
</INDIVIDUAL></INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`;
  return new Blob([text], { type: 'application/xml' });
}
