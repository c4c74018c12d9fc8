import { ActionIcon, Button, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../subject/terms.ts';
import type { MappingPartProps } from './mapping-form.tsx';
import classes from './wizard.module.css';

const types = [
  'passport',
  'national-id',
  'tax-id',
  'registration',
  'iban',
  'lei',
  'bic',
  'imo',
  'wallet',
  'email',
  'phone',
  'other',
] as const;

/** Columns that hold documents and numbers, and what each is. */
export function IdentifierColumns({ columns, mapping, change }: MappingPartProps) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { identifiers } = mapping;
  const free = columns.find((column) => identifiers.every((one) => one.column !== column)) ?? columns[0] ?? '';
  const set = (at: number, part: Partial<(typeof identifiers)[number]>) =>
    change({ ...mapping, identifiers: identifiers.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <fieldset className={`${classes.group} ${classes.wide}`}>
      <legend>{t('finance.books.wizard.identifiers')}</legend>
      {identifiers.map(({ column, type }, i) => (
        <div key={i} className={classes.line}>
          <Select
            searchable
            allowDeselect={false}
            aria-label={t('finance.books.wizard.identifierColumn')}
            data={[...columns]}
            value={column}
            onChange={(value) => set(i, { column: value ?? column })}
          />
          <Select
            allowDeselect={false}
            aria-label={t('finance.books.wizard.identifierType')}
            data={types.map((value) => ({ value, label: terms.identifier(value) }))}
            value={type}
            onChange={(value) => set(i, { type: types.find((one) => one === value) ?? type })}
          />
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('finance.books.wizard.removeIdentifier', { column })}
            onClick={() => change({ ...mapping, identifiers: identifiers.filter((_, at) => at !== i) })}
          >
            <IconTrash size={16} stroke={1.7} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={15} />}
          onClick={() => change({ ...mapping, identifiers: [...identifiers, { column: free, type: 'passport' }] })}
        >
          {t('finance.books.wizard.addIdentifier')}
        </Button>
      </div>
    </fieldset>
  );
}
