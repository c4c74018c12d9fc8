import { FileButton, Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemWords, Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';

type MeetingFile = Extract<Parameters<typeof api.pactMeetings.beginUnfinished>[0]['body'], { from: 'file' }>['meeting'];

/** A meeting that was written elsewhere (JSON); the node says where it is not one. */
export function BeginFromFile() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: async (file: File) => {
      // Read as it is: the node holds it to the shape of a meeting, and names every place.
      const meeting = JSON.parse(await file.text()) as MeetingFile;
      return api.pactMeetings.beginUnfinished({ body: { from: 'file', meeting } });
    },
    onSuccess: ({ id }) => navigate({ to: `/pact/meetings/${id}` }),
  });
  return (
    <>
      {begin.error instanceof SyntaxError ? (
        <ProblemWords problem={{ message: t('pact.meetings.begin.badFile'), todo: '' }} />
      ) : (
        <Refusal error={begin.error} />
      )}
      <FileButton accept="application/json,.json" onChange={(file) => file !== null && begin.mutate(file)}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={begin.isPending}
            leftSection={<IconFileUpload size={18} stroke={1.7} />}
          >
            {t('pact.meetings.begin.file')}
          </Button>
        )}
      </FileButton>
    </>
  );
}
