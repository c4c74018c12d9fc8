import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import { stages } from './box-filter.ts';
import type { OutboxRow } from './record-types.ts';
import classes from './records.module.css';

/** How far a record came: of so many recipients, so many have it, confirmed it, read it, acted. */
export function CameMark({ row }: { row: OutboxRow }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (row.recipients === 0) return <span className={classes.quiet}>{t('exchange.records.toNobody')}</span>;
  return (
    <span className={classes.came}>
      {stages.map((stage) => (
        <span key={stage} data-all={row[stage] >= row.recipients} data-none={row[stage] === 0}>
          <span className={classes.stage}>{t(`exchange.records.stage.${stage}`)}</span>{' '}
          <b className="tabular">
            {t('exchange.records.of', { done: formats.number(row[stage]), all: formats.number(row.recipients) })}
          </b>
        </span>
      ))}
    </span>
  );
}
