import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../shell/api.ts';
import { useRecordTerms } from '../terms/record-terms.ts';

interface RecordPickerProps {
  label: ReactNode;
  description?: ReactNode;
  /** Which types may be named; absent: any. */
  types?: readonly string[] | undefined;
  required?: boolean;
  error?: ReactNode;
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Finds records by what they say and names them by id. */
export function RecordPicker({ types, value, onChange, ...rest }: RecordPickerProps) {
  const terms = useRecordTerms();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 220);
  const found = useQuery({
    queryKey: ['exchange', 'picker', types, q],
    queryFn: () =>
      api.archive.exchangeRecords({
        query: { limit: 20, ...(q !== '' && { q }), ...(types !== undefined && { types: types.join(',') }) },
      }),
    placeholderData: keepPreviousData,
  });
  const chosen = useQueries({
    queries: value.map((id) => ({
      queryKey: ['exchange', 'record-name', id],
      queryFn: () => api.archive.exchangeRecord({ params: { id }, query: {} }),
      staleTime: 300_000,
    })),
  });
  const records = [...chosen.flatMap(({ data }) => data ?? []), ...(found.data?.items ?? [])];
  const unnamed = value.filter((id) => !records.some((record) => record.id === id));
  const titles = new Map([
    ...unnamed.map((id) => [id, id] as const),
    ...records.map(({ id, title, type }) => [id, `${title === '' ? '–' : title} (${terms.type(type)})`] as const),
  ]);
  return (
    <MultiSelect
      {...rest}
      searchable
      // The node has searched already; the title alone may not hold the words.
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      data={[...titles].map(([id, label]) => ({ value: id, label }))}
      value={[...value]}
      onChange={onChange}
    />
  );
}
