import { Modal, Select, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { eventMarks } from '#military/contract';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import classes from './groups.module.css';
import { useAskAgain } from './groups-query.ts';

const most = 1024 * 1024 * 1024;

/** A file of events with its mark, its desk and where it comes from. */
export function BringEvents({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [mark, setMark] = useState<(typeof eventMarks)[number]>('amber');
  const [desk, setDesk] = useState('');
  const [source, setSource] = useState('');
  const send = useMutation({
    mutationFn: (file: File) => api.groups.bringEvents({ query: { mark, desk, source }, file, fileName: file.name }),
    onSuccess: () => {
      close();
      askAgain();
    },
  });
  return (
    <Modal
      opened
      size="lg"
      onClose={close}
      title={t('military.groups.files.bring')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap="md">
        <p className={classes.soft}>{t('military.groups.files.hint')}</p>
        <TextInput
          required
          dir="auto"
          label={t('military.groups.files.source')}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <div className={classes.row}>
          <Select
            allowDeselect={false}
            label={t('military.groups.files.mark')}
            data={eventMarks.map((value) => ({ value, label: `TLP:${value.toUpperCase()}` }))}
            value={mark}
            onChange={(value) => setMark(eventMarks.find((one) => one === value) ?? 'amber')}
          />
          <TextInput
            dir="auto"
            label={t('military.groups.files.desk')}
            description={t('military.groups.files.deskHint')}
            value={desk}
            onChange={(event) => setDesk(event.currentTarget.value)}
          />
        </div>
        {source.trim().length >= 3 && (
          <FileDrop kinds={['.csv']} most={most} loading={send.isPending} onFile={(file) => send.mutate(file)} />
        )}
        <Refusal error={send.error} />
      </Stack>
    </Modal>
  );
}
