/** Every figure of this module in one table: accuracy with 95 % Wilson intervals, then speed and memory. `--quick` for a tenth of the negatives and a smaller book, `--accuracy` without speed, `--errors N` for N errors of each set. */
import { coling, leaveOneOut, type Miss, unArabicLatin } from './accuracy.ts';
import { nameBench } from './judged.ts';
import { CORRECTIONS } from './corrections.ts';
import { dataIsHere } from './data.ts';
import { printErrors } from './errors.ts';
import { printFigures } from './figures.ts';
import { ofacFigures } from './ofac.ts';
import { negativeFigures } from './negatives.ts';
import { bookSpeed, listSpeed, printSpeeds } from './speed.ts';

if (dataIsHere()) {
  const quick = process.argv.includes('--quick');
  const misses: Miss[] = [];
  printFigures([
    ...unArabicLatin(misses),
    ...leaveOneOut(misses),
    ...coling('wd_russian_80', 'Cyrillic → Latin words', '≥ 0.95', misses),
    ...coling('wd_hebrew_80', 'Hebrew → Latin words', '≥ 0.93', misses),
    ...coling('wd_arabic_80', 'Arabic → Latin words', '', misses),
    ...nameBench(new Set(), 'as labelled', misses),
    ...nameBench(new Set(CORRECTIONS.keys()), 'labels audited', misses),
    ...negativeFigures(quick ? 10 : 1, misses),
    ...ofacFigures(misses),
  ]);
  if (!process.argv.includes('--accuracy')) {
    printSpeeds(listSpeed(quick ? 20_000 : 100_000));
    for (const size of quick ? [100_000] : [1_000_000, 10_000_000]) printSpeeds(bookSpeed(size).speeds);
  }
  const errors = process.argv.indexOf('--errors');
  if (errors > 0) printErrors(misses, Number(process.argv[errors + 1] ?? 10));
}
