import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { csvOf } from './csv.ts';
import { saveFile } from './save-file.ts';

type Rows = readonly (readonly (string | number | undefined)[])[];

/** The list as it is filtered, whole, as CSV. */
export function ExportButton({
  name,
  head,
  read,
}: {
  name: string;
  head: readonly string[];
  read: () => Promise<Rows>;
}) {
  const { t } = useTranslation();
  const save = useMutation({
    mutationFn: read,
    onSuccess: (rows) => saveFile(`${name}.csv`, csvOf([head, ...rows]), 'text/csv'),
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} stroke={1.7} />}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        {t('exchange.members.export')}
      </Button>
      <Refusal error={save.error} />
    </>
  );
}

/** Reads a paged list to its end, 10,000 rows at most. */
export async function allPages<Row>(
  read: (after: string | undefined) => Promise<{ items: Row[]; next?: string | undefined }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    rows.push(...page.items);
    after = page.next;
  } while (after !== undefined && rows.length < 10_000);
  return rows;
}
