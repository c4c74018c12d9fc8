import { Button, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './shown-once.module.css';

interface ShownOnceProps {
  title: string;
  text: string;
  /** The secret. */
  value: string;
  /** What the reader says when closing: "I have handed it over". */
  done: string;
  close: () => void;
}

/** A secret that is shown this once: no way to close it by accident. */
export function ShownOnce({ title, text, value, done, close }: ShownOnceProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <Stack gap="md">
        <Text>{text}</Text>
        <code className={classes.secret} dir="ltr">
          {value}
        </code>
        <Group justify="flex-end">
          <CopyButton value={value}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                data-autofocus
                leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
                onClick={copy}
              >
                {t(copied ? 'shell.copied' : 'shell.copy')}
              </Button>
            )}
          </CopyButton>
          <Button onClick={close}>{done}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
