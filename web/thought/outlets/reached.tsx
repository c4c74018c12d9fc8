import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import classes from '../known/known.module.css';
import { outletName } from './outlet-name.ts';
import type { Outlets } from './outlet-types.ts';

/** The outlets that are set up, and how many each reaches in a language; fewer than twenty are not counted out loud. */
export function Reached({ outlets, reached }: Pick<Outlets, 'outlets' | 'reached'>) {
  const { t } = useTranslation();
  return (
    <Panel title={t('thought.outlets.reached')}>
      {outlets.length === 0 && <p className={classes.none}>{t('thought.outlets.notSetUp')}</p>}
      <ul className={classes.rows}>
        {outlets.map((outlet) => (
          <li key={outlet}>
            <b>{outletName(t, outlet)}</b>
            <span className={classes.small}>
              {reached.some((one) => one.outlet === outlet)
                ? reached
                    .filter((one) => one.outlet === outlet)
                    .map(
                      ({ language, count }) =>
                        `${t(`thought.outlets.in.${language}`)}: ${count === null ? t('thought.outlets.few') : t('thought.outlets.count', { count })}`,
                    )
                    .join(' · ')
                : t('thought.outlets.oneForAll')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
