import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import figures from '../alerts/queue-figures.module.css';

/** What waits on the board of the way back; each number opens what it counts. */
const waits = [
  ['overdue', { overdue: 'true' }],
  ['open', { open: 'true' }],
  ['unassigned', { open: 'true', assignee: 'nobody' }],
  ['mine', { open: 'true', assignee: 'me' }],
] as const;

export function BoardFigures() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useQuery({
    queryKey: ['finance', 'redress', 'summary'],
    queryFn: () => api.redress.redressSummary({}),
    refetchInterval: 30_000,
  });
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
