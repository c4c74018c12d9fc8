import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** A list as a file. */
export interface ListFile {
  /** As people call it: `CSV`. */
  format: string;
  href: string;
  /** How much of the list would stand in it; undefined where that is not known yet. */
  holds: number | undefined;
  /** What the button says, where that is more than the format. */
  words?: string;
  /** What it is called where the format alone says too little. */
  label?: string;
}

/** The files of a list. One that would be empty is not offered, and says so. */
export function ListFiles({ files }: { files: readonly ListFile[] }) {
  const { t } = useTranslation();
  const empty = files.filter(({ holds }) => holds === 0);
  const formats = empty.map(({ format }) => `\u2068${format}\u2069`).join(t('parts.files.between'));
  return (
    <Group gap="sm" className="not-on-paper">
      {empty.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('parts.files.none', { formats })}
        </Text>
      )}
      {files
        .filter(({ holds }) => holds !== 0)
        .map(({ format, href, words, label }) => (
          <Button
            key={href}
            component="a"
            variant="default"
            download
            href={href}
            leftSection={<IconDownload size={17} stroke={1.7} />}
            {...(label !== undefined && { 'aria-label': label })}
          >
            {words ?? format}
          </Button>
        ))}
    </Group>
  );
}
