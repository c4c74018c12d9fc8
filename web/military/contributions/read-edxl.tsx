import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ReadFileButton } from '../../parts/read-file-button.tsx';
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
      <ReadFileButton
        accept=".xml,application/xml,text/xml"
        label={t('military.contributions.edxl.read')}
        pending={take.isPending}
        read={(file) => take.mutate(file)}
      />
      <Refusal error={take.error} />
      {take.data?.items.length === 0 && (
        <ProblemWords
          problem={{ message: t('military.contributions.edxl.answer', { name: take.data.message }), todo: '' }}
        />
      )}
    </>
  );
}
