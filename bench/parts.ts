/** Each part's programs with their words, in order; each runs alone, so that one does not warm or starve another. */
export const partsOf = (
  data: string,
): Readonly<Record<string, readonly (readonly [program: string, ...words: string[]])[]>> => ({
  names: [['names/run.ts'], ['names/screen.ts'], ['peers/run.ts']],
  screening: [
    [
      'screening/batch.ts',
      `${data}/peers/yente/negatives_us.csv`,
      `${data}/lists/un_consolidated_2018-10-29.xml`,
      `${data}/lists/ofac_2021-07`,
    ],
    ['screening/reverse.ts'],
  ],
  books: [['books/import.ts']],
  military: [
    ['military/contributions.ts'],
    ['military/assess.ts'],
    ['military/map.ts'],
    ['military/group-page.ts'],
    ['military/incidents.ts'],
    ['military/incident-reading.ts', `${data}/military/ucdp_ged_extract.csv`, `${data}/military/ucdp-actor-221.csv`],
  ],
  finance: [['finance/designations.ts']],
  pact: [['pact/matrix.ts'], ['pact/edition.ts']],
  thought: [
    ['thought/citations.ts'],
    ['thought/prose.ts'],
    ['thought/search.ts'],
    ['thought/search-desk.ts'],
    ['thought/library.ts'],
  ],
  exchange: [
    ['exchange/primitives.ts'],
    ['exchange/ingest.ts'],
    ['exchange/read.ts'],
    ['exchange/desk.ts'],
    ['exchange/taxii.ts'],
    ['exchange/catch-up.ts'],
    ['exchange/peers.ts'],
  ],
});
