import { Button, Select, TextInput } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { useLanguage } from '../../shell/language.ts';
import classes from './matrix.module.css';
import { axes, type Matrix } from './matrix-types.ts';

/** What narrows the matrix; all of it stands in the address. */
export function MatrixFilters({ matrix }: { matrix: Matrix | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query, change } = useListQuery();
  const { axis = '', meeting = '', outcome = '', state = '', day = '' } = query;
  const own = matrix?.own;
  const mine = own !== undefined && state === own;
  return (
    <div className={classes.filters}>
      <Select
        label={t('pact.matrix.filter.axis')}
        value={axis}
        onChange={(value) => change({ axis: value ?? '' })}
        allowDeselect={false}
        data={[
          { value: '', label: t('pact.matrix.filter.allAxes') },
          ...axes.map((value) => ({ value, label: t(`pact.matrix.axis.${value}`) })),
        ]}
      />
      <Select
        label={t('pact.matrix.filter.meeting')}
        value={meeting}
        onChange={(value) => change({ meeting: value ?? '' })}
        allowDeselect={false}
        data={[
          { value: '', label: t('pact.matrix.filter.allMeetings') },
          ...(matrix?.meetings ?? []).map(({ id, name }) => ({ value: id, label: name[language] })),
        ]}
      />
      <Select
        label={t('pact.matrix.filter.outcome')}
        value={outcome}
        onChange={(value) => change({ outcome: value ?? '' })}
        allowDeselect={false}
        searchable
        data={[
          { value: '', label: t('pact.matrix.filter.allOutcomes') },
          ...(matrix?.outcomes ?? []).map(({ id, code, text }) => ({
            value: id,
            label: `${code} · ${text[language]}`,
          })),
        ]}
      />
      <Select
        label={t('pact.matrix.filter.state')}
        value={state}
        onChange={(value) => change({ state: value ?? '' })}
        allowDeselect={false}
        searchable
        data={[
          { value: '', label: t('pact.matrix.filter.allStates') },
          ...(matrix?.states ?? []).map(({ code, name }) => ({ value: code, label: `${name[language]} (${code})` })),
        ]}
      />
      <TextInput
        type="date"
        label={t('pact.matrix.filter.day')}
        value={day === '' ? (matrix?.day ?? '') : day}
        onChange={({ currentTarget }) => change({ day: currentTarget.value })}
      />
      {own !== undefined && (
        <Button
          variant={mine ? 'filled' : 'default'}
          aria-pressed={mine}
          leftSection={<IconFlag size={16} stroke={1.7} />}
          onClick={() => change({ state: mine ? '' : own })}
        >
          {t('pact.matrix.filter.mine')}
        </Button>
      )}
    </div>
  );
}
