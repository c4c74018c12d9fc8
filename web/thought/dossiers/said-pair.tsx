import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Said } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { directionFor } from './said-in.ts';

interface SaidPairProps {
  label: string;
  said: Said;
  change: (said: Said) => void;
  /** The language beside Arabic. */
  beside: 'en' | 'fr';
  longest: number;
  rows?: number;
}

/** One text in Arabic and, beside it, in another language: each in its own direction, whatever the page's is. */
export function SaidPair({ label, said, change, beside, longest, rows = 2 }: SaidPairProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.pair} dir="rtl">
      {(['ar', beside] as const).map((language) => (
        <Textarea
          key={language}
          autosize
          minRows={rows}
          maxRows={24}
          maxLength={longest}
          label={`${label} · ${t(`thought.dossiers.languages.${language}`)}`}
          labelProps={{ dir: 'auto' }}
          lang={language}
          dir={directionFor(language)}
          value={said[language]}
          onChange={(event) => change({ ...said, [language]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
