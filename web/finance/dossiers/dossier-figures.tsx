import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import figures from '../alerts/queue-figures.module.css';
import { dossierSummaryQuery } from './dossier-query.ts';

/** What waits, what is in force, what is to be reviewed; each number opens what it counts. */
export function DossierFigures() {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay();
  const { query } = useListQuery();
  const { data } = useQuery(dossierSummaryQuery);
  const rows = [
    may('finance.designate.approve')
      ? (['waiting', data?.waitingForMe, { waits: 'me' }] as const)
      : (['proposed', data?.proposed, { waits: 'second' }] as const),
    ['inForce', data?.inForce, { view: 'calendar' }],
    ['reviews', data?.reviewsDue, { view: 'calendar', waits: 'review' }],
  ] as const;
  const same = (search: Readonly<Record<string, string>>) =>
    (['waits', 'view', 'status'] as const).every((key) => query[key] === search[key]);
  return (
    <nav aria-label={t('finance.dossiers.figures')} className={figures['figures']}>
      {rows.map(([name, count, search]) => (
        <Link
          key={name}
          to="/dossiers"
          search={search as never}
          className={figures['figure']}
          aria-current={same(search) ? 'true' : undefined}
          data-late={name === 'reviews' && (count ?? 0) > 0}
        >
          <b className="tabular">{count === undefined ? '–' : formats.number(count)}</b>
          <span>{t(`finance.dossiers.figure.${name}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
