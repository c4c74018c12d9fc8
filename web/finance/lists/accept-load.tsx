import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { largestListFile, listFileKinds } from './list-files.ts';

interface AcceptLoadProps {
  /** What was dropped; empty after a reload. */
  files: readonly File[];
  accept: (files: readonly File[]) => void;
  load: { isPending: boolean; error: unknown };
}

/** A file that would delist much, or is older: only an express act loads it, and says before what it does. */
export function AcceptLoad({ files, accept, load }: AcceptLoadProps) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(files);
  const [asking, setAsking] = useState(false);
  const name = held.map((file) => file.name).join(' + ');
  return (
    <Stack gap="sm" align="flex-start">
      {held.length === 0 ? (
        <>
          <Text>{t('finance.lists.guard.lost')}</Text>
          <FileDrop
            kinds={listFileKinds}
            most={largestListFile}
            onFile={(file) => setHeld([file])}
            onFiles={(chosen) => setHeld(chosen)}
          />
        </>
      ) : (
        <Button color="red" variant="light" onClick={() => setAsking(true)}>
          {t('finance.lists.guard.act')}
        </Button>
      )}
      <ConfirmAct
        opened={asking}
        close={() => setAsking(false)}
        title={t('finance.lists.guard.heading')}
        will={[
          <bdi key="file">{t('finance.lists.guard.file', { name })}</bdi>,
          t('finance.lists.guard.removed'),
          t('finance.lists.guard.books'),
          t('finance.lists.guard.audit'),
        ]}
        act={t('finance.lists.guard.act')}
        grave
        confirm={() => accept(held)}
        pending={load.isPending}
        error={load.error}
      />
    </Stack>
  );
}
