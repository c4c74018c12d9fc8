import { Autocomplete, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../parts/record-table/list-query.ts';
import { api } from '../shell/api.ts';
import type { AuditEntry } from './audit-entry.ts';
import classes from './audit-filters.module.css';

/** Who, what, to what, how it ended, and between which days. `seen` are the entries on the page: they offer their own words. */
export function AuditFilters({ seen }: { seen: readonly AuditEntry[] }) {
  const { t } = useTranslation();
  const { query, change } = useListQuery();
  return (
    <div className={classes.filters}>
      <ActorFilter seen={seen} />
      <ActionFilter seen={seen} />
      <ObjectFilter />
      <SegmentedControl
        size="sm"
        aria-label={t('audit.outcome')}
        value={query['outcome'] ?? ''}
        onChange={(outcome) => change({ outcome })}
        data={[
          { value: '', label: t('shell.all') },
          { value: 'success', label: t('audit.success') },
          { value: 'failure', label: t('audit.failure') },
        ]}
      />
      {(['from', 'until'] as const).map((name) => (
        <label key={name} className={classes.day}>
          <span>{t(`audit.${name}`)}</span>
          <input
            type="date"
            value={query[name] ?? ''}
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}

function ActorFilter({ seen }: { seen: readonly AuditEntry[] }) {
  const { t } = useTranslation();
  const { query, change } = useListQuery();
  const colleagues = useQuery({ queryKey: ['colleagues'], queryFn: () => api.node.colleagues({}) });
  const names = new Map([
    ...(colleagues.data?.items.map(({ id, name }) => [id, name] as const) ?? []),
    ...seen.map(({ actor }) => [actor.id, actor.name] as const),
  ]);
  names.delete('');
  return (
    <Select
      className={classes.text}
      clearable
      searchable
      aria-label={t('audit.filterActor')}
      placeholder={t('audit.filterActor')}
      data={[...names].map(([value, label]) => ({ value, label }))}
      value={query['actor'] ?? null}
      onChange={(actor) => change({ actor: actor ?? undefined })}
    />
  );
}

function ActionFilter({ seen }: { seen: readonly AuditEntry[] }) {
  const { t } = useTranslation();
  const { query, change } = useListQuery();
  const [typed, setTyped] = useState(query['action'] ?? '');
  useEffect(() => setTyped(query['action'] ?? ''), [query]);
  return (
    <Autocomplete
      className={classes.text}
      clearable
      aria-label={t('audit.filterAction')}
      placeholder={t('audit.filterAction')}
      data={[...new Set(seen.map(({ action }) => action))].toSorted()}
      value={typed}
      onChange={(action) => {
        setTyped(action);
        if (action === '') change({ action });
      }}
      onOptionSubmit={(action) => change({ action })}
      onBlur={() => change({ action: typed.trim() })}
    />
  );
}

function ObjectFilter() {
  const { t } = useTranslation();
  const { query, change } = useListQuery();
  const [typed, setTyped] = useState(query['object'] ?? '');
  useEffect(() => setTyped(query['object'] ?? ''), [query]);
  const ask = () => change({ object: typed.trim() });
  return (
    <TextInput
      className={classes.text}
      aria-label={t('audit.filterObject')}
      placeholder={t('audit.filterObject')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={ask}
      onKeyDown={(event) => {
        if (event.key === 'Enter') ask();
      }}
    />
  );
}
