import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusal } from './refusal.tsx';
import classes from './waiting.module.css';

interface WaitingProps {
  /** What the query gave instead of an answer; `null` as long as it is asked. */
  error: unknown;
  again: () => void;
}

/** A screen whose answer is not there yet: the outline of what comes, or why it does not come. */
export function Waiting({ error, again }: WaitingProps) {
  const { t } = useTranslation();
  if (error !== null && error !== undefined) return <Refusal error={error} again={again} />;
  return (
    <div className={classes.waiting} role="status">
      <span className="unseen">{t('shell.loading')}</span>
      <Skeleton height={240} radius="lg" />
      <Skeleton height={160} radius="lg" />
    </div>
  );
}
