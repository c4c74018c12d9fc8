import { Badge, Button, Select } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../records/records.module.css';
import { AnswerConsent } from './answer-consent.tsx';
import { type Consent, consentStates } from './consent-type.ts';

const directions = ['in', 'out'] as const;

/** Onward use: who asks whom whether a record may be passed on, and what was answered. */
export function ConsentsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query, change } = useListQuery();
  const [answering, setAnswering] = useState<Consent>();
  const direction = directions.find((one) => one === query['direction']);
  const state = consentStates.find((one) => one === query['state']);
  const filter = { ...(direction !== undefined && { direction }), ...(state !== undefined && { state }) };
  const records = useRecords<Consent>(['exchange', 'consents', language, filter], (after) =>
    api.release.consents({ query: { ...filter, after, limit: 100 } }),
  );
  const choice = (name: 'direction' | 'state', data: { value: string; label: string }[]) => (
    <Select
      clearable
      w={190}
      placeholder={t(`exchange.consents.${name}`)}
      aria-label={t(`exchange.consents.${name}`)}
      data={data}
      value={query[name] ?? null}
      onChange={(value) => change({ [name]: value ?? undefined })}
    />
  );
  return (
    <Page title={t('exchange.nav.consents')} purpose={t('exchange.consents.purpose')}>
      <RecordTable
        screen="exchange-consents"
        label={t('exchange.nav.consents')}
        columns={useConsentColumns(setAnswering)}
        records={records}
        rowKey={(consent) => consent.id}
        search={false}
        tone={(consent) => (consent.overdue ? 'late' : undefined)}
        filters={
          <div className={classes.filters}>
            {choice(
              'direction',
              directions.map((value) => ({ value, label: t(`exchange.consents.${value}`) })),
            )}
            {choice(
              'state',
              consentStates.map((value) => ({ value, label: t(`exchange.consents.states.${value}`) })),
            )}
          </div>
        }
        empty={{ title: t('exchange.consents.empty'), text: t('exchange.consents.emptyText') }}
      />
      {answering !== undefined && <AnswerConsent consent={answering} close={() => setAnswering(undefined)} />}
    </Page>
  );
}

const tones = { open: 'amber', granted: 'green', partly: 'green', refused: 'gray', lapsed: 'gray' } as const;

function useConsentColumns(answer: (consent: Consent) => void): readonly Column<Consent>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay();
  return useMemo(
    () => [
      {
        id: 'record',
        title: t('exchange.consents.record'),
        width: [13, 1.8],
        cell: (consent) => (
          <Link to={`/exchange/records/${consent.record}`} className={classes.link}>
            <bdi>{consent.recordTitle}</bdi>
          </Link>
        ),
      },
      {
        id: 'direction',
        title: t('exchange.consents.member'),
        width: [10, 1],
        cell: (consent) => (
          <span>
            <bdi>{consent.member.name}</bdi>{' '}
            <span className={classes.small}>{t(`exchange.consents.${consent.direction}`)}</span>
          </span>
        ),
      },
      {
        id: 'to',
        title: t('exchange.consents.to'),
        width: [9, 1],
        cell: (consent) => <bdi>{formats.list(consent.to.map(({ name }) => name))}</bdi>,
      },
      {
        id: 'reason',
        title: t('exchange.consents.reason'),
        width: [12, 1.6],
        cell: (consent) => (
          <bdi className={classes.clamp} dir="auto">
            {consent.reason}
          </bdi>
        ),
      },
      {
        id: 'state',
        title: t('exchange.consents.state'),
        width: [9, 1],
        cell: (consent) => (
          <Badge variant="light" color={tones[consent.state]} tt="none">
            {t(`exchange.consents.states.${consent.state}`)}
          </Badge>
        ),
      },
      {
        id: 'due',
        title: t('exchange.consents.due'),
        width: [8, 0.8],
        cell: (consent) =>
          consent.state === 'open' ? (
            <span className={classes.state} data-tone={consent.overdue ? 'harm' : 'plain'}>
              {consent.overdue && <IconAlertTriangle size={14} stroke={1.9} aria-hidden="true" />}
              <When at={consent.dueAt} />
            </span>
          ) : (
            <When at={consent.answer?.at ?? consent.askedAt} />
          ),
      },
      {
        id: 'answer',
        title: t('exchange.consents.answer'),
        width: [8, 0.8],
        cell: (consent) =>
          consent.direction === 'in' && consent.state === 'open' && may('exchange.compose') ? (
            <Button size="compact-sm" variant="light" onClick={() => answer(consent)}>
              {t('exchange.consents.answerAct')}
            </Button>
          ) : (
            <bdi className={classes.clamp} dir="auto">
              {consent.answer?.text ?? '–'}
            </bdi>
          ),
      },
    ],
    [t, formats, may, answer],
  );
}
