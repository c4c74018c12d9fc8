import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';

/** The way into the pact: what it holds for whoever reads. */
export function PactScreen() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, error } = useQuery({ queryKey: ['pact', 'home'], queryFn: () => api.pact.pactHome({}) });
  const say = (kind: 'meetings' | 'outcomes' | 'commitments') =>
    t(`pact.home.${kind}`, { count: data?.[kind] ?? 0, number: formats.number(data?.[kind] ?? 0) });
  return (
    <Page title={t('pact.home.title')} purpose={t('pact.home.purpose')}>
      {error !== null && <Refusal error={error} />}
      {data !== undefined && (
        <Panel title={t('pact.home.agreed')}>
          <Text>
            {data.meetings === 0
              ? t('pact.home.empty')
              : [say('meetings'), say('outcomes'), say('commitments')].join(' · ')}
          </Text>
        </Panel>
      )}
    </Page>
  );
}
