import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemWords, Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { type CapabilityDraft, draftFrom } from './contribution-types.ts';

/** Reads a message of EDXL-RM into the form: nothing is written before a person looked at it. */
export function ReadEdxl({ read }: { read: (draft: CapabilityDraft) => void }) {
  const { t } = useTranslation();
  const take = useMutation({
    mutationFn: (file: File) => api.contributions.readEdxl({ file, fileName: file.name }),
    onSuccess: ({ items: [first] }) => {
      if (first !== undefined) read(draftFrom(first.capability));
    },
  });
  return (
    <>
      <FileButton accept=".xml,application/xml,text/xml" onChange={(file) => file !== null && take.mutate(file)}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={take.isPending}
            leftSection={<IconFileImport size={18} stroke={1.7} />}
          >
            {t('military.contributions.edxl.read')}
          </Button>
        )}
      </FileButton>
      <Refusal error={take.error} />
      {take.data?.items.length === 0 && (
        <ProblemWords
          problem={{ message: t('military.contributions.edxl.answer', { name: take.data.message }), todo: '' }}
        />
      )}
    </>
  );
}
