import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';

interface ReadFileButtonProps {
  /** As an `<input type="file">` takes it. */
  accept: string;
  /** What the button says. */
  label: string;
  pending: boolean;
  read: (file: File) => void;
}

/** Chooses one file and hands it over at once: for what is read into a form, not kept. */
export function ReadFileButton({ accept, label, pending, read }: ReadFileButtonProps) {
  return (
    <FileButton accept={accept} onChange={(file) => file !== null && read(file)}>
      {(props) => (
        <Button {...props} variant="default" loading={pending} leftSection={<IconFileImport size={18} stroke={1.7} />}>
          {label}
        </Button>
      )}
    </FileButton>
  );
}
