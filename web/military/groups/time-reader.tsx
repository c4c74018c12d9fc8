import { type PointerEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView, LedgerEntryView } from '#military/contract';
import { directionOf } from '../../i18n/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './groups.module.css';
import { monthColumns } from './month-columns.ts';
import { monthNumber, monthText, timeAxis } from './time-axis.ts';
import { TimeChart } from './time-chart.tsx';

/** The picture, and a month in it to be read: with the keyboard by the slider, with a pointer by a click. */
export function TimeReader({ found, signed }: { found: AssessmentView; signed: readonly LedgerEntryView[] }) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const months = found.byName.length;
  const [month, setMonth] = useState(months - 1);
  const first = monthNumber(found.from);
  const rtl = directionOf(i18n.language) === 'rtl';
  const axis = useMemo(() => timeAxis(months, first, rtl), [months, first, rtl]);
  const columns = useMemo(() => monthColumns(found, t, formats), [found, t, formats]);
  const name = formats.month(monthText(first + month));
  const pick = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = axis.monthAt(((event.clientX - left) / width) * axis.width);
    if (at >= 0 && at < months) setMonth(at);
  };
  return (
    <>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('military.groups.axis.title')}>
        <div className={classes.over} onPointerDown={pick}>
          <TimeChart found={found} signed={signed} axis={axis} />
          <span
            className={classes.cursor}
            // Of the picture, which runs from the left whatever the page does.
            style={{ left: `${(axis.x(month + 0.5) / axis.width) * 100}%` }}
          />
        </div>
      </div>
      <p className={classes.soft}>{t('military.groups.axis.legend')}</p>
      <label className={classes.reader}>
        <span>{t('military.groups.axis.read')}</span>
        <input
          type="range"
          min={0}
          max={months - 1}
          value={month}
          aria-valuetext={name}
          onChange={(event) => setMonth(Number(event.currentTarget.value))}
        />
        <strong>{name}</strong>
      </label>
      <dl className={classes.read} aria-live="polite">
        {columns.map(({ id, title, cell }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd className="tabular">{cell(month)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
