import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import figures from '../alerts/queue-figures.module.css';
import { redressSummaryQuery } from './summary-query.ts';

const waits = [
  ['overdue', { overdue: 'true' }],
  ['open', { open: 'true' }],
  ['unassigned', { open: 'true', assignee: 'nobody' }],
  ['mine', { open: 'true', assignee: 'me' }],
] as const;

/** What waits on the board of the way back; each number opens what it counts. */
export function BoardFigures() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useQuery(redressSummaryQuery);
  return (
    <nav aria-label={t('finance.nav.redress')} className={figures['figures']}>
      {waits.map(([name, search]) => (
        <Link
          key={name}
          to="/redress/files"
          search={search as never}
          className={figures['figure']}
          data-late={name === 'overdue' && (data?.overdue ?? 0) > 0}
        >
          <b className="tabular">{data === undefined ? '–' : formats.number(data[name])}</b>
          <span>{t(`finance.redress.figure.${name}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
