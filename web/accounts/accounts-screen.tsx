import { Button, Select } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../parts/record-table/list-query.ts';
import { RecordTable } from '../parts/record-table/record-table.tsx';
import type { Records } from '../parts/record-table/records.ts';
import { useLanguage } from '../shell/language.ts';
import { Page } from '../shell/page.tsx';
import { AccountDrawer } from './account-drawer.tsx';
import { type Account, accountsQuery } from './accounts-query.ts';
import { useAccountColumns } from './account-columns.tsx';
import { InvitationDialog } from './invitation-dialog.tsx';
import { MakeAccount } from './make-account.tsx';
import { standingOf, standings } from './standing.ts';

/** Who may work on this node. */
export function AccountsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query, change } = useListQuery();
  const answer = useQuery(accountsQuery);
  const roles = answer.data?.roles ?? [];
  const [making, setMaking] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const [invitation, setInvitation] = useState<{ name: string; token: string }>();
  const items = answer.data?.items;
  const rows = useMemo(() => (items ?? []).filter((account) => fits(account, query)), [items, query]);
  const records: Records<Account> = {
    rows,
    total: rows.length,
    pending: answer.isPending,
    stale: false,
    error: answer.error,
    again: () => void answer.refetch(),
    loadingMore: false,
  };
  const makeButton = (
    <Button leftSection={<IconUserPlus size={18} stroke={1.7} />} onClick={() => setMaking(true)}>
      {t('accounts.make')}
    </Button>
  );
  return (
    <Page title={t('accounts.title')} purpose={t('accounts.purpose')} actions={makeButton}>
      <RecordTable
        screen="accounts"
        label={t('accounts.title')}
        columns={useAccountColumns(roles)}
        records={records}
        rowKey={(account) => account.id}
        onOpen={(account) => setChosen(account.id)}
        tone={(account) => (account.disabled ? 'quiet' : undefined)}
        filters={
          <>
            <Select
              clearable
              placeholder={t('accounts.filterRole')}
              aria-label={t('accounts.filterRole')}
              data={roles.map(({ role, title }) => ({ value: role, label: title[language] }))}
              value={query['role'] ?? null}
              onChange={(role) => change({ role: role ?? undefined })}
              w={170}
            />
            <Select
              clearable
              placeholder={t('accounts.filterStanding')}
              aria-label={t('accounts.filterStanding')}
              data={standings.map((standing) => ({ value: standing, label: t(`accounts.${standing}`) }))}
              value={query['standing'] ?? null}
              onChange={(standing) => change({ standing: standing ?? undefined })}
              w={170}
            />
          </>
        }
        empty={{ title: t('accounts.empty.title'), text: t('accounts.empty.text'), action: makeButton }}
      />
      <MakeAccount opened={making} close={() => setMaking(false)} roles={roles} made={setInvitation} />
      <AccountDrawer
        account={items?.find((account) => account.id === chosen)}
        roles={roles}
        close={() => setChosen(undefined)}
        invited={setInvitation}
      />
      <InvitationDialog invitation={invitation} close={() => setInvitation(undefined)} />
    </Page>
  );
}

function fits(account: Account, query: Readonly<Record<string, string | undefined>>): boolean {
  const q = query['q']?.toLowerCase() ?? '';
  const { role, standing } = query;
  return (
    (q === '' || `${account.name} ${account.username}`.toLowerCase().includes(q)) &&
    (role === undefined || account.roles.includes(role)) &&
    (standing === undefined || standingOf(account) === standing)
  );
}
