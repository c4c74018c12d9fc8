import { Button, Stack } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { ledgerRoutes } from '#exchange/contract';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import type { Sheet } from './record-types.ts';
import classes from './records.module.css';

/** Where the record stands in its originator's log, and the file that proves it to anybody, offline. */
export function LogPanel({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const proof = addressOf(ledgerRoutes.exchangeProof, {
    params: { id: sheet.id },
    query: { version: sheet.version },
  });
  return (
    <Panel title={t('exchange.records.proof')}>
      <Stack gap="sm" align="start">
        <Facts
          facts={[
            [
              t('exchange.records.logPlace'),
              <span key="n" className="tabular">
                {formats.number(sheet.logIndex)}
              </span>,
            ],
            [t('exchange.records.added'), <When key="added" at={sheet.addedAt} show="moment" />],
            [
              t('exchange.records.id'),
              <code key="id" dir="ltr" className={classes.small}>
                {sheet.id}
              </code>,
            ],
          ]}
        />
        <p className={classes.small}>{t('exchange.records.proofText')}</p>
        <Button
          component="a"
          href={proof}
          download
          variant="default"
          leftSection={<IconCertificate size={18} stroke={1.7} />}
        >
          {t('exchange.records.proofGet')}
        </Button>
      </Stack>
    </Panel>
  );
}
