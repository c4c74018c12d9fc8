import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './board.module.css';
import type { Board } from './board-types.ts';
import { WayTo } from './way-to.tsx';

/** What waits for whoever reads; each line opens what it counts. */
export function WaitsPanel({ waits }: { waits: Board['waits'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay();
  const exchange = useQuery({
    queryKey: ['exchange', 'workbench'],
    queryFn: () => api.workbench.workbench({}),
    enabled: may('exchange.read'),
  });
  const lines = [
    ['drafts', may('exchange.approve') ? exchange.data?.waitingForMe : undefined, '/exchange/drafts', 'second'],
    ['mine', may('exchange.compose') ? exchange.data?.myDrafts : undefined, '/exchange/drafts', 'me'],
    ['members', waits.members, '/pact/members', undefined],
    ['reviews', waits.reviews, '/pact/reviews', undefined],
  ] as const;
  const shown = lines.filter(([, count]) => (count ?? 0) > 0);
  return (
    <Panel title={t('pact.home.waits')}>
      {shown.length === 0 && <p className={classes['quiet']}>{t('pact.home.waitsNone')}</p>}
      <ul className={classes['lines']}>
        {shown.map(([name, count, to, whose]) => (
          <li key={name}>
            <WayTo
              to={to}
              className={classes['line']}
              {...(whose !== undefined && { search: { whose, ...(whose === 'second' && { state: 'proposed' }) } })}
            >
              <b className="tabular">{formats.number(count ?? 0)}</b>
              <span>{t(`pact.home.waitsFor.${name}`)}</span>
            </WayTo>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
