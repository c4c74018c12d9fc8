import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import classes from './redress.module.css';
import type { RedressFile } from './redress-types.ts';

/** What happened, in order: the person's words in green, ours beside. */
export function FileHistory({ file }: { file: RedressFile }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('finance.redress.history')}>
      <ul className={classes.entries}>
        {file.history.map((entry) => (
          <li key={`${entry.at} ${entry.what} ${entry.by}`} data-side={entry.side}>
            <div className={classes.head}>
              <span>
                {entry.by !== '' && entry.side === 'office' && (
                  <>
                    <bdi>{entry.by}</bdi>:{' '}
                  </>
                )}
                {t(`finance.redress.did.${entry.what}`)}
                {entry.reference !== undefined && (
                  <>
                    {' '}
                    <bdi dir="ltr">{entry.reference}</bdi>
                  </>
                )}
                {entry.outcome !== undefined && ` · ${t(`finance.redress.outcomeIs.${entry.outcome}`)}`}
              </span>
              <span className={classes.small}>
                <When at={entry.at} />
              </span>
            </div>
            {entry.text !== undefined && (
              <p className={classes.text} dir="auto">
                {entry.text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
