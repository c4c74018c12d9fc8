/**
 * Which of two releases of UCDP GED is newer, by the file's name: `GEDEvent_v25_1.csv`, `ged251.csv`, candidates such as
 * `GEDEvent_v25_0_3.csv`. The newer is the greater; null where the name says none.
 */
export function releaseOf(fileName: string): number | null {
  const found = /v(\d\d)[._](\d{1,2})(?:[._](\d{1,2}))?(?!\d)/i.exec(fileName) ?? /ged(\d\d)(\d)(?!\d)/i.exec(fileName);
  if (found === null) return null;
  const [year, part, month] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  return year * 10_000 + part * 100 + month;
}
