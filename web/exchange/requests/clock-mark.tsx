import { IconClock, IconClockExclamation, IconClockPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { When } from '../../parts/when.tsx';
import classes from '../records/records.module.css';

interface ClockMarkProps {
  clock: { dueAt: string; stopped: boolean; overdue: boolean };
  settled: boolean;
}

/** How much time is left: late in red and in words, stopped while the asker is waited for. */
export function ClockMark({ clock: { dueAt, stopped, overdue }, settled }: ClockMarkProps) {
  const { t } = useTranslation();
  const Icon = stopped ? IconClockPause : overdue ? IconClockExclamation : IconClock;
  return (
    <span className={classes.state} data-tone={settled ? 'quiet' : overdue ? 'harm' : stopped ? 'wait' : undefined}>
      <Icon size={16} stroke={1.8} />
      {overdue && <b>{t(settled ? 'exchange.requests.wasLate' : 'exchange.requests.late')}</b>}
      {stopped ? t('exchange.requests.stopped') : <When at={dueAt} />}
    </span>
  );
}
