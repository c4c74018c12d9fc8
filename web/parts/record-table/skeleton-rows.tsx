import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './record-table.module.css';

const widths = ['62%', '48%', '71%', '55%', '66%', '43%', '58%'];

export function SkeletonRows() {
  const { t } = useTranslation();
  return (
    <div className={classes.skeleton} role="status">
      <span className="unseen">{t('shell.loading')}</span>
      {widths.map((width) => (
        <Skeleton key={width} height={14} width={width} radius="sm" />
      ))}
    </div>
  );
}
