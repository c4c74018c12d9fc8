import { Select, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { useLanguage } from '../../shell/language.ts';
import { useMay } from '../../shell/session.ts';
import { booksQuery } from '../books/books-query.ts';
import { listsQuery } from '../lists/lists-query.ts';
import { type AlertRow, verdicts } from './alert-types.ts';
import classes from './alerts.module.css';
import { useColleagues } from './colleagues.ts';
import { alertStates, queueState } from './queue-filter.ts';

/** Narrows the queue; every choice stands in the address. */
export function AlertFilters({ seen }: { seen: readonly AlertRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const { query, change } = useListQuery();
  const lists = useQuery({ ...listsQuery, enabled: may('finance.lists.read') }).data?.items ?? [];
  const books = useQuery({ ...booksQuery, enabled: may('finance.books.read') }).data?.items ?? [];
  const colleagues = useColleagues();
  const people = new Map([
    ...colleagues.map(({ id, name }) => [id, name] as const),
    ...seen.flatMap(({ assignee }) => (assignee === undefined ? [] : [[assignee.id, assignee.name] as const])),
  ]);
  const choices = {
    state: [
      ...alertStates.map((value) => ({ value, label: t(`finance.alerts.states.${value}`) })),
      { value: 'all', label: t('finance.alerts.allStates') },
    ],
    verdict: verdicts.map((value) => ({ value, label: t(`finance.alerts.verdict.${value}`) })),
    assignee: [
      { value: 'me', label: t('finance.alerts.assigneeFilter.me') },
      { value: 'nobody', label: t('finance.alerts.assigneeFilter.nobody') },
      ...[...people].map(([value, label]) => ({ value, label })),
    ],
    desk: [...new Set(books.map(({ desk }) => desk))].map((value) => ({ value, label: value })),
    book: books.map(({ key, title }) => ({ value: key, label: title })),
    list: lists.map(({ key, title }) => ({ value: key, label: title[language] })),
  };
  const titles = {
    state: 'finance.alerts.state',
    verdict: 'finance.alerts.verdictTitle',
    assignee: 'finance.alerts.assignee',
    desk: 'finance.alerts.desk',
    book: 'finance.alerts.book',
    list: 'finance.alerts.list',
  } as const;
  return (
    <div className={classes.filters}>
      {(['state', 'verdict', 'assignee', 'desk', 'book', 'list'] as const).map((name) => (
        <Select
          key={name}
          clearable={name !== 'state'}
          allowDeselect={name !== 'state'}
          searchable={name === 'assignee'}
          w={name === 'state' ? 190 : 142}
          placeholder={t(titles[name])}
          aria-label={t(titles[name])}
          data={choices[name]}
          value={(name === 'state' ? queueState(query) : query[name]) ?? null}
          onChange={(value) => change({ [name]: value ?? undefined })}
        />
      ))}
      <Switch
        size="sm"
        color="red"
        label={t('finance.alerts.onlyOverdue')}
        checked={query['overdue'] === 'true'}
        onChange={(event) => change({ overdue: event.currentTarget.checked ? 'true' : undefined })}
      />
    </div>
  );
}
