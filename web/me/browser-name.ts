const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** `Chrome · Linux` from a user agent string; the string itself where it says nothing known. */
export function browserOf(userAgent: string): string {
  const named = [browsers, systems].flatMap((table) => table.find(([mark]) => userAgent.includes(mark))?.[1] ?? []);
  return named.length === 0 ? userAgent : named.join(' · ');
}
