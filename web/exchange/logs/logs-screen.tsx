import { Button } from '@mantine/core';
import { IconShieldSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useAllRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { ExportButton } from '../members/export-button.tsx';
import { Code } from '../members/facts.tsx';
import { useMemberName } from '../members/members-query.ts';
import classes from '../records/records.module.css';
import type { Log } from './log-query.ts';
import { VerifyLog } from './verify-log.tsx';

/** The log of each state as this node has seen it, who vouches for it, and the check of a whole one. */
export function LogsScreen() {
  const { t } = useTranslation();
  const [checking, setChecking] = useState<Log>();
  const records = useAllRecords<Log>(['exchange', 'logs'], () => api.ledger.exchangeLogs({}), 30_000);
  return (
    <Page
      title={t('exchange.nav.logs')}
      purpose={t('exchange.logs.purpose')}
      actions={
        <>
          <ExportButton
            name="logs"
            head={['origin', 'name', 'size', 'root', 'checked_at', 'cosigned_size', 'witnesses', 'contradictions']}
            read={() =>
              Promise.resolve(
                records.rows.map((log) => [
                  log.origin,
                  log.name,
                  log.size,
                  log.root,
                  log.checkedAt,
                  log.cosigned?.size,
                  log.cosigned?.witnesses.join(' '),
                  log.contradictions,
                ]),
              )
            }
          />
          <Button component={Link} to="/exchange/contradictions" variant="default">
            {t('exchange.nav.contradictions')}
          </Button>
        </>
      }
    >
      <RecordTable
        screen="exchange-logs"
        label={t('exchange.nav.logs')}
        columns={useLogColumns(setChecking)}
        records={records}
        search={false}
        rowKey={({ origin }) => origin}
        onOpen={setChecking}
        tone={({ contradictions }) => (contradictions > 0 ? 'late' : undefined)}
        empty={{ title: t('exchange.logs.empty'), text: t('exchange.logs.emptyText') }}
      />
      {checking !== undefined && <VerifyLog log={checking} close={() => setChecking(undefined)} />}
    </Page>
  );
}

function useLogColumns(check: (log: Log) => void): readonly Column<Log>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = useMemberName();
  return useMemo(
    () => [
      {
        id: 'origin',
        title: t('exchange.logs.origin'),
        width: [12, 1.5],
        cell: (log) => (
          <span>
            <bdi>{log.name}</bdi> {log.own && <b className={classes.small}>{t('exchange.members.us')}</b>}
          </span>
        ),
      },
      {
        id: 'size',
        title: t('exchange.logs.size'),
        width: [6, 0.6],
        numeric: true,
        cell: ({ size }) => formats.number(size),
      },
      {
        id: 'root',
        title: t('exchange.logs.root'),
        width: [9, 0.9],
        cell: ({ root }) => <Code>{`${root.slice(0, 16)}…`}</Code>,
      },
      {
        id: 'cosigned',
        title: t('exchange.logs.cosigned'),
        width: [12, 1.6],
        cell: ({ cosigned }) =>
          cosigned === undefined ? (
            <span className={classes.quiet}>{t('exchange.logs.nobody')}</span>
          ) : (
            <bdi>
              {t('exchange.logs.cosignedBy', {
                size: formats.number(cosigned.size),
                who: formats.list(cosigned.witnesses.map((id) => `\u2068${name(id)}\u2069`)),
              })}
            </bdi>
          ),
      },
      {
        id: 'state',
        title: t('exchange.members.stateTitle'),
        width: [9, 1],
        cell: ({ contradictions, confirmed }) => (
          <span className={classes.state} data-tone={contradictions > 0 ? 'harm' : confirmed ? 'done' : 'wait'}>
            {contradictions > 0
              ? t('exchange.logs.contradicts', { count: contradictions })
              : t(confirmed ? 'exchange.logs.grows' : 'exchange.logs.unconfirmed')}
          </span>
        ),
      },
      {
        id: 'at',
        title: t('exchange.logs.checked'),
        width: [7, 0.7],
        cell: ({ checkedAt }) => <When at={checkedAt} />,
      },
      {
        id: 'verify',
        title: t('exchange.logs.verify'),
        width: [7, 0.6],
        cell: (log) => (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconShieldSearch size={15} stroke={1.7} />}
            onClick={(event) => {
              event.stopPropagation();
              check(log);
            }}
          >
            {t('exchange.logs.verify')}
          </Button>
        ),
      },
    ],
    [t, formats, name, check],
  );
}
