import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../subject/terms.ts';
import type { MappingPartProps } from './mapping-form.tsx';

const kinds = ['Person', 'Organization', 'Vessel', 'Airplane', 'CryptoWallet'] as const;

/** Whether all rows are of one kind, or a column says which. */
export function KindChoice({ columns, mapping, change }: MappingPartProps) {
  const { t } = useTranslation();
  const terms = useTerms();
  const data = [
    ...kinds.map((kind) => ({
      value: `=${kind}`,
      label: t('finance.books.wizard.kindFixed', { kind: terms.schema(kind) }),
    })),
    ...columns.map((column) => ({ value: `@${column}`, label: t('finance.books.wizard.kindColumn', { column }) })),
  ];
  const { schema } = mapping;
  const choose = (value: string | null) => {
    const fixed = kinds.find((kind) => value === `=${kind}`);
    if (fixed !== undefined) change({ ...mapping, schema: { fixed } });
    else if (value !== null) change({ ...mapping, schema: { column: value.slice(1) } });
  };
  return (
    <Select
      searchable
      allowDeselect={false}
      label={t('finance.books.wizard.kind')}
      data={data}
      value={'fixed' in schema ? `=${schema.fixed}` : `@${schema.column}`}
      onChange={choose}
    />
  );
}
