import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { ShownOnce } from '../../parts/shown-once.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { Code } from '../members/facts.tsx';
import classes from '../records/records.module.css';
import { AccountForm } from './account-form.tsx';
import type { Account } from './taxii-types.ts';

type Grave = { act: 'remove' | 'password'; account: Account };

/** Accounts of machines at the TAXII door: what each reads and writes, and when it last came. */
export function TaxiiAccountsScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const answer = useQuery({ queryKey: ['taxii', 'accounts'], queryFn: () => api.taxii.taxiiAccounts({}) });
  const [form, setForm] = useState<Account | 'new'>();
  const [grave, setGrave] = useState<Grave>();
  const [secret, setSecret] = useState<string>();
  const act = useMutation({
    mutationFn: async ({ act: what, account }: Grave) => {
      const params = { id: account.id };
      if (what === 'password') return setSecret((await api.taxii.resetTaxiiPassword({ params })).password);
      await api.taxii.removeTaxiiAccount({ params });
    },
    onSuccess: () => {
      setGrave(undefined);
      void queries.invalidateQueries({ queryKey: ['taxii'] });
    },
  });
  const rows = answer.data?.accounts ?? [];
  const make = <Button onClick={() => setForm('new')}>{t('exchange.taxii.makeAccount')}</Button>;
  return (
    <Page
      title={t('exchange.nav.taxiiAccounts')}
      purpose={t('exchange.taxii.accountsPurpose')}
      back={{ to: '/exchange/taxii', title: t('exchange.nav.taxii') }}
      actions={make}
    >
      <RecordTable
        screen="taxii-accounts"
        label={t('exchange.nav.taxiiAccounts')}
        columns={useAccountColumns(setGrave)}
        records={{
          rows,
          total: rows.length,
          pending: answer.isPending,
          stale: false,
          error: answer.error,
          again: () => void answer.refetch(),
          loadingMore: false,
        }}
        search={false}
        rowKey={({ id }) => id}
        onOpen={setForm}
        tone={({ disabled }) => (disabled ? 'quiet' : undefined)}
        empty={{ title: t('exchange.taxii.noAccounts'), text: t('exchange.taxii.noAccountsText'), action: make }}
      />
      {form !== undefined && (
        <AccountForm account={form === 'new' ? undefined : form} close={() => setForm(undefined)} made={setSecret} />
      )}
      {grave !== undefined && (
        <ConfirmAct
          opened
          close={() => setGrave(undefined)}
          title={t(grave.act === 'remove' ? 'exchange.taxii.remove' : 'exchange.taxii.newPassword')}
          will={[t(`exchange.taxii.will.${grave.act}`, { name: `\u2068${grave.account.name}\u2069` })]}
          act={t(grave.act === 'remove' ? 'exchange.taxii.remove' : 'exchange.taxii.newPassword')}
          grave
          confirm={() => act.mutate(grave)}
          pending={act.isPending}
          error={act.error}
        />
      )}
      {secret !== undefined && (
        <ShownOnce
          title={t('exchange.taxii.password')}
          text={t('exchange.taxii.passwordOnce')}
          value={secret}
          done={t('exchange.taxii.passwordDone')}
          close={() => setSecret(undefined)}
        />
      )}
    </Page>
  );
}

function useAccountColumns(ask: (grave: Grave) => void): readonly Column<Account>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'title',
        title: t('exchange.taxii.title'),
        width: [12, 1.6],
        cell: ({ title, name, disabled }) => (
          <span>
            <bdi>{title}</bdi> <Code>{name}</Code>{' '}
            {disabled && <b className={classes.small}>{t('exchange.taxii.disabled')}</b>}
          </span>
        ),
      },
      {
        id: 'reads',
        title: t('exchange.taxii.reads'),
        width: [10, 1],
        cell: ({ reads }) => t(`exchange.taxii.readsIs.${reads}`),
      },
      {
        id: 'grants',
        title: t('exchange.taxii.grants'),
        width: [6, 0.5],
        numeric: true,
        cell: ({ grants }) => formats.number(grants.length),
      },
      {
        id: 'used',
        title: t('exchange.taxii.used'),
        width: [8, 0.8],
        cell: ({ usedAt, restsUntil }) =>
          restsUntil === undefined ? (
            <When at={usedAt} />
          ) : (
            <span className={classes.state} data-tone="harm">
              {t('exchange.taxii.rests')} <When at={restsUntil} />
            </span>
          ),
      },
      {
        id: 'acts',
        title: t('exchange.logs.acts'),
        width: [14, 1],
        cell: (account) => (
          <Group gap="xs">
            {(['password', 'remove'] as const).map((act) => (
              <Button
                key={act}
                size="compact-sm"
                variant="default"
                c={act === 'remove' ? 'red' : undefined}
                onClick={(event) => {
                  event.stopPropagation();
                  ask({ act, account });
                }}
              >
                {t(act === 'remove' ? 'exchange.taxii.remove' : 'exchange.taxii.newPassword')}
              </Button>
            ))}
          </Group>
        ),
      },
    ],
    [t, formats, ask],
  );
}
