// The ceiling of a file: 300 lines. Catalogues of words, contracts and tests are lists, not ideas, and may be longer.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const ceiling = 300;
const mayBeLong =
  /(\.test\.tsx?$|(^|\/)i18n\/|messages\.ts$|contract\.ts$|learned-costs\.ts$|lexicon|given-names\.ts$|country-terms\.ts$|^bench\/)/;
const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' }).trim().split('\n');
const long = files
  .filter((file) => !mayBeLong.test(file) && existsSync(file))
  .map((file) => [readFileSync(file, 'utf8').split('\n').length, file])
  .filter(([lines]) => lines > ceiling)
  .sort((a, b) => b[0] - a[0]);
for (const [lines, file] of long) console.log(`${lines} lines: ${file}`);
process.exitCode = long.length > 0 ? 1 : 0;
