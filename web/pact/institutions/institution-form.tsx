import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { type Institution, tongues, type Words } from './institution-types.ts';
import { useAskAgain } from './institutions-query.ts';

const blank: Words = { ara: '', eng: '', fra: '' };

/** Adds an institution, or gives one another name. */
export function InstitutionForm({ institution, close }: { institution?: Institution | undefined; close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [name, setName] = useState<Words>(institution?.name ?? blank);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const id = institution?.institution_id;
  const save = useMutation({
    mutationFn: async () => {
      if (id === undefined) await api.institutions.makeInstitution({ body: { name } });
      else await api.institutions.changeInstitution({ params: { id }, body: { name, reason } });
    },
    onSuccess: async () => {
      await askAgain();
      close();
    },
  });
  const whole =
    tongues.every((tongue) => name[tongue].trim() !== '') && (id === undefined || reason.trim().length >= 10);
  const act = t(id === undefined ? 'pact.institutions.make' : 'pact.institutions.rename');
  return (
    <Modal opened onClose={close} title={act} closeButtonProps={{ 'aria-label': t('shell.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (whole) save.mutate();
        }}
      >
        <Stack gap="md">
          {tongues.map((tongue) => (
            <TextInput
              key={tongue}
              maxLength={300}
              dir={tongue === 'ara' ? 'rtl' : 'ltr'}
              label={t(`pact.institutions.nameIn.${tongue}`)}
              value={name[tongue]}
              onChange={(event) => setName({ ...name, [tongue]: event.currentTarget.value })}
              error={tried && name[tongue].trim() === '' ? t('pact.institutions.missing') : undefined}
            />
          ))}
          {id !== undefined && (
            <>
              <Text size="sm">{t('pact.institutions.changeWill')}</Text>
              <Textarea
                required
                autosize
                minRows={2}
                label={t('parts.confirm.reason')}
                description={t('parts.confirm.reasonHint')}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
                error={tried && reason.trim().length < 10 ? t('pact.institutions.missing') : undefined}
              />
            </>
          )}
          <Refusal error={save.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {act}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
