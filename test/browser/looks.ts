/** How a screen is looked at: language, theme, width of the window in pixels. */
export interface Look {
  readonly language: 'ar' | 'en' | 'fr';
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

/**
 * The looks of a run. Each language, theme and width is among them; narrow and dark at once only with
 * `MITHAQ_EVERY_LOOK`, which takes its time (docs/proofs.md).
 */
export function looksOf<L extends Look>(every: readonly L[]): readonly L[] {
  if (process.env['MITHAQ_EVERY_LOOK'] !== undefined) return every;
  return every.filter(({ theme, width }) => theme !== 'dark' || width > 360);
}
