import { Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useTakeMembers } from './members-query.ts';

/** Newer versions of the list from files, for a node that no link reaches. */
export function AcceptLists({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const take = useTakeMembers();
  const accept = useMutation({
    mutationFn: async (files: File[]) =>
      api.members.acceptLists({ body: { lists: await Promise.all(files.map((file) => file.text())) } }),
    onSuccess: ({ members }) => {
      take(members);
      close();
    },
  });
  return (
    <Modal
      opened
      onClose={close}
      title={t('exchange.members.accept')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('exchange.members.acceptText')}</Text>
        <FileDrop
          kinds={['.json']}
          most={900_000}
          loading={accept.isPending}
          onFile={(file) => accept.mutate([file])}
          onFiles={(files) => accept.mutate(files)}
        />
        <Refusal error={accept.error} />
      </Stack>
    </Modal>
  );
}
