import { Button, Select, TextInput } from '@mantine/core';
import { IconDownload, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathOf } from '#base/contract';
import { pactMemberRoutes } from '#pact/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useMay } from '../../shell/session.ts';
import { AdmitDialog } from './admit-dialog.tsx';
import { useMemberColumns } from './member-columns.tsx';
import classes from './members.module.css';
import { MembersFigures } from './members-figures.tsx';
import { choices, matches } from './members-filter.ts';
import { MembersFrame } from './members-frame.tsx';
import { membersQuery } from './members-query.ts';
import { MembersWaiting } from './members-waiting.tsx';

/** Every state on a day: member since when, delegate seated, node online. */
export function MembersScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const { query, change } = useListQuery();
  const day = query['day'];
  const members = useQuery(membersQuery(language, day));
  const [admitting, setAdmitting] = useState(false);
  const rows = useMemo(() => (members.data?.items ?? []).filter((row) => matches(row, query)), [members.data, query]);
  const asked = day === undefined ? '' : `?day=${day}`;
  const label = (name: keyof typeof choices, value: string) =>
    name === 'standing'
      ? t(`pact.members.standingIs.${choices.standing.find((one) => one === value) ?? 'member'}`)
      : name === 'delegate'
        ? t(`pact.members.delegateIs.${choices.delegate.find((one) => one === value) ?? 'none'}`)
        : name === 'node'
          ? t(`pact.members.nodeFilter.${choices.node.find((one) => one === value) ?? 'none'}`)
          : t('pact.members.confirmFilter');
  return (
    <MembersFrame
      purpose={t('pact.members.purpose')}
      actions={
        <>
          <Button
            component="a"
            href={`${pathOf(pactMemberRoutes.pactMembersJson)}${asked}`}
            download
            variant="default"
            leftSection={<IconDownload size={18} stroke={1.7} />}
          >
            {t('pact.members.json')}
          </Button>
          {may('pact.assign') && (
            <Button leftSection={<IconUserPlus size={18} stroke={1.7} />} onClick={() => setAdmitting(true)}>
              {t('pact.members.admit')}
            </Button>
          )}
        </>
      }
    >
      <MembersWaiting waiting={members.data?.waiting ?? []} rows={members.data?.items ?? []} />
      <MembersFigures rows={members.data?.items} day={day} />
      <RecordTable
        screen="pact-members"
        label={t('pact.nav.members')}
        columns={useMemberColumns()}
        records={{
          rows,
          total: rows.length,
          pending: members.isPending,
          stale: false,
          error: members.error,
          again: () => void members.refetch(),
          loadingMore: false,
        }}
        rowKey={({ state }) => state}
        href={({ state }) => `/pact/members/${state}${asked}`}
        tone={({ membership }) => (membership.standing === 'member' ? undefined : 'quiet')}
        exportHref={`${pathOf(pactMemberRoutes.pactMembersCsv)}${asked}`}
        filters={
          <div className={classes.filters}>
            <TextInput
              type="date"
              w={145}
              aria-label={t('pact.members.day')}
              value={day ?? members.data?.day ?? ''}
              onChange={(event) => change({ day: event.currentTarget.value })}
            />
            {(['standing', 'delegate', 'node', 'confirm'] as const).map((name) => (
              <Select
                key={name}
                clearable
                w={145}
                placeholder={t(`pact.members.filter.${name}`)}
                aria-label={t(`pact.members.filter.${name}`)}
                data={choices[name].map((value) => ({ value, label: label(name, value) }))}
                value={query[name] ?? null}
                onChange={(value) => change({ [name]: value ?? undefined })}
              />
            ))}
          </div>
        }
        empty={{ title: t('pact.members.empty'), text: t('pact.members.emptyText') }}
      />
      {admitting && <AdmitDialog close={() => setAdmitting(false)} />}
    </MembersFrame>
  );
}
