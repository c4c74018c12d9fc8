import { Button } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { When } from '../../parts/when.tsx';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../records/records.module.css';
import { AcceptLists } from './accept-lists.tsx';
import { useChangeWords } from './change-words.ts';
import { Code, Facts } from './facts.tsx';
import type { Members, Proposal } from './member-types.ts';
import { membersQuery, useMemberName } from './members-query.ts';
import { ProposeChange } from './propose-change.tsx';
import { UnlikeLists } from './unlike-lists.tsx';

/** How the list changes: what is proposed and who signed, and each list that stood. */
export function TrustScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, isPending, refetch } = useQuery(membersQuery);
  const [asking, setAsking] = useState<'propose' | 'accept'>();
  const rows = data?.proposals ?? [];
  const proposes = may('exchange.trust.propose') && data?.list !== undefined;
  return (
    <Page
      title={t('exchange.nav.trust')}
      purpose={t('exchange.members.trustPurpose')}
      actions={
        proposes && (
          <>
            <Button variant="default" onClick={() => setAsking('accept')}>
              {t('exchange.members.accept')}
            </Button>
            <Button leftSection={<IconPencilPlus size={18} stroke={1.7} />} onClick={() => setAsking('propose')}>
              {t('exchange.members.propose')}
            </Button>
          </>
        )
      }
    >
      <UnlikeLists unlike={data?.unlike ?? []} />
      <div className={classes.column}>
        <RecordTable
          screen="exchange-trust"
          label={t('exchange.members.proposals')}
          columns={useProposalColumns()}
          records={{
            rows,
            total: rows.length,
            pending: isPending,
            stale: false,
            error,
            again: () => void refetch(),
            loadingMore: false,
          }}
          search={false}
          rowKey={({ id }) => id}
          href={({ id }) => `/exchange/trust/${id}`}
          tone={({ state }) => (state === 'open' ? undefined : 'quiet')}
          empty={{ title: t('exchange.members.noProposals'), text: t('exchange.members.noProposalsText') }}
        />
        {data?.list !== undefined && <StandingList list={data.list} history={data.history} />}
      </div>
      {asking === 'propose' && <ProposeChange close={() => setAsking(undefined)} />}
      {asking === 'accept' && <AcceptLists close={() => setAsking(undefined)} />}
    </Page>
  );
}

function StandingList({ list, history }: { list: NonNullable<Members['list']>; history: Members['history'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = useMemberName();
  return (
    <Panel title={t('exchange.members.history')}>
      <Facts
        of={[
          [t('exchange.members.fingerprint'), <Code key="c">{list.fingerprint}</Code>],
          [t('exchange.members.signedBy'), <bdi key="b">{formats.list(list.signedBy.map(name))}</bdi>],
          [t('exchange.members.threshold'), formats.number(list.threshold)],
        ]}
      />
      <ul className={classes.entries} style={{ marginBlockStart: '1rem' }}>
        {history.map((one) => (
          <li key={one.version} className={classes.entry}>
            <span>
              <b>{t('exchange.members.version', { number: formats.number(one.version) })}</b>{' '}
              <Code>{one.fingerprint}</Code>
            </span>
            <span className={classes.small}>
              <When at={one.acceptedAt} show="moment" /> · <bdi>{name(one.from)}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function useProposalColumns(): readonly Column<Proposal>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useChangeWords();
  const name = useMemberName();
  return useMemo(
    () => [
      {
        id: 'what',
        title: t('exchange.members.whatChanges'),
        width: [16, 2.4],
        cell: ({ changes, reason, version }) => (
          <bdi className={classes.clamp}>
            {changes.map(words).join(' ') ||
              reason ||
              t('exchange.members.proposalTitle', { number: formats.number(version) })}
          </bdi>
        ),
      },
      {
        id: 'version',
        title: t('exchange.members.versionTitle'),
        width: [6, 0.5],
        numeric: true,
        cell: ({ version }) => formats.number(version),
      },
      {
        id: 'state',
        title: t('exchange.members.stateTitle'),
        width: [9, 0.8],
        cell: ({ state, may }) => (
          <span>
            {t(`exchange.members.proposalState.${state}`)}{' '}
            {may.sign && <b className={classes.small}>{t('exchange.members.waitsForYou')}</b>}
          </span>
        ),
      },
      {
        id: 'by',
        title: t('exchange.members.by'),
        width: [9, 0.9],
        cell: ({ proposedBy, from }) => <bdi>{proposedBy ?? (from === undefined ? '–' : name(from))}</bdi>,
      },
      {
        id: 'signed',
        title: t('exchange.members.signedBy'),
        width: [11, 1.2],
        cell: ({ signedBy }) => <bdi>{signedBy.length === 0 ? '–' : formats.list(signedBy.map(name))}</bdi>,
      },
      { id: 'at', title: t('exchange.members.when'), width: [7, 0.7], cell: ({ madeAt }) => <When at={madeAt} /> },
    ],
    [t, formats, words, name],
  );
}
