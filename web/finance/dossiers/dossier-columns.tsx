import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './dossiers.module.css';
import { DossierStatus, StepMark } from './dossier-status.tsx';
import type { DossierRow } from './dossier-types.ts';

export function useDossierColumns(): readonly Column<DossierRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'title',
        title: t('finance.dossiers.name'),
        width: [14, 2],
        cell: ({ title }) => (
          <bdi className={classes.clamp}>{title === '' ? t('finance.dossiers.untitled') : title}</bdi>
        ),
      },
      {
        id: 'subjects',
        title: t('finance.dossiers.subjects'),
        width: [12, 2],
        cell: ({ subjects }) => (
          <span className={classes.clamp}>
            {subjects.slice(0, 3).map((name, n) => (
              <span key={n}>
                {n > 0 && ' · '}
                <PersonName name={name} />
              </span>
            ))}
            {subjects.length > 3 && ` +${formats.number(subjects.length - 3)}`}
          </span>
        ),
      },
      {
        id: 'status',
        title: t('finance.dossiers.state'),
        width: [8, 0.7],
        cell: ({ status }) => <DossierStatus status={status} />,
      },
      {
        id: 'step',
        title: t('finance.dossiers.step'),
        width: [14, 1.4],
        cell: ({ step, waitsForMe }) =>
          step === undefined ? (
            '–'
          ) : (
            <span className={classes.marks}>
              <StepMark step={step} />
              {waitsForMe && <b className={classes.small}>{t('finance.dossiers.waitsForMe')}</b>}
            </span>
          ),
      },
      {
        id: 'review',
        title: t('finance.dossiers.review'),
        width: [9, 0.9],
        cell: (row) => <Review row={row} />,
      },
      {
        id: 'measures',
        title: t('finance.dossiers.measures'),
        width: [10, 1],
        hidden: true,
        cell: ({ measures }) => measures.map((one) => t(`finance.dossiers.measure.${one}`)).join(' · '),
      },
      {
        id: 'by',
        title: t('finance.dossiers.by'),
        width: [8, 0.8],
        hidden: true,
        cell: ({ madeBy }) => <PersonName name={madeBy.name} />,
      },
      {
        id: 'changed',
        title: t('finance.dossiers.changed'),
        width: [8, 0.7],
        cell: ({ changedAt }) => <When at={changedAt} />,
      },
    ],
    [t, formats],
  );
}

function Review({ row }: { row: DossierRow }) {
  const { t } = useTranslation();
  if (row.reviewBy === undefined || row.status === 'delisted') return '–';
  return (
    <span className={classes.due} data-review={row.review}>
      <When at={row.reviewBy} />
      {row.review !== undefined && (
        <b>{t(row.review === 'due' ? 'finance.dossiers.reviewDue' : 'finance.dossiers.reviewSoon')}</b>
      )}
    </span>
  );
}
