import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from './refusal.tsx';

export interface Begun {
  draft: string;
  proposed: boolean;
}

interface PutForwardProps {
  opened: boolean;
  close: () => void;
  title: string;
  ready: boolean;
  send: () => void;
  pending: boolean;
  error: unknown;
  /** What came of it: until then the form is shown. */
  begun: Begun | undefined;
  children: ReactNode;
}

/** Something this state says in public: written here, and let go by a second person on the page of its draft. */
export function PutForward(props: PutForwardProps) {
  const { t } = useTranslation();
  const { begun } = props;
  return (
    <Modal
      size="xl"
      opened={props.opened}
      onClose={props.close}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {begun === undefined ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (props.ready) props.send();
          }}
        >
          <Stack gap="md">
            {props.children}
            <Refusal error={props.error} />
            <Group justify="flex-end">
              <Button type="submit" loading={props.pending} disabled={!props.ready}>
                {t('parts.put.act')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Alert color={begun.proposed ? 'green' : 'amber'} variant="light" title={t('parts.put.title')}>
          <p>{t(begun.proposed ? 'parts.put.proposed' : 'parts.put.unfinished')}</p>
          <Link to={`/exchange/drafts/${begun.draft}`}>{t('parts.put.open')}</Link>
        </Alert>
      )}
    </Modal>
  );
}
