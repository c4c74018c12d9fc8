import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import figures from '../finance/alerts/queue-figures.module.css';
import { useListQuery } from '../parts/record-table/list-query.ts';
import { useFormats } from '../shell/use-formats.ts';
import { portalQuery } from './portal-query.ts';
import { portalWaits } from './portal-types.ts';

/** What waits for the entity; each number opens what it counts. */
export function PortalFigures() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { query } = useListQuery();
  const pathname = useLocation({ select: (location) => location.pathname });
  const { data: portal } = useQuery(portalQuery);
  const waits = portalWaits.find((one) => one === query['waits']);
  return (
    <nav aria-label={t('portal.figures')} className={figures['figures']}>
      <Link
        to="/portal"
        search={{} as never}
        className={figures['figure']}
        aria-current={pathname === '/portal' && waits === undefined ? 'true' : undefined}
      >
        <span>{t('portal.all')}</span>
      </Link>
      {portalWaits.map((one) => (
        <Link
          key={one}
          to="/portal"
          search={{ waits: one } as never}
          className={figures['figure']}
          aria-current={waits === one ? 'true' : undefined}
          data-late={(one === 'late' || one === 'returned') && (portal?.waits[one] ?? 0) > 0}
        >
          <b className="tabular">{portal === undefined ? '–' : formats.number(portal.waits[one])}</b>
          <span>{t(`portal.waits.${one}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
