import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import figures from '../alerts/queue-figures.module.css';
import { orderWaits } from './order-types.ts';

/** Each number opens what it counts. */
export function OrderFigures() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { query } = useListQuery();
  const { data } = useQuery({
    queryKey: ['orders', 'queue', 'figures'],
    queryFn: () => api.orders.orders({ query: { limit: 1 } }),
    refetchInterval: 60_000,
  });
  return (
    <nav aria-label={t('finance.orders.figures')} className={figures['figures']}>
      {orderWaits.map((waits) => (
        <Link
          key={waits}
          to="/orders"
          search={{ waits } as never}
          className={figures['figure']}
          aria-current={query['waits'] === waits ? 'true' : undefined}
          data-late={(waits === 'late' || waits === 'lost') && (data?.waits[waits] ?? 0) > 0}
        >
          <b className="tabular">{data === undefined ? '–' : formats.number(data.waits[waits])}</b>
          <span>{t(`finance.orders.waits.${waits}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
