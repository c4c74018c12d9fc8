import { lettersOf } from './letters.ts';

/** Words that lead a quotation in or out and belong to whoever quotes. */
const introducing: ReadonlySet<string> = new Set(
  'قال قوله تعالى سبحانه يقول وقال فقال وقوله بقوله كقوله لقوله قولهم الآية آية الآيات نصه التالي وجل شأنه ثناؤه جلاله الكريم العظيم'
    .split(' ')
    .map(lettersOf),
);

export const introduces = (letters: string): boolean => introducing.has(letters);
