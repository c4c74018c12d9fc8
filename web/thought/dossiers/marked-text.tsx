import classes from './find.module.css';

interface MarkedTextProps {
  text: string;
  /** UTF-16 offsets, end exclusive, in order. */
  marks: readonly (readonly [number, number])[];
  language: string;
}

/** A text with what was asked for marked: whole words, so that Arabic letters stay joined. */
export function MarkedText({ text, marks, language }: MarkedTextProps) {
  const parts = marks.flatMap(([start, end], at) => [
    text.slice(marks[at - 1]?.[1] ?? 0, start),
    <mark key={start} className={classes.mark}>
      {text.slice(start, end)}
    </mark>,
  ]);
  return (
    <bdi lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </bdi>
  );
}
