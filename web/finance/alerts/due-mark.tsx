import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { When } from '../../parts/when.tsx';
import type { AlertRow } from './alert-types.ts';
import classes from './alerts.module.css';

/** When it is due; overdue in red, with the word. Of what no longer waits, nothing. */
export function DueMark({ alert }: { alert: Pick<AlertRow, 'dueAt' | 'overdue' | 'state' | 'verdict'> }) {
  const { t } = useTranslation();
  const waits = alert.state === 'open' || alert.state === 'proposed' || alert.verdict === 'undetermined';
  if (!waits || alert.state === 'closed') return <span>–</span>;
  if (!alert.overdue) return <When at={alert.dueAt} />;
  return (
    <span className={classes.late}>
      <IconAlertTriangle size={14} stroke={2} aria-hidden="true" /> {t('finance.alerts.overdue')} ·{' '}
      <When at={alert.dueAt} />
    </span>
  );
}
