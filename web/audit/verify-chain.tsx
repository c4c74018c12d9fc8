import { Button, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconLink, IconLinkOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import classes from './verify-chain.module.css';

/** Walks the chain of hashes on the node, and says in one sentence what came of it. */
export function VerifyChain() {
  const { t } = useTranslation();
  const verify = useMutation({ mutationFn: () => api.node.auditVerify({}) });
  const shown = verify.data !== undefined || verify.error !== null;
  return (
    <>
      <Button
        variant="light"
        leftSection={<IconLink size={18} stroke={1.7} />}
        loading={verify.isPending}
        onClick={() => verify.mutate()}
      >
        {t('audit.verify')}
      </Button>
      <Modal
        opened={shown}
        onClose={verify.reset}
        title={t('audit.verify')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <Refusal error={verify.error} />
        {verify.data !== undefined && <Verdict {...verify.data} />}
      </Modal>
    </>
  );
}

interface VerdictProps {
  ok: boolean;
  entries: number;
  head: string;
  brokenAt?: number | undefined;
}

function Verdict({ ok, entries, head, brokenAt }: VerdictProps) {
  const { t } = useTranslation();
  const Icon = ok ? IconLink : IconLinkOff;
  return (
    <Stack gap="sm" className={classes.verdict} data-ok={ok} role="status">
      <Icon size={40} stroke={1.4} />
      <Text fw={600} size="lg">
        {ok ? t('audit.whole') : t('audit.broken', { seq: brokenAt ?? 0 })}
      </Text>
      <Text>{ok ? t('audit.wholeText', { count: entries }) : t('audit.brokenText')}</Text>
      <div>
        <Text size="sm" c="dimmed">
          {t('audit.head')}
        </Text>
        <code dir="ltr" className={classes.hash}>
          {head}
        </code>
      </div>
    </Stack>
  );
}
