import { Anchor, Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useAskAgain } from './ask-again.ts';
import { RevocationsWaiting } from './revocations-waiting.tsx';
import classes from './redress.module.css';
import { type Exemption, exemptionKinds, exemptionStates } from './redress-types.ts';

/** What is let out of freezes, those that end soonest first. */
export function ExemptionsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [revoking, setRevoking] = useState<Exemption>();
  const askAgain = useAskAgain();
  const { query, change } = useListQuery();
  const filter = useMemo(() => {
    const said = {
      state: exemptionStates.find((one) => one === query['state']),
      kind: exemptionKinds.find((one) => one === query['kind']),
      q: query['q'],
    };
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as typeof said;
  }, [query]);
  const records = useRecords<Exemption>(['finance', 'redress', 'exemptions', language, filter], (after) =>
    api.redress.exemptions({ query: { ...filter, after, limit: 100 } }),
  );
  const revoke = useMutation({
    mutationFn: (reason: string) =>
      api.redress.proposeRevocation({ params: { id: revoking?.id ?? '' }, body: { reason } }),
    onSuccess: () => {
      setRevoking(undefined);
      askAgain();
    },
  });
  const choices = {
    state: exemptionStates.map((value) => ({ value, label: t(`finance.redress.exemptions.stateIs.${value}`) })),
    kind: exemptionKinds.map((value) => ({ value, label: t(`finance.redress.exemptions.kindIs.${value}`) })),
  };
  return (
    <Page title={t('finance.nav.exemptions')} purpose={t('finance.redress.exemptions.purpose')}>
      <RevocationsWaiting />
      <RecordTable
        screen="finance-exemptions"
        label={t('finance.nav.exemptions')}
        columns={useExemptionColumns(setRevoking)}
        records={records}
        rowKey={({ id }) => id}
        tone={({ inForce }) => (inForce ? undefined : 'quiet')}
        filters={
          <div className={classes.filters}>
            {(['state', 'kind'] as const).map((name) => (
              <Select
                key={name}
                clearable
                w={180}
                placeholder={t(`finance.redress.exemptions.${name}`)}
                aria-label={t(`finance.redress.exemptions.${name}`)}
                data={choices[name]}
                value={query[name] ?? null}
                onChange={(value) => change({ [name]: value ?? undefined })}
              />
            ))}
          </div>
        }
        empty={{ title: t('finance.redress.exemptions.empty'), text: t('finance.redress.exemptions.emptyText') }}
      />
      {revoking !== undefined && (
        <ConfirmAct
          opened
          close={() => setRevoking(undefined)}
          title={t('finance.redress.exemptions.revokeTitle')}
          will={[<bdi key="n">{revoking.number}</bdi>, t('finance.redress.exemptions.revokeWill')]}
          act={t('finance.redress.exemptions.revoke')}
          grave
          reason={10}
          confirm={(reason) => revoke.mutate(reason)}
          pending={revoke.isPending}
          error={revoke.error}
        />
      )}
    </Page>
  );
}

function useExemptionColumns(revoke: (exemption: Exemption) => void): readonly Column<Exemption>[] {
  const { t } = useTranslation();
  const may = useMay();
  const handles = may('finance.redress.handle');
  return useMemo(
    () => [
      {
        id: 'number',
        title: t('finance.redress.exemptions.number'),
        width: [9, 0.8],
        cell: ({ number, file }) =>
          file === undefined ? (
            <bdi dir="ltr">{number}</bdi>
          ) : (
            <Anchor component={Link} to={`/redress/files/${file}`}>
              <bdi dir="ltr">{number}</bdi>
            </Anchor>
          ),
      },
      {
        id: 'holder',
        title: t('finance.redress.exemptions.holder'),
        width: [10, 1.2],
        cell: ({ holder, orderNumber }) => (
          <span>
            <bdi>{holder ?? '–'}</bdi>{' '}
            <span className={classes.small}>
              <bdi dir="ltr">{orderNumber ?? ''}</bdi>
            </span>
          </span>
        ),
      },
      {
        id: 'kind',
        title: t('finance.redress.exemptions.kind'),
        width: [8, 0.9],
        cell: ({ kind }) => t(`finance.redress.exemptions.kindIs.${kind}`),
      },
      {
        id: 'sum',
        title: t('finance.redress.exemptions.sum'),
        width: [9, 0.9],
        cell: ({ amount, currency, per }) =>
          amount === undefined ? (
            '–'
          ) : (
            <span>
              <bdi dir="ltr">
                {amount} {currency}
              </bdi>{' '}
              <span className={classes.small}>{t(`finance.redress.exemptions.perIs.${per}`)}</span>
            </span>
          ),
      },
      {
        id: 'state',
        title: t('finance.redress.exemptions.state'),
        width: [7, 0.7],
        cell: ({ state, inForce, startsAt }) => {
          if (state !== 'standing') return t(`finance.redress.exemptions.stateIs.${state}`);
          if (inForce) return t('finance.redress.exemptions.inForce');
          const begun = new Date(startsAt).getTime() <= Date.now();
          return t(begun ? 'finance.redress.exemptions.over' : 'finance.redress.exemptions.notYet');
        },
      },
      {
        id: 'until',
        title: t('finance.redress.exemptions.until'),
        width: [8, 0.8],
        cell: ({ expiresAt }) => <When at={expiresAt} />,
      },
      {
        id: 'revoke',
        title: t('finance.redress.exemptions.revoke'),
        width: [7, 0.6],
        cell: (row) =>
          handles && row.inForce ? (
            <Button size="compact-sm" variant="default" onClick={() => revoke(row)}>
              {t('finance.redress.exemptions.revoke')}
            </Button>
          ) : null,
      },
    ],
    [t, handles, revoke],
  );
}
