import { Button, SegmentedControl, Stack } from '@mantine/core';
import { IconBraces, IconFileSpreadsheet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { clockRoutes } from '#finance/contract';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { ClockCases } from './clock-cases.tsx';
import { FigureTable } from './figure-table.tsx';

const spans = ['7', '30', '90', '365'] as const;

/** From signature to report: how long each stage took, here and at each member; times and counts alone. */
export function ClockScreen() {
  const { t } = useTranslation();
  const formats = useFormats();
  const [days, setDays] = useState<string>('90');
  const query = { days: Number(days) };
  const { data, error } = useQuery({
    queryKey: ['clock', days],
    queryFn: () => api.clock.clock({ query }),
    refetchInterval: 10_000,
  });
  const counted = (count: number): string => t('finance.clock.cases', { count, number: formats.number(count) });
  return (
    <Page
      title={t('finance.clock.title')}
      purpose={t('finance.clock.purpose')}
      actions={
        <>
          <Button
            component="a"
            href={addressOf(clockRoutes.clock, { query })}
            download="clock.json"
            variant="default"
            leftSection={<IconBraces size={16} stroke={1.7} />}
          >
            JSON
          </Button>
          <Button
            component="a"
            href={addressOf(clockRoutes.clockExport, { query })}
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} stroke={1.7} />}
          >
            CSV
          </Button>
        </>
      }
    >
      <SegmentedControl
        aria-label={t('finance.clock.span')}
        value={days}
        onChange={setDays}
        data={spans.map((value) => ({
          value,
          label: t('finance.clock.days', { count: Number(value), number: formats.number(Number(value)) }),
        }))}
        mb="md"
      />
      <Stack gap="md">
        {error !== null && <Refusal error={error} />}
        {data?.here.groups.map(({ force, cases, figures }) => (
          <Panel key={force} title={t(`finance.clock.force.${force}`)} aside={counted(cases)}>
            <FigureTable label={t(`finance.clock.force.${force}`)} figures={figures} />
          </Panel>
        ))}
        {data?.abroad.groups.map(({ member, cases, figures }) => (
          <Panel
            key={member.id}
            title={t('finance.clock.at', { member: `\u2068${member.name}\u2069` })}
            aside={counted(cases)}
          >
            <FigureTable label={member.name} figures={figures} />
          </Panel>
        ))}
        <ClockCases days={query.days} />
      </Stack>
    </Page>
  );
}
