import { Button, Text } from '@mantine/core';
import { Dropzone, type FileRejection } from '@mantine/dropzone';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../shell/use-formats.ts';
import classes from './file-drop.module.css';
import { ProblemWords } from './refusal.tsx';

interface FileDropProps {
  /** `.csv`, `.xlsx`: shown, and checked by the ending, because browsers disagree on the type of a CSV. */
  kinds: readonly string[];
  /** Bytes. */
  most: number;
  onFile: (file: File) => void;
  /** Takes a set of files at once; `onFile` is then called for none of them. */
  onFiles?: (files: File[]) => void;
  loading?: boolean;
}

/** A place to drop one file, or a set of them, or to choose it. */
export function FileDrop({ kinds, most, onFile, onFiles, loading = false }: FileDropProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [wrong, setWrong] = useState<string>();
  const words = { kinds: kinds.join(' '), size: formats.bytes(most) };
  const refuse = ([first]: FileRejection[]) => {
    if (first !== undefined) setWrong(t('parts.drop.tooLarge', { ...words, name: first.file.name }));
  };
  const take = (files: File[]) => {
    const [file] = files;
    if (file === undefined) return;
    const odd = files.find((one) => !kinds.some((kind) => one.name.toLowerCase().endsWith(kind)));
    setWrong(odd === undefined ? undefined : t('parts.drop.wrongKind', { ...words, name: odd.name }));
    if (odd !== undefined) return;
    if (onFiles === undefined) onFile(file);
    else onFiles(files);
  };
  return (
    <div className={classes.stack}>
      <Dropzone
        onDrop={take}
        onReject={refuse}
        maxSize={most}
        multiple={onFiles !== undefined}
        loading={loading}
        className={classes.drop}
        inputProps={{ 'aria-label': t('parts.drop.title') }}
      >
        <IconFileUpload size={34} stroke={1.3} />
        <Text fw={500}>{t('parts.drop.title')}</Text>
        <Text size="sm" c="dimmed">
          <bdi>{t('parts.drop.limits', words)}</bdi>
        </Text>
        <Button component="span" size="sm" variant="light" tabIndex={-1}>
          {t('parts.drop.choose')}
        </Button>
      </Dropzone>
      {wrong !== undefined && <ProblemWords problem={{ message: wrong, todo: t('parts.drop.another') }} />}
    </div>
  );
}
