import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { fileKinds, type RedressFile } from './redress-types.ts';

interface OpenFileProps {
  close: () => void;
  /** An appeal or a review of this file. */
  parent?: RedressFile;
}

/** Opens a file for what came by post or by hand, or for a review that fell due. */
export function OpenFile({ close, parent }: OpenFileProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const [kind, setKind] = useState<RedressFile['kind']>(parent === undefined ? 'same-name' : 'appeal');
  const [name, setName] = useState(parent?.petition.name ?? '');
  const [contact, setContact] = useState(parent?.petition.contact ?? '');
  const [statement, setStatement] = useState('');
  const open = useMutation({
    mutationFn: () =>
      api.redress.openRedress({
        body: {
          kind,
          language,
          name,
          statement,
          ...(contact.trim() !== '' && { contact }),
          ...(parent !== undefined && { parent: parent.id }),
        },
      }),
    onSuccess: ({ id }) => navigate({ to: `/redress/files/${id}` }),
  });
  const short = name.trim().length < 2 || statement.trim().length < 10;
  return (
    <Modal
      opened
      onClose={close}
      title={t('finance.redress.open')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!short) open.mutate();
        }}
      >
        <Stack gap="md">
          <Select
            allowDeselect={false}
            label={t('finance.redress.kind')}
            data={fileKinds.map((value) => ({ value, label: t(`finance.redress.kindIs.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(fileKinds.find((one) => one === value) ?? 'same-name')}
          />
          <TextInput
            required
            dir="auto"
            maxLength={300}
            label={t('finance.redress.field.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            dir="auto"
            maxLength={300}
            label={t('finance.redress.field.contact')}
            value={contact}
            onChange={(event) => setContact(event.currentTarget.value)}
          />
          <Textarea
            required
            autosize
            minRows={4}
            dir="auto"
            maxLength={6000}
            label={t('finance.redress.field.statement')}
            value={statement}
            onChange={(event) => setStatement(event.currentTarget.value)}
          />
          <Refusal error={open.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" loading={open.isPending} disabled={short}>
              {t('finance.redress.open')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
