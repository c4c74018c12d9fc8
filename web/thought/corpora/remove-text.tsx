import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';

interface RemoveTextProps {
  name: string;
  /** What happens then; said of a text where it is left out. */
  will?: string;
  remove: (reason: string) => Promise<unknown>;
  removed: () => void;
}

/** Takes an imported text out again, with a reason. */
export function RemoveText({ name, will, remove, removed }: RemoveTextProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const act = useMutation({
    mutationFn: remove,
    onSuccess: () => {
      setAsking(false);
      removed();
    },
  });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('thought.corpora.remove')}
      </Button>
      <ConfirmAct
        grave
        opened={asking}
        close={() => setAsking(false)}
        title={t('thought.corpora.removeTitle', { name: `\u2068${name}\u2069` })}
        will={[will ?? t('thought.corpora.removeWill')]}
        act={t('thought.corpora.remove')}
        reason={10}
        confirm={(reason) => act.mutate(reason)}
        pending={act.isPending}
        error={act.error}
      />
    </>
  );
}
