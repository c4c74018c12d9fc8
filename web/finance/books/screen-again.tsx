import { Button, Modal } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { api } from '../../shell/api.ts';
import type { Book } from './book-types.ts';

/** Compares the whole book with every list again; its progress stands in the address and survives a reload. */
export function ScreenAgain({ book }: { book: Book }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { query, change } = useListQuery();
  const [asking, setAsking] = useState(false);
  const { job } = query;
  const screen = useMutation({
    mutationFn: () => api.screening.screenBook({ params: { book: book.key } }),
    onSuccess: (answer) => {
      setAsking(false);
      change({ job: answer.job });
    },
  });
  return (
    <>
      <Button variant="default" leftSection={<IconRefresh size={18} stroke={1.7} />} onClick={() => setAsking(true)}>
        {t('finance.books.screen')}
      </Button>
      <ConfirmAct
        opened={asking}
        close={() => setAsking(false)}
        title={t('finance.books.screenAsk')}
        will={[
          t('finance.books.screenWill.all', { count: book.rows }),
          t('finance.books.screenWill.memory'),
          t('finance.books.screenWill.alerts'),
        ]}
        act={t('finance.books.screen')}
        confirm={() => screen.mutate()}
        pending={screen.isPending}
        error={screen.error}
      />
      <Modal
        opened={job !== undefined}
        onClose={() => change({ job: undefined })}
        title={t('finance.books.screening')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {job !== undefined && <JobProgress id={job} ended={() => void queries.invalidateQueries()} />}
      </Modal>
    </>
  );
}
