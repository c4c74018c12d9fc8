import { Badge, Select } from '@mantine/core';
import { IconEqual, IconMinus, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { placeOf } from '../terms/object-words.ts';
import { KnownNamesContext, PropertyValue } from '../terms/record-content.tsx';
import { useRecordTerms } from '../terms/record-terms.ts';
import classes from './records.module.css';
import { namesOf, sheetQuery } from './sheet-query.ts';

const none = new Map();

/** Two versions side by side: each difference with its word, and what stood before and after. */
export function ChangesScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { query, change } = useListQuery();
  const sheet = useQuery(sheetQuery(language, id, undefined));
  const versions = sheet.data?.history.map(({ version }) => version).toSorted() ?? [];
  const to = query['to'] ?? versions.at(-1) ?? '';
  const from = query['from'] ?? versions.findLast((version) => version < to) ?? to;
  const changes = useQuery({
    queryKey: ['exchange', 'changes', id, from, to],
    queryFn: () => api.workbench.recordChanges({ params: { id }, query: { from, to } }),
    enabled: from !== '' && to !== '',
  });
  const names = useMemo(() => (sheet.data === undefined ? none : namesOf(sheet.data)), [sheet.data]);
  const options = versions
    .map((value, n) => ({
      value,
      label: t('exchange.records.numbered', { n: formats.number(n + 1), at: formats.moment(value) }),
    }))
    .toReversed();
  const pick = (name: 'from' | 'to', value: string) => (
    <Select
      allowDeselect={false}
      w={260}
      label={t(`exchange.records.${name}Version`)}
      data={options}
      value={value}
      onChange={(chosen) => change({ [name]: chosen ?? undefined })}
    />
  );
  return (
    <Page
      title={t('exchange.records.changesTitle', { title: `\u2068${sheet.data?.title.slice(0, 140) ?? ''}\u2069` })}
      back={{ to: `/exchange/records/${id}`, title: t('exchange.records.toRecord') }}
    >
      <Refusal error={sheet.error ?? changes.error} />
      <div className={classes.selects}>
        {pick('from', from)}
        {pick('to', to)}
      </div>
      <KnownNamesContext value={names}>
        <Panel title={t('exchange.records.differences')}>
          {changes.data?.changes.length === 0 && <p className={classes.small}>{t('exchange.records.same')}</p>}
          <ul className={classes.changes}>
            {changes.data?.changes.map((one) => (
              <Difference key={one.where} {...one} />
            ))}
          </ul>
        </Panel>
      </KnownNamesContext>
    </Page>
  );
}

const looks = { added: ['green', IconPlus], removed: ['red', IconMinus], changed: ['amber', IconEqual] } as const;

function Difference({ where, before, after }: { where: string; before?: unknown; after?: unknown }) {
  const { t } = useTranslation();
  const terms = useRecordTerms();
  const formats = useFormats();
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const [color, Icon] = looks[kind];
  const place = placeOf(where)
    .map((step) => (typeof step === 'number' ? formats.number(step + 1) : (terms.property(step) ?? step)))
    .join(' · ');
  return (
    <li className={classes.change}>
      <div className={classes.changeHead}>
        <bdi>{place}</bdi>
        <Badge variant="light" color={color} tt="none" leftSection={<Icon size={13} stroke={2} />}>
          {t(`exchange.records.difference.${kind}`)}
        </Badge>
      </div>
      <div className={classes.sides}>
        {(
          [
            ['before', before],
            ['after', after],
          ] as const
        ).map(([side, value]) => (
          <div key={side} className={classes.side} data-side={side}>
            <span className={classes.small}>{t(`exchange.records.${side}`)}</span>
            <PropertyValue value={value} />
          </div>
        ))}
      </div>
    </li>
  );
}
