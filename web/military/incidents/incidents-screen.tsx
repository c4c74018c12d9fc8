import { Anchor, Group, Pagination, Select, Table, Text, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { incidentKinds, incidentRoutes } from '#military/contract';
import { ListFiles } from '../../parts/list-files.tsx';
import { CardCell } from '../../parts/card-cell.tsx';
import cards from '../../parts/cards.module.css';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { countryNames } from '../map/country-code.ts';
import classes from '../groups/groups.module.css';
import { History } from './history.tsx';
import layout from './incidents.module.css';
import { ImportsPanel } from './imports-panel.tsx';
import { PairsPanel } from './pairs-panel.tsx';

const PER_PAGE = 50;
const files = ['csv', 'geojson', 'stix'] as const;

/** What happened, where, between whom as told, and by which source; files that were brought; what may be one. */
export function IncidentsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const formats = useFormats();
  const nameOf = countryNames(useLanguage());
  const [country, setCountry] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [page, setPage] = useState(1);
  const filter = {
    ...(/^[A-Za-z]{2}$/.test(country) && { country: country.toUpperCase() }),
    ...(kind !== null && { kind: incidentKinds.find((one) => one === kind) ?? 'battle' }),
    ...(text.trim().length > 1 && { text: text.trim() }),
  };
  const { data, error, refetch } = useQuery({
    queryKey: ['military', 'incidents', filter, page],
    queryFn: () => api.incidents.incidents({ query: { ...filter, limit: PER_PAGE, offset: (page - 1) * PER_PAGE } }),
    placeholderData: keepPreviousData,
  });
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / PER_PAGE));
  return (
    <Page title={t('military.nav.incidents')} purpose={t('military.incidents.purpose')}>
      <Refusal error={error} again={() => void refetch()} />
      <div className={classes.stack}>
        <Panel title={t('military.incidents.list')}>
          <div className={layout.filters}>
            <TextInput
              label={t('military.incidents.search')}
              value={text}
              dir="auto"
              onChange={(event) => {
                setText(event.currentTarget.value);
                setPage(1);
              }}
            />
            <TextInput
              label={t('military.incidents.country')}
              maxLength={2}
              dir="ltr"
              value={country}
              onChange={(event) => {
                setCountry(event.currentTarget.value);
                setPage(1);
              }}
            />
            <Select
              clearable
              label={t('military.incidents.kind')}
              data={incidentKinds.map((value) => ({ value, label: t(`military.incidents.kinds.${value}`) }))}
              value={kind}
              onChange={(value) => {
                setKind(value);
                setPage(1);
              }}
            />
            <Text size="sm" c="dimmed">
              {t('military.incidents.count', { count: data?.total ?? 0 })}
            </Text>
          </div>
          {data?.items.length === 0 && <p className={classes.soft}>{t('military.incidents.none')}</p>}
          {data !== undefined && data.items.length > 0 && (
            <Table verticalSpacing="xs" className={cards.cards}>
              <Table.Thead>
                <Table.Tr>
                  {(['day', 'what', 'where', 'sides', 'killed', 'source'] as const).map((column) => (
                    <Table.Th key={column}>{t(`military.incidents.columns.${column}`)}</Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.items.map((one) => (
                  <Table.Tr key={one.id}>
                    <Table.Td>
                      {formats.date(one.startedOn)}
                      {one.revised && <History of={one.id} />}
                    </Table.Td>
                    <CardCell title={t('military.incidents.columns.what')}>
                      {t(`military.incidents.kinds.${one.kind}`)}
                    </CardCell>
                    <CardCell title={t('military.incidents.columns.where')}>
                      <bdi>{one.place}</bdi> <bdi>{one.country === '' ? one.countryAsTold : nameOf(one.country)}</bdi>
                    </CardCell>
                    <CardCell title={t('military.incidents.columns.sides')}>
                      <bdi>{one.sideA}</bdi>
                      {one.sideB !== '' && ' – '}
                      <bdi>{one.sideB}</bdi>
                    </CardCell>
                    <CardCell title={t('military.incidents.columns.killed')}>
                      {formats.number(one.killedBest)}{' '}
                      {one.killedLow !== one.killedHigh &&
                        t('military.incidents.between', { low: one.killedLow, high: one.killedHigh })}
                    </CardCell>
                    <CardCell title={t('military.incidents.columns.source')}>
                      {one.sources.map((source) => (
                        <div key={`${source.title} ${source.url ?? ''}`}>
                          {source.url === undefined ? (
                            <bdi>{source.title}</bdi>
                          ) : (
                            <Anchor href={source.url} target="_blank" rel="noopener noreferrer">
                              <bdi>{source.title}</bdi>
                            </Anchor>
                          )}{' '}
                          <bdi>
                            {source.reliability}
                            {source.credibility}
                          </bdi>
                        </div>
                      ))}
                    </CardCell>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
          <Group justify="space-between" mt="md">
            {pages > 1 && (
              <Pagination
                total={pages}
                value={page}
                onChange={setPage}
                getItemProps={(at) => ({ children: formats.number(at) })}
                getControlProps={(control) => ({ 'aria-label': t(`military.incidents.pages.${control}`) })}
              />
            )}
            <ListFiles
              files={files.map((as) => ({
                format: t(`military.incidents.files.${as}`),
                href: addressOf(incidentRoutes.incidentFile, { query: { ...filter, as } }),
                holds: data?.total,
              }))}
            />
          </Group>
        </Panel>
        {may('military.report') && <PairsPanel again={() => void refetch()} />}
        <ImportsPanel again={() => void refetch()} />
      </div>
    </Page>
  );
}
