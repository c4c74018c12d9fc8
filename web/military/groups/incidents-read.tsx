import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '#military/contract';
import classes from './groups.module.css';

/** From which incidents of this node an assessment was made, under which licences, and what was left out of it. */
export function IncidentsReadList({ read }: { read: NonNullable<AssessmentView['incidents']> }) {
  const { t } = useTranslation();
  const without = [
    ['joined', read.joined],
    ['kind', read.leftOut.kind],
    ['noDeaths', read.leftOut.noDeaths],
    ['noState', read.leftOut.noState],
    ['noSide', read.noSide],
    ['byName', read.byName],
  ] as const;
  return (
    <>
      <h3>{t('military.groups.incidents.title')}</h3>
      <ul className={classes.list}>
        {read.imports.map(({ sha256, title, fileName, licence, incidents }) => (
          <li key={`${sha256}${title}`}>
            <bdi>{title}</bdi> · <bdi dir="ltr">{fileName}</bdi> · <bdi dir="auto">{licence}</bdi> ·{' '}
            {t('military.incidents.count', { count: incidents })}
          </li>
        ))}
        {read.byHand > 0 && (
          <li>
            {t('military.groups.incidents.sources.hand')} · {t('military.incidents.count', { count: read.byHand })}
          </li>
        )}
        {without.map(
          ([what, count]) =>
            count > 0 && <li key={what}>{t(`military.groups.incidents.without.${what}`, { count })}</li>,
        )}
      </ul>
    </>
  );
}
