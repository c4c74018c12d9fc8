import { Anchor, Button, FileButton, Stack } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { alertRoutes } from '#finance/contract';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import type { Alert } from './alert-types.ts';
import classes from './alerts.module.css';
import { useTakeAlert } from './take-alert.ts';

const accepted = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv';

export function Attachments({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  const may = useMay();
  const formats = useFormats();
  const take = useTakeAlert();
  const attach = useMutation({
    mutationFn: (file: File) => api.alerts.attachToAlert({ params: { id: alert.id }, file, fileName: file.name }),
    onSuccess: take,
  });
  return (
    <Panel title={t('finance.alerts.attachments')}>
      <Stack gap="sm" align="flex-start">
        {alert.attachments.length === 0 && <span className={classes.small}>{t('finance.alerts.noAttachments')}</span>}
        <ul className={classes.entries}>
          {alert.attachments.map((file) => (
            <li key={file.id}>
              <Anchor
                download
                href={addressOf(alertRoutes.attachment, { params: { id: alert.id, attachment: file.id } })}
                style={{ overflowWrap: 'anywhere' }}
              >
                <bdi>{file.fileName}</bdi>
              </Anchor>
              <div className={`${classes.line} ${classes.small}`}>
                <span>{formats.bytes(file.bytes)}</span>
                <PersonName name={file.by.name} />
                <When at={file.at} />
              </div>
            </li>
          ))}
        </ul>
        {may('finance.alerts.decide') && (
          <FileButton accept={accepted} onChange={(file) => file !== null && attach.mutate(file)}>
            {(props) => (
              <Button
                {...props}
                size="sm"
                variant="default"
                loading={attach.isPending}
                leftSection={<IconPaperclip size={16} stroke={1.7} />}
              >
                {t('finance.alerts.attach')}
              </Button>
            )}
          </FileButton>
        )}
        <Refusal error={attach.error} />
      </Stack>
    </Panel>
  );
}
