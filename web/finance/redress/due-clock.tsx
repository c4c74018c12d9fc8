import { IconClock, IconClockExclamation, IconClockPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { When } from '../../parts/when.tsx';
import classes from './redress.module.css';
import type { FileRow } from './redress-types.ts';

/** By when it must be answered: late in red and in words, stopped while we wait for the person. */
export function DueClock({ file: { dueAt, overdue, state } }: { file: Pick<FileRow, 'dueAt' | 'overdue' | 'state'> }) {
  const { t } = useTranslation();
  if (state === 'answered' || state === 'closed') return <span>–</span>;
  const stopped = state === 'asked';
  const Icon = stopped ? IconClockPause : overdue ? IconClockExclamation : IconClock;
  return (
    <span className={classes.clock} data-tone={overdue ? 'harm' : stopped ? 'wait' : undefined}>
      <Icon size={16} stroke={1.8} aria-hidden="true" />
      {overdue && <b>{t('finance.redress.late')}</b>}
      {stopped ? t('finance.redress.stopped') : <When at={dueAt} />}
    </span>
  );
}
