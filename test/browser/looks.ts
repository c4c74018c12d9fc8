/** How a screen is looked at: language, theme, width of the window in pixels. */
export interface Look {
  readonly language: 'ar' | 'en' | 'fr';
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

/**
 * The looks of a run: `always`, among which are both themes, a wide and a narrow window and two languages; the others too
 * with `MITHAQ_EVERY_LOOK`, which takes its time (docs/proofs.md).
 */
export function looksOf<L extends Look>(always: readonly L[], more: readonly L[]): readonly L[] {
  return process.env['MITHAQ_EVERY_LOOK'] === undefined ? always : [...always, ...more];
}
