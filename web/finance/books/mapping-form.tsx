import { MultiSelect, SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Mapping } from './book-types.ts';
import { IdentifierColumns } from './identifier-columns.tsx';
import { KindChoice } from './kind-choice.tsx';
import { NameColumns } from './name-columns.tsx';
import { unusedColumns } from './unused-columns.ts';
import classes from './wizard.module.css';

export interface MappingPartProps {
  columns: readonly string[];
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  tried: boolean;
}

/** Which column of the file means what. */
export function MappingForm(props: MappingPartProps) {
  const { columns, mapping, change, tried } = props;
  const { t } = useTranslation();
  const none = t('finance.books.wizard.none');
  const unused = unusedColumns(columns, mapping);
  const optional = (name: 'birthDate' | 'gender', column: string | null) => {
    const { [name]: _, ...rest } = mapping;
    change(column === null ? rest : { ...rest, [name]: column });
  };
  return (
    <div className={classes.fields}>
      <Select
        searchable
        withAsterisk
        label={t('finance.books.wizard.key')}
        description={t('finance.books.wizard.keyHint')}
        data={[...columns]}
        value={mapping.key === '' ? null : mapping.key}
        onChange={(key) => change({ ...mapping, key: key ?? '' })}
        error={tried && mapping.key === '' ? t('finance.books.wizard.missingKey') : undefined}
      />
      <KindChoice {...props} />
      <NameColumns {...props} />
      <Select
        searchable
        clearable
        label={t('finance.books.wizard.birthDate')}
        placeholder={none}
        data={[...columns]}
        value={mapping.birthDate ?? null}
        onChange={(column) => optional('birthDate', column)}
      />
      {mapping.birthDate !== undefined && (
        <fieldset className={classes.group}>
          <legend>{t('finance.books.wizard.dateOrder')}</legend>
          <SegmentedControl
            aria-label={t('finance.books.wizard.dateOrder')}
            data={[
              { value: 'day-first', label: t('finance.books.wizard.dayFirst') },
              { value: 'month-first', label: t('finance.books.wizard.monthFirst') },
            ]}
            value={mapping.dateOrder ?? 'day-first'}
            onChange={(order) =>
              change({ ...mapping, dateOrder: order === 'month-first' ? 'month-first' : 'day-first' })
            }
          />
        </fieldset>
      )}
      <MultiSelect
        searchable
        label={t('finance.books.wizard.nationality')}
        placeholder={mapping.nationality.length === 0 ? none : undefined}
        data={[...columns]}
        value={mapping.nationality}
        onChange={(nationality) => change({ ...mapping, nationality })}
      />
      <Select
        searchable
        clearable
        label={t('finance.books.wizard.gender')}
        placeholder={none}
        data={[...columns]}
        value={mapping.gender ?? null}
        onChange={(column) => optional('gender', column)}
      />
      <IdentifierColumns {...props} />
      <MultiSelect
        searchable
        className={classes.wide}
        label={t('finance.books.wizard.notes')}
        data={[...columns]}
        value={mapping.notes}
        onChange={(notes) => change({ ...mapping, notes })}
      />
      {unused.length > 0 && (
        <p className={`${classes.unused} ${classes.wide}`}>
          {t('finance.books.wizard.notUsed', { count: unused.length, columns: unused.join(' · ') })}
        </p>
      )}
    </div>
  );
}
