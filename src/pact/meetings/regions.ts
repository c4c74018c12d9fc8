/**
 * Members by region, to be picked together: United Nations M49, "Standard country or area codes for statistical use". A
 * region is a way to choose many at once; a commitment names states.
 */
export const regions = {
  'western-asia': ['AE', 'BH', 'JO', 'KW', 'LB', 'OM', 'PS', 'QA', 'SA', 'TR', 'YE'],
  'southern-asia': ['AF', 'BD', 'MV', 'PK'],
  'south-eastern-asia': ['BN', 'MY'],
  'northern-africa': ['EG', 'LY', 'MA', 'SD', 'TN'],
  'western-africa': ['BF', 'BJ', 'CI', 'GM', 'GN', 'GW', 'ML', 'MR', 'NE', 'NG', 'SL', 'SN', 'TG'],
  'middle-africa': ['CM', 'GA', 'TD'],
  'eastern-africa': ['DJ', 'KE', 'KM', 'SO', 'UG'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const regionKeys = Object.keys(regions) as readonly (keyof typeof regions)[];

/** The region a member lies in; absent for a state of an exercise. */
export const regionOf = (state: string): keyof typeof regions | undefined =>
  regionKeys.find((key) => (regions[key] as readonly string[]).includes(state));
