import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './change-list.module.css';
import { useTerms } from './terms.ts';

interface Change {
  field: string;
  before: string;
  after: string;
}

/** Field by field what stood only before and only after, side by side, each with its word and sign. */
export function ChangeList({ changes, fieldName }: { changes: readonly Change[]; fieldName?: (f: string) => string }) {
  const { t } = useTranslation();
  const terms = useTerms();
  if (changes.length === 0) return <p className={classes.none}>{t('finance.subject.sameFields')}</p>;
  return (
    <ul className={classes.changes}>
      {changes.map((change) => (
        <li key={change.field}>
          <div className={classes.field}>{(fieldName ?? terms.field)(change.field)}</div>
          <div className={classes.sides}>
            <div className={classes.side} data-side="before">
              <span className={classes.word}>
                <IconMinus size={13} stroke={2.2} aria-hidden="true" /> {t('finance.subject.before')}
              </span>
              <Values text={change.before} />
            </div>
            <div className={classes.side} data-side="after">
              <span className={classes.word}>
                <IconPlus size={13} stroke={2.2} aria-hidden="true" /> {t('finance.subject.after')}
              </span>
              <Values text={change.after} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Values({ text }: { text: string }) {
  const { t } = useTranslation();
  if (text === '') return <span className={classes.nothing}>{t('finance.subject.nothing')}</span>;
  return text.split('\n').map((line) => (
    <bdi key={line} className={classes.value}>
      {line}
    </bdi>
  ));
}
