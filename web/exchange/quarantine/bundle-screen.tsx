import { Alert, Table } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProblemWords, Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { Facts } from '../members/facts.tsx';
import classes from '../records/records.module.css';

/** Signed records from a file, through every check of the gate, for a node that no link reaches. */
export function BundleScreen() {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const bring = useMutation({
    mutationFn: (file: File) => api.gate.bundleImport({ file, fileName: file.name }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['exchange'] }),
  });
  const found = bring.data;
  return (
    <Page
      title={t('exchange.nav.bundle')}
      purpose={t('exchange.quarantine.bundlePurpose')}
      width="reading"
      back={{ to: '/exchange/quarantine', title: t('exchange.nav.quarantine') }}
    >
      <div className={classes.column}>
        <Panel>
          <FileDrop
            kinds={['.json']}
            most={10_485_760}
            loading={bring.isPending}
            onFile={(file) => bring.mutate(file)}
          />
        </Panel>
        <Refusal error={bring.error} />
        {found !== undefined && (
          <Panel title={t('exchange.quarantine.became')}>
            {found.problem !== undefined && <ProblemWords problem={found.problem} />}
            {found.contradictions > 0 && <Alert color="red">{t('exchange.quarantine.result.contradiction')}</Alert>}
            <Facts
              of={[
                [t('exchange.quarantine.result.stored'), formats.number(found.stored)],
                [t('exchange.quarantine.result.known'), formats.number(found.known)],
                [t('exchange.quarantine.result.quarantined'), formats.number(found.quarantined)],
                [t('exchange.quarantine.result.contradiction'), formats.number(found.contradictions)],
              ]}
            />
            {found.refused.length > 0 && (
              <Table fz="sm" mt="md">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('exchange.quarantine.place')}</Table.Th>
                    <Table.Th>{t('exchange.quarantine.object')}</Table.Th>
                    <Table.Th>{t('exchange.quarantine.reason')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {found.refused.map((one) => (
                    <Table.Tr key={one.n}>
                      <Table.Td>{formats.number(one.n)}</Table.Td>
                      <Table.Td className={classes.hash} dir="ltr">
                        {one.id ?? '–'} {one.where}
                      </Table.Td>
                      <Table.Td>{one.message ?? one.code}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )}
          </Panel>
        )}
      </div>
    </Page>
  );
}
