const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Names that UCDP and ACLED write otherwise than CLDR; of a state with several, UCDP's first. */
const aliases: Readonly<Record<string, string>> = {
  'DR Congo (Zaire)': 'CD',
  'Democratic Republic of Congo': 'CD',
  Congo: 'CG',
  'Republic of Congo': 'CG',
  'Myanmar (Burma)': 'MM',
  Myanmar: 'MM',
  'Yemen (North Yemen)': 'YE',
  'Russia (Soviet Union)': 'RU',
  'Ivory Coast': 'CI',
  'Cambodia (Kampuchea)': 'KH',
  'Zimbabwe (Rhodesia)': 'ZW',
  'Madagascar (Malagasy)': 'MG',
  'Serbia (Yugoslavia)': 'RS',
  'Bosnia-Herzegovina': 'BA',
  'Kingdom of eSwatini (Swaziland)': 'SZ',
  'Macedonia, FYR': 'MK',
  'United States of America': 'US',
  Palestine: 'PS',
  Turkey: 'TR',
  'Czech Republic': 'CZ',
  'East Timor': 'TL',
  'Vietnam (North Vietnam)': 'VN',
};

let known: ReadonlyMap<string, string> | undefined;

/** The code of ISO 3166-1 of a state by its English name or its code; `''` where it is none that the standard knows. */
export function isoCountry(name: string): string {
  known ??= table();
  return known.get(folded(name)) ?? '';
}

/** What UCDP calls a state; where it writes as CLDR does, CLDR's English name. */
export function ucdpName(code: string): string {
  const [named] = Object.entries(aliases).find(([, one]) => one === code) ?? [];
  return named ?? new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}

function table(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const all = letters.flatMap((one) => letters.map((other) => one + other));
  const found = all.flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [[folded(name), code] as const, [folded(code), code] as const];
  });
  return new Map([...found, ...Object.entries(aliases).map(([name, code]) => [folded(name), code] as const)]);
}
