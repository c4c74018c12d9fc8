import { Alert, Button, Modal, Stack } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { Code, Facts } from '../members/facts.tsx';
import type { Log } from './log-query.ts';

/** Recomputes a whole log from its leaves and says what was found. */
export function VerifyLog({ log, close }: { log: Log; close: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const check = useMutation({
    mutationFn: () => api.ledger.exchangeLogVerify({ params: { origin: log.origin } }),
  });
  const found = check.data;
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('exchange.logs.logOf', { who: `\u2068${log.name}\u2069` })}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap="md">
        <Facts
          of={[
            [t('exchange.logs.size'), formats.number(found?.size ?? log.size)],
            [t('exchange.logs.root'), <Code key="c">{found?.root ?? log.root}</Code>],
            [t('exchange.logs.records'), found && formats.number(found.records)],
          ]}
        />
        <p>{t('exchange.logs.verifyText')}</p>
        {found !== undefined && (
          <Alert
            role="status"
            variant="light"
            color={found.sound ? 'green' : 'red'}
            icon={found.sound ? <IconShieldCheck size={20} /> : <IconShieldX size={20} />}
            title={t(found.sound ? 'exchange.logs.sound' : 'exchange.logs.unsound')}
          >
            <ul>
              {found.faults.map(({ where, reason }) => (
                <li key={`${where} ${reason}`}>
                  <Code>{where}</Code>: <bdi>{reason}</bdi>
                </li>
              ))}
            </ul>
          </Alert>
        )}
        <Refusal error={check.error} />
        <Button loading={check.isPending} onClick={() => check.mutate()}>
          {t('exchange.logs.verifyDo')}
        </Button>
      </Stack>
    </Modal>
  );
}
