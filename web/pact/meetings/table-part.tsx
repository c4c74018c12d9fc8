import { Alert, Anchor, SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { meetingRoutes } from '#pact/contract';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './meetings.module.css';

interface TablePartProps {
  id: string;
  revision: number;
  /** All that was written here is saved. */
  ready: boolean;
  /** The meeting was changed by a table: read it. */
  taken: () => void;
}

const manners = ['replace', 'add'] as const;

/** Commitments of a file: all of them or, with every fault by row and column, none. */
export function TablePart({ id, revision, ready, taken }: TablePartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [manner, setManner] = useState<(typeof manners)[number]>('replace');
  const take = useMutation({
    mutationFn: (file: File) =>
      api.pactMeetings.importCommitments({ params: { id }, query: { revision, manner }, file, fileName: file.name }),
    onSuccess: taken,
  });
  return (
    <div className={classes['stack']}>
      <Panel title={t('pact.meetings.table.export')}>
        <p style={{ margin: '0 0 0.5rem' }}>{t('pact.meetings.table.exportText')}</p>
        <Anchor href={addressOf(meetingRoutes.exportCommitments, { params: { id } })} download>
          {t('pact.meetings.table.export')}
        </Anchor>
      </Panel>
      <Panel title={t('pact.meetings.table.import')}>
        <div className={classes['stack']}>
          <p style={{ margin: 0 }}>{t('pact.meetings.table.text')}</p>
          <div>
            <div className={classes['small']}>{t('pact.meetings.table.manner')}</div>
            <SegmentedControl
              aria-label={t('pact.meetings.table.manner')}
              data={manners.map((value) => ({ value, label: t(`pact.meetings.table.${value}`) }))}
              value={manner}
              onChange={(value) => setManner(manners.find((one) => one === value) ?? 'replace')}
            />
          </div>
          {ready ? (
            <FileDrop
              kinds={['.csv', '.xlsx']}
              most={5 * 1024 * 1024}
              loading={take.isPending}
              onFile={(file) => take.mutate(file)}
            />
          ) : (
            <p className={classes['small']}>{t('pact.meetings.table.wait')}</p>
          )}
          <Refusal error={take.error} />
          {take.data !== undefined && (
            <Alert role="status" variant="light">
              {t('pact.meetings.table.taken', {
                commitments: formats.number(take.data.commitments),
                assigned: formats.number(take.data.assigned),
              })}
            </Alert>
          )}
        </div>
      </Panel>
    </div>
  );
}
