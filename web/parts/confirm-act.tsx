import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from './refusal.tsx';

interface ConfirmActProps {
  opened: boolean;
  close: () => void;
  title: string;
  /** Exactly what will happen, one line each: what, to whom, under which conditions. */
  will: readonly ReactNode[];
  /** What the button says: the act itself, never "OK". */
  act: string;
  /** Red, for what harms or cannot be taken back. */
  grave?: boolean;
  /** A reason of at least so many letters is asked for. */
  reason?: number;
  confirm: (reason: string) => void;
  pending: boolean;
  error: unknown;
  children?: ReactNode;
}

/** Nothing grave in one click: says exactly what will happen before it does. */
export function ConfirmAct(props: ConfirmActProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const short = props.reason !== undefined && reason.trim().length < props.reason;
  return (
    <Modal
      opened={props.opened}
      onClose={props.close}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!short) props.confirm(reason.trim());
        }}
      >
        <Stack gap="md">
          <div>
            <Text size="sm" c="dimmed" mb={4}>
              {t('parts.confirm.will')}
            </Text>
            <List spacing={4} withPadding>
              {props.will.map((line, i) => (
                <List.Item key={i}>{line}</List.Item>
              ))}
            </List>
          </div>
          {props.children}
          {props.reason !== undefined && (
            <Textarea
              required
              autosize
              minRows={2}
              label={t('parts.confirm.reason')}
              description={t('parts.confirm.reasonHint')}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <Refusal error={props.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={props.close}>
              {t('shell.cancel')}
            </Button>
            <Button
              type="submit"
              color={props.grave === true ? 'red' : 'green'}
              loading={props.pending}
              disabled={short}
            >
              {props.act}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
