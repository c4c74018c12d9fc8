import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import lines from '../../exchange/home/waiting-panel.module.css';
import { Panel } from '../../parts/panel.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { dossierSummaryQuery } from './dossier-query.ts';

/** What waits in the dossiers of designation, on the first page; shown only where something does. */
export function DesignationsWaiting() {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay();
  const { data } = useQuery(dossierSummaryQuery);
  const rows = [
    may('finance.designate.approve')
      ? (['waiting', data?.waitingForMe ?? 0, { waits: 'me' }] as const)
      : (['proposed', data?.proposed ?? 0, { waits: 'second' }] as const),
    ['reviews', data?.reviewsDue ?? 0, { view: 'calendar', waits: 'review' }] as const,
  ].filter(([, count]) => count > 0);
  if (rows.length === 0) return null;
  return (
    <Panel title={t('finance.dossiers.title')}>
      <ul className={lines['lines']}>
        {rows.map(([name, count, search]) => (
          <li key={name}>
            <Link to="/dossiers" search={search as never} className={lines['line']} data-grave={name === 'reviews'}>
              <b className="tabular">{formats.number(count)}</b>
              <span>{t(`finance.dossiers.figure.${name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
