import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';

interface FormModalProps {
  title: string;
  close: () => void;
  ready: boolean;
  send: () => void;
  pending: boolean;
  error: unknown;
  children: ReactNode;
}

/** Something that is written down here and stays in this state. */
export function FormModal({ title, close, ready, send, pending, error, children }: FormModalProps) {
  const { t } = useTranslation();
  return (
    <Modal size="lg" opened onClose={close} title={title} closeButtonProps={{ 'aria-label': t('shell.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) send();
        }}
      >
        <Stack gap="md">
          {children}
          <Refusal error={error} />
          <Group justify="flex-end">
            <Button type="submit" loading={pending} disabled={!ready}>
              {t('military.capacities.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
