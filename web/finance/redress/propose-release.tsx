import { Select, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useAskAgain } from './ask-again.ts';
import { type EvidenceKind, evidenceKinds, type RedressFile } from './redress-types.ts';

/** The same-name release: what was seen of the person, and what will happen. */
export function ProposeRelease({ file, close }: { file: RedressFile; close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [kind, setKind] = useState<EvidenceKind>('document');
  const [lines, setLines] = useState('');
  const evidence = lines
    .split('\n')
    .map((what) => what.trim())
    .filter((what) => what.length >= 5)
    .map((what) => ({ kind, what }));
  const propose = useMutation({
    mutationFn: (reason: string) =>
      api.redress.proposeRelease({
        body: { alert: file.alert?.id ?? '', file: file.id, evidence, reason, seen: file.alert?.evidence ?? '' },
      }),
    onSuccess: () => {
      askAgain();
      close();
    },
  });
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('finance.redress.releaseTitle')}
      will={[
        t('finance.redress.releaseWill.second'),
        t('finance.redress.releaseWill.alert'),
        t('finance.redress.releaseWill.freeze'),
      ]}
      act={t('finance.redress.release')}
      grave
      reason={10}
      confirm={(reason) => evidence.length > 0 && propose.mutate(reason)}
      pending={propose.isPending}
      error={propose.error}
    >
      <Stack gap="sm">
        <Select
          allowDeselect={false}
          label={t('finance.redress.evidenceKind')}
          data={evidenceKinds.map((value) => ({ value, label: t(`finance.redress.evidenceIs.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(evidenceKinds.find((one) => one === value) ?? 'document')}
        />
        <Textarea
          required
          autosize
          minRows={3}
          dir="auto"
          maxLength={5000}
          label={t('finance.redress.evidence')}
          description={t('finance.redress.evidenceHint')}
          value={lines}
          onChange={(event) => setLines(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmAct>
  );
}
