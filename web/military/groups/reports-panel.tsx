import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { useMay } from '../../shell/session.ts';
import classes from './groups.module.css';
import { reportsQuery } from './groups-query.ts';

interface ReportsPanelProps {
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
  bring: () => void;
}

/** Reports about lineages, and which of them the next assessment reads. */
export function ReportsPanel({ chosen, choose, bring }: ReportsPanelProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error } = useQuery(reportsQuery);
  const turn = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    choose(next);
  };
  return (
    <Panel
      title={t('military.groups.reports.title')}
      aside={
        may('military.assess') && (
          <Button size="compact-sm" variant="default" onClick={bring}>
            {t('military.groups.reports.bring')}
          </Button>
        )
      }
    >
      <Refusal error={error} />
      {data?.items.length === 0 && <p className={classes.soft}>{t('military.groups.reports.none')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <ul className={classes.said}>
          {data.items.map((report) => (
            <li key={report.id}>
              <div className={classes.line}>
                <strong>{t(`military.groups.reports.kinds.${report.what}`)}</strong>
                <bdi>{report.fileName}</bdi>
                <span>{t('military.groups.reports.lines', { count: report.lines })}</span>
                <bdi dir="ltr">TLP:{report.mark.toUpperCase()}</bdi>
                {report.desk !== '' && <bdi>{report.desk}</bdi>}
                <bdi className={classes.soft}>{report.source}</bdi>
                <span>
                  <bdi>{report.by}</bdi> · <When at={report.at} />
                </span>
              </div>
              {may('military.assess') && (
                <Checkbox
                  label={t('military.groups.reports.with', { name: report.fileName })}
                  checked={chosen.has(report.id)}
                  onChange={(event) => turn(report.id, event.currentTarget.checked)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
