import { Button, Select, Switch } from '@mantine/core';
import { IconDownload, IconExternalLink, IconFilePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { redressRoutes } from '#finance/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { BoardFigures } from './board-figures.tsx';
import { useFileColumns } from './file-columns.tsx';
import { OpenFile } from './open-file.tsx';
import classes from './redress.module.css';
import { redressSummaryQuery } from './summary-query.ts';
import { type FileRow, fileKinds, fileStates } from './redress-types.ts';

const assignees = ['me', 'nobody'] as const;

/** The officers' board: what people ask, the most pressing first. */
export function BoardScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const [opening, setOpening] = useState(false);
  const { query, change } = useListQuery();
  const filter = useMemo(() => {
    const said = {
      kind: fileKinds.find((one) => one === query['kind']),
      state: fileStates.find((one) => one === query['state']),
      assignee: assignees.find((one) => one === query['assignee']),
      open: query['open'] === 'true' ? ('true' as const) : undefined,
      overdue: query['overdue'] === 'true' ? ('true' as const) : undefined,
      sort: (['due', '-due', 'received', '-received'] as const).find((one) => one === query['sort']),
      q: query['q'],
    };
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as typeof said;
  }, [query]);
  const records = useRecords<FileRow>(['finance', 'redress', 'files', language, filter], (after) =>
    api.redress.redressFiles({ query: { ...filter, after, limit: 100 } }),
  );
  const choices = {
    kind: fileKinds.map((value) => ({ value, label: t(`finance.redress.kindIs.${value}`) })),
    state: fileStates.map((value) => ({ value, label: t(`finance.redress.stateIs.${value}`) })),
    assignee: assignees.map((value) => ({ value, label: t(`finance.redress.assigneeIs.${value}`) })),
  };
  return (
    <Page
      title={t('finance.nav.redress')}
      purpose={t('finance.redress.purpose')}
      actions={
        <>
          <Button
            component="a"
            href="/redress"
            target="_blank"
            variant="subtle"
            leftSection={<IconExternalLink size={18} stroke={1.7} />}
          >
            {t('finance.redress.publicPage')}
          </Button>
          <Button
            component="a"
            href={addressOf(redressRoutes.redressExport, { query: { ...filter } })}
            download
            variant="default"
            leftSection={<IconDownload size={18} stroke={1.7} />}
          >
            {t('finance.redress.export')}
          </Button>
          {may('finance.redress.handle') && (
            <Button leftSection={<IconFilePlus size={18} stroke={1.7} />} onClick={() => setOpening(true)}>
              {t('finance.redress.open')}
            </Button>
          )}
        </>
      }
    >
      <BoardFigures />
      <BoardPace />
      <RecordTable
        screen="finance-redress"
        label={t('finance.nav.redress')}
        columns={useFileColumns()}
        records={records}
        rowKey={({ id }) => id}
        href={({ id }) => `/redress/files/${id}`}
        tone={({ overdue, state }) =>
          state === 'answered' || state === 'closed' ? 'quiet' : overdue ? 'late' : undefined
        }
        filters={
          <div className={classes.filters}>
            {(['kind', 'state', 'assignee'] as const).map((name) => (
              <Select
                key={name}
                clearable
                w={160}
                placeholder={t(`finance.redress.${name}`)}
                aria-label={t(`finance.redress.${name}`)}
                data={choices[name]}
                value={query[name] ?? null}
                onChange={(value) => change({ [name]: value ?? undefined })}
              />
            ))}
            {(['open', 'overdue'] as const).map((name) => (
              <Switch
                key={name}
                label={t(name === 'open' ? 'finance.redress.onlyOpen' : 'finance.redress.onlyLate')}
                checked={filter[name] === 'true'}
                onChange={(event) => change({ [name]: event.currentTarget.checked ? 'true' : undefined })}
              />
            ))}
          </div>
        }
        empty={{
          title: t('finance.redress.empty'),
          text: t('finance.redress.emptyText'),
          action: (
            <Button component={Link} to="/redress" variant="default">
              {t('finance.redress.publicPage')}
            </Button>
          ),
        }}
      />
      {opening && <OpenFile close={() => setOpening(false)} />}
    </Page>
  );
}

/** How soon people are answered, and what falls due or waits for a signature. */
function BoardPace() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useQuery(redressSummaryQuery);
  if (data === undefined) return null;
  const counts = ['dueThisWeek', 'waitingForMe'] as const;
  return (
    <dl className={classes.figures}>
      {counts.map((name) => (
        <div key={name}>
          <dt>{t(`finance.redress.figure.${name}`)}</dt>
          <dd className="tabular">{formats.number(data[name])}</dd>
        </div>
      ))}
      {data.medianDays !== undefined && (
        <div>
          <dt>{t('finance.redress.figure.medianDays')}</dt>
          <dd className="tabular">{formats.number(Math.round(data.medianDays * 10) / 10)}</dd>
        </div>
      )}
      {data.inTime !== undefined && (
        <div>
          <dt>{t('finance.redress.figure.inTime')}</dt>
          <dd className="tabular">{formats.percent(data.inTime)}</dd>
        </div>
      )}
    </dl>
  );
}
