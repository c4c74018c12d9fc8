import { Select, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { useLanguage } from '../../shell/language.ts';
import { useMay } from '../../shell/session.ts';
import classes from '../alerts/alerts.module.css';
import { listsQuery } from '../lists/lists-query.ts';
import { caseForces, caseStates, queueState } from './queue-filter.ts';

/** Narrows the queue; every choice stands in the address. */
export function CaseFilters() {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const { query, change } = useListQuery();
  const lists = useQuery({ ...listsQuery, enabled: may('finance.lists.read') }).data?.items ?? [];
  const choices = {
    state: [
      ...caseStates.map((value) => ({ value, label: t(`finance.cases.states.${value}`) })),
      { value: 'all', label: t('finance.cases.allStates') },
    ],
    force: caseForces.map((value) => ({ value, label: t(`finance.cases.force.${value}`) })),
    list: lists.map(({ key, title }) => ({ value: key, label: title[language] })),
  };
  const titles = {
    state: 'finance.cases.state',
    force: 'finance.cases.forceTitle',
    list: 'finance.cases.authority',
  } as const;
  return (
    <div className={classes.filters}>
      {(['state', 'force', 'list'] as const).map((name) => (
        <Select
          key={name}
          clearable={name !== 'state'}
          allowDeselect={name !== 'state'}
          w={190}
          maw="100%"
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
        label={t('finance.cases.onlyOverdue')}
        checked={query['overdue'] === 'true'}
        onChange={(event) => change({ overdue: event.currentTarget.checked ? 'true' : undefined })}
      />
    </div>
  );
}
