import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { terms as words } from '../terms/i18n/en.ts';
import { useMembers } from '../members-named.ts';
import { useRecordTerms } from '../terms/record-terms.ts';
import { axes, stages } from './box-filter.ts';
import classes from './records.module.css';

const types = Object.keys(words.type);

/** Narrows the inbox or the outbox; every choice stands in the address. */
export function BoxFilters({ box }: { box: 'inbox' | 'outbox' }) {
  const { t } = useTranslation();
  const terms = useRecordTerms();
  const { query, change } = useListQuery();
  const members = [...useMembers()].map(([value, label]) => ({ value, label }));
  const shared = {
    type: [
      t('exchange.records.type'),
      types.map((value) => ({ value, label: terms.type(value) })).toSorted((a, b) => a.label.localeCompare(b.label)),
    ],
    axis: [t('exchange.records.axis'), axes.map((value) => ({ value, label: t(`exchange.axis.${value}`) }))],
  } as const;
  const own = {
    inbox: {
      origin: [t('exchange.records.origin'), members],
      unread: [
        t('exchange.records.reading'),
        (['mine', 'house'] as const).map((value) => ({ value, label: t(`exchange.records.unreadBy.${value}`) })),
      ],
    },
    outbox: {
      member: [t('exchange.records.recipient'), members],
      missing: [
        t('exchange.records.missing'),
        stages.map((value) => ({ value, label: t(`exchange.records.missingStage.${value}`) })),
      ],
      recalled: [
        t('exchange.records.recall'),
        [
          { value: 'true', label: t('exchange.records.recalled') },
          { value: 'false', label: t('exchange.records.notRecalled') },
        ],
      ],
    },
  } as const;
  return (
    <div className={classes.filters}>
      {Object.entries({ ...shared, ...own[box] }).map(([name, [label, data]]) => (
        <Select
          key={name}
          clearable
          searchable={data.length > 8}
          w={160}
          placeholder={label}
          aria-label={label}
          data={data}
          value={query[name] ?? null}
          onChange={(value) => change({ [name]: value ?? undefined })}
        />
      ))}
    </div>
  );
}
