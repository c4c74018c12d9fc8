import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../../home/home.module.css';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { type Board, textKey } from './board-types.ts';
import { WayTo } from './way-to.tsx';

/** What is due soonest: this state's own first. */
export function NextPanel({ next, state }: Pick<Board, 'next' | 'state'>) {
  const { t } = useTranslation();
  const key = textKey[useLanguage()];
  const formats = useFormats();
  return (
    <Panel title={t('pact.home.next')}>
      {next.length === 0 && <p>{t('pact.home.nextNone')}</p>}
      <ul className={classes.rows}>
        {next.map(({ id, code, title, due, past, own, owed, complete, withheld }) => (
          <li key={id}>
            <WayTo
              to={`/pact/commitments/${id}`}
              {...(own && state !== undefined && { search: { state } })}
              className={classes.entry}
            >
              <span className={classes.entryTitle}>
                <bdi dir="ltr">{code}</bdi> <bdi>{title[key]}</bdi>
              </span>
              <span className={`${classes.entryEnd} ${past ? classes.late : ''}`}>
                {past && <IconAlertTriangle size={14} stroke={1.9} aria-hidden="true" />}
                <bdi>{formats.date(due)}</bdi>
                {past && <span className="unseen">{t('pact.home.figureHint.overdue')}</span>}
              </span>
              <span className={classes.entryNote}>
                {own && <b>{t('pact.home.ours')}</b>}
                <span>{t('pact.home.of', { complete: formats.number(complete), owed: formats.number(owed) })}</span>
                {withheld > 0 && <span>{t('pact.home.withheldOf', { number: formats.number(withheld) })}</span>}
              </span>
            </WayTo>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
