import { Modal, Stack, TextInput, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import classes from './groups.module.css';
import { useAskAgain } from './groups-query.ts';

const most = 16 * 1024 * 1024;

/** A table of actors, proposed as a whole. */
export function BringTable({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  const send = useMutation({
    mutationFn: (file: File) => api.groups.bringGroupTable({ query: { source, reason }, file, fileName: file.name }),
    onSuccess: () => {
      close();
      askAgain();
    },
  });
  const ready = source.trim().length >= 3 && reason.trim().length >= 10;
  return (
    <Modal
      opened
      size="lg"
      onClose={close}
      title={t('military.groups.changes.table')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap="md">
        <p className={classes.soft}>{t('military.groups.changes.tableHint')}</p>
        <TextInput
          required
          dir="auto"
          label={t('military.groups.changes.source')}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Textarea
          required
          autosize
          dir="auto"
          minRows={2}
          label={t('military.groups.changes.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {ready && (
          <FileDrop kinds={['.csv']} most={most} loading={send.isPending} onFile={(file) => send.mutate(file)} />
        )}
        <Refusal error={send.error} />
      </Stack>
    </Modal>
  );
}
