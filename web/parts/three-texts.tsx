import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './three-texts.module.css';

/** Words of a record in the working languages, by ISO 639-3. */
const written = ['ara', 'eng', 'fra'] as const;
const langOf = { ara: 'ar', eng: 'en', fra: 'fr' } as const;
type Texts = Record<(typeof written)[number], string>;

interface ThreeTextsProps {
  label: string;
  texts: Texts;
  change: (texts: Texts, tag: string) => void;
  /** Several lines. */
  long?: boolean;
  /** The first field takes the keyboard when it appears. */
  focus?: boolean;
}

/** The same words in Arabic, English and French beside each other, each in its own direction. */
export function ThreeTexts({ label, texts, change, long = false, focus = false }: ThreeTextsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      <div className={classes.three}>
        {written.map((one) => {
          const language = t(`parts.languages.${one}`);
          const common = {
            label: language,
            'aria-label': `${label} ${language}`,
            lang: langOf[one],
            dir: one === 'ara' ? ('rtl' as const) : ('ltr' as const),
            value: texts[one],
            'data-autofocus': focus && one === 'ara' ? true : undefined,
            autoFocus: focus && one === 'ara',
          };
          return long ? (
            <Textarea
              key={one}
              {...common}
              autosize
              minRows={2}
              maxLength={50_000}
              onChange={(event) => change({ ...texts, [one]: event.currentTarget.value }, one)}
            />
          ) : (
            <TextInput
              key={one}
              {...common}
              maxLength={500}
              onChange={(event) => change({ ...texts, [one]: event.currentTarget.value }, one)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
