import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../known/known.module.css';

interface TextEntryProps {
  name: string;
  /** Where it comes from, and when. */
  origin: ReactNode;
  sha256: string;
  notice: string;
  act?: ReactNode;
}

/** One text of this node: its name, where it comes from, the hash of its file, and what its publisher asks to be shown. */
export function TextEntry({ name, origin, sha256, notice, act }: TextEntryProps) {
  const { t } = useTranslation();
  return (
    <li>
      <b>
        <bdi>{name}</bdi>
      </b>
      <span className={classes.small}>
        {origin} {act}
      </span>
      <details style={{ flexBasis: '100%' }}>
        <summary className={classes.small}>{t('thought.corpora.notice')}</summary>
        <pre className={classes.notice} dir="auto" tabIndex={0}>
          {notice}
        </pre>
        <span className={classes.hash} dir="ltr">
          SHA-256 {sha256}
        </span>
      </details>
    </li>
  );
}
