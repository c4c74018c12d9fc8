import { Button, Checkbox, FileButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RecordPicker } from '../../exchange/compose/record-picker.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import classes from './dossiers.module.css';
import { useTakeDossier } from './dossier-query.ts';
import type { Content, Evidence } from './dossier-types.ts';
import { EvidenceFiles } from './evidence-files.tsx';

interface EvidenceFieldsProps {
  dossier: string;
  content: Content;
  unsaved: boolean;
  change: (part: Partial<Content>) => void;
}

const accepted = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv';

/** Files, which stay here, and records, which the designation names or does not. */
export function EvidenceFields({ dossier, content, unsaved, change }: EvidenceFieldsProps) {
  const { t } = useTranslation();
  const take = useTakeDossier();
  const attach = useMutation({
    mutationFn: (file: File) =>
      api.dossiers.attachEvidence({ params: { id: dossier }, query: {}, file, fileName: file.name }),
    onSuccess: take,
  });
  const records = content.evidence.flatMap((one) => (one.kind === 'record' ? [one] : []));
  const told = records.length > 0 && records.every((one) => one.told);
  const put = (next: Evidence[]) =>
    change({ evidence: [...content.evidence.filter((one) => one.kind === 'file'), ...next] });
  return (
    <div className={classes.fields}>
      <div className={classes.rows}>
        <b>{t('finance.dossiers.form.evidenceFiles')}</b>
        <EvidenceFiles dossier={dossier} evidence={content.evidence} />
        <span className={classes.small}>
          {t(unsaved ? 'finance.dossiers.form.saveFirst' : 'finance.dossiers.form.fileStays')}
        </span>
        <div>
          <FileButton accept={accepted} disabled={unsaved} onChange={(file) => file !== null && attach.mutate(file)}>
            {(props) => (
              <Button
                {...props}
                size="sm"
                variant="default"
                disabled={unsaved}
                loading={attach.isPending}
                leftSection={<IconPaperclip size={16} stroke={1.7} />}
              >
                {t('finance.dossiers.form.attach')}
              </Button>
            )}
          </FileButton>
        </div>
        <Refusal error={attach.error} />
      </div>
      <RecordPicker
        label={t('finance.dossiers.form.evidenceRecords')}
        description={t('finance.dossiers.form.evidenceRecordsHint')}
        value={records.map(({ record }) => record)}
        onChange={(ids) =>
          put(
            ids.map(
              (record) =>
                records.find((one) => one.record === record) ?? {
                  kind: 'record',
                  id: crypto.randomUUID(),
                  title: '',
                  told,
                  record,
                },
            ),
          )
        }
      />
      {records.length > 0 && (
        <Checkbox
          label={t('finance.dossiers.form.told')}
          checked={told}
          onChange={(event) => {
            const is = event.currentTarget.checked;
            put(records.map((one) => ({ ...one, told: is })));
          }}
        />
      )}
    </div>
  );
}
