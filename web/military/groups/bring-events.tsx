import { Modal, Select, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportNames } from '#military/contract';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import classes from './groups.module.css';
import { useAskAgain } from './groups-query.ts';
import { type EventMark, MarkSelect } from './mark-select.tsx';

const most = 1024 * 1024 * 1024;

/** A file of events, or a report beside them, with its mark, its desk and where it comes from. */
export function BringEvents({ report = false, close }: { report?: boolean; close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [mark, setMark] = useState<EventMark>('amber');
  const [what, setWhat] = useState<(typeof reportNames)[number]>('finance');
  const [desk, setDesk] = useState('');
  const [source, setSource] = useState('');
  const send = useMutation({
    mutationFn: (file: File) => {
      const query = { mark, desk, source };
      const sent = { file, fileName: file.name };
      return report
        ? api.groups.bringReport({ query: { what, ...query }, ...sent })
        : api.groups.bringEvents({ query, ...sent });
    },
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
      title={t(report ? 'military.groups.reports.bring' : 'military.groups.files.bring')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap="md">
        <p className={classes.soft}>{t(report ? 'military.groups.reports.hint' : 'military.groups.files.hint')}</p>
        <TextInput
          required
          dir="auto"
          label={t('military.groups.files.source')}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        {report && (
          <Select
            allowDeselect={false}
            label={t('military.groups.reports.kind')}
            data={reportNames.map((value) => ({ value, label: t(`military.groups.reports.kinds.${value}`) }))}
            value={what}
            onChange={(value) => setWhat(reportNames.find((one) => one === value) ?? 'finance')}
          />
        )}
        <div className={classes.row}>
          <MarkSelect mark={mark} choose={setMark} />
          <TextInput
            dir="auto"
            label={t('military.groups.files.desk')}
            description={t('military.groups.files.deskHint')}
            value={desk}
            onChange={(event) => setDesk(event.currentTarget.value)}
          />
        </div>
        {source.trim().length >= 3 ? (
          <FileDrop kinds={['.csv']} most={most} loading={send.isPending} onFile={(file) => send.mutate(file)} />
        ) : (
          <p className={classes.soft}>{t('military.groups.files.sourceFirst')}</p>
        )}
        <Refusal error={send.error} />
      </Stack>
    </Modal>
  );
}
