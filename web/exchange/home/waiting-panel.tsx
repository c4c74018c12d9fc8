import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './waiting-panel.module.css';

/** What waits in the exchange; each number opens what it counts. */
export function WaitingPanel() {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay();
  const { data, error, refetch } = useQuery({
    queryKey: ['exchange', 'workbench'],
    queryFn: () => api.workbench.workbench({}),
    refetchInterval: 30_000,
  });
  if (error !== null) return <Refusal error={error} again={() => void refetch()} />;
  const lines = [
    ['waitingForMe', '/exchange/drafts', { whose: 'second', state: 'proposed' }, may('exchange.approve')],
    ['unreadMine', '/exchange/inbox', { unread: 'mine' }, true],
    ['unreadHouse', '/exchange/inbox', { unread: 'house' }, true],
    ['myDrafts', '/exchange/drafts', { whose: 'me' }, may('exchange.compose')],
    ['requestsInOverdue', '/exchange/requests', { direction: 'in', overdue: 'true' }, true],
    ['requestsIn', '/exchange/requests', { direction: 'in', state: 'open' }, true],
    ['requestsOutOverdue', '/exchange/requests', { direction: 'out', overdue: 'true' }, true],
    ['requestsOut', '/exchange/requests', { direction: 'out', state: 'open' }, true],
    ['consentsIn', '/exchange/consents', { direction: 'in', state: 'open' }, true],
    ['recallsUnconfirmed', '/exchange/recalls', { direction: 'out' }, true],
    ['derivativesToReview', '/exchange/recalls', { direction: 'in' }, true],
  ] as const;
  const grave = new Set(['requestsInOverdue', 'requestsOutOverdue', 'derivativesToReview']);
  /** What is unread is counted up to a bound, and the bound is told. */
  const told = (name: (typeof lines)[number][0]) => {
    const n = data?.[name] ?? 0;
    const bound = name.startsWith('unread') && data !== undefined && n >= data.mostCounted;
    return `${formats.number(n)}${bound ? '+' : ''}`;
  };
  const quiet = data !== undefined && lines.every(([name, , , shown]) => !shown || data[name] === 0);
  return (
    <Panel title={t('exchange.home.title')}>
      {quiet && <p className={classes.quiet}>{t('exchange.home.nothing')}</p>}
      <ul className={classes.lines}>
        {lines
          .filter(([name, , , shown]) => shown && (data?.[name] ?? 0) > 0)
          .map(([name, to, search]) => (
            <li key={name}>
              <Link to={to} search={search as never} className={classes.line} data-grave={grave.has(name)}>
                <b className="tabular">{told(name)}</b>
                <span>{t(`exchange.home.${name}`)}</span>
              </Link>
            </li>
          ))}
      </ul>
    </Panel>
  );
}
