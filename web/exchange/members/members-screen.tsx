import { Alert, Button } from '@mantine/core';
import { IconFileCertificate, IconPencilPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { ExportButton } from './export-button.tsx';
import { type MemberRow, useMemberColumns } from './member-columns.tsx';
import { membersQuery, peersQuery } from './members-query.ts';
import { ProposeChange } from './propose-change.tsx';
import { saveFile } from './save-file.ts';
import { UnlikeLists } from './unlike-lists.tsx';

/** The alliance at a glance: each member, its standing, its link and its log. */
export function MembersScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const may = useMay();
  const { query } = useListQuery();
  const members = useQuery(membersQuery);
  const peers = useQuery(peersQuery(language));
  const [proposing, setProposing] = useState(false);
  const list = members.data?.list;
  const own = members.data?.own?.member;
  const q = query['q']?.toLowerCase() ?? '';
  const rows = useMemo<MemberRow[]>(
    () =>
      (list?.members ?? [])
        .map((member) => ({
          ...member,
          own: member.id === own,
          peer: peers.data?.items.find((peer) => peer.member === member.id),
        }))
        .filter(({ names, state, id }) => [...Object.values(names), state, id].join(' ').toLowerCase().includes(q)),
    [list, own, peers.data, q],
  );
  const save = useMutation({
    mutationFn: () => api.members.trustList({}),
    onSuccess: (answer) => saveFile(`trust-list-${list?.version ?? 0}.json`, answer.list, 'application/json'),
  });
  const begin = may('exchange.trust.propose') && (
    <Button component={Link} to="/exchange/node">
      {t('exchange.members.begin')}
    </Button>
  );
  return (
    <Page
      title={t('exchange.nav.members')}
      purpose={
        list === undefined
          ? t('exchange.members.purpose')
          : t('exchange.members.purposeOf', {
              alliance: `\u2068${list.alliance.names[language]}\u2069`,
              version: formats.number(list.version),
              date: formats.date(list.issued),
            })
      }
      actions={
        list !== undefined && (
          <>
            <ExportButton
              name="members"
              head={['state', 'name', 'id', 'standing', 'endpoint', 'log', 'link', 'to_push', 'last_pull']}
              read={() =>
                Promise.resolve(
                  rows.map(({ state, names, id, standing, endpoint, log, peer }) => [
                    state,
                    names[language],
                    id,
                    standing,
                    endpoint,
                    log,
                    peer?.state,
                    peer?.toPush,
                    peer?.lastPullAt,
                  ]),
                )
              }
            />
            <Button
              variant="default"
              leftSection={<IconFileCertificate size={18} stroke={1.7} />}
              loading={save.isPending}
              onClick={() => save.mutate()}
            >
              {t('exchange.members.listFile')}
            </Button>
            {may('exchange.trust.propose') && (
              <Button leftSection={<IconPencilPlus size={18} stroke={1.7} />} onClick={() => setProposing(true)}>
                {t('exchange.members.propose')}
              </Button>
            )}
          </>
        )
      }
    >
      <UnlikeLists unlike={members.data?.unlike ?? []} />
      {list !== undefined && peers.data !== undefined && peers.data.listening === undefined && (
        <Alert color="amber" variant="light" mb="md" title={t('exchange.members.notListening')}>
          {t('exchange.members.notListeningText')}
        </Alert>
      )}
      <RecordTable
        screen="exchange-members"
        label={t('exchange.nav.members')}
        columns={useMemberColumns()}
        records={{
          rows,
          total: rows.length,
          pending: members.isPending,
          stale: false,
          error: members.error ?? save.error,
          again: () => void members.refetch(),
          loadingMore: false,
        }}
        rowKey={({ id }) => id}
        href={({ id }) => `/exchange/members/${id}`}
        tone={({ standing, peer }) =>
          standing !== 'active' ? 'quiet' : peer?.state === 'waiting' ? 'late' : undefined
        }
        empty={{ title: t('exchange.members.empty'), text: t('exchange.members.emptyText'), action: begin }}
      />
      {proposing && <ProposeChange close={() => setProposing(false)} />}
    </Page>
  );
}
