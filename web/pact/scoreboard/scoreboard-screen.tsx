import { Button, Stack, Text, TextInput } from '@mantine/core';
import { IconBraces, IconFileSpreadsheet, IconFileTypePdf } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { scorecardRoutes, scoreboardRoutes } from '#pact/contract';
import { Panel } from '../../parts/panel.tsx';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { GroupsPanel } from './groups-panel.tsx';
import { IndicatorCards } from './indicator-cards.tsx';
import { counts } from './scoreboard-types.ts';
import classes from './scoreboard.module.css';

/** How the pact is kept, as far as it is released to whoever reads. */
export function ScoreboardScreen() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { query, change } = useListQuery();
  const { day, since } = query;
  const asked = { ...(day && { day }), ...(since && { since }) };
  const { data, error } = useQuery({
    queryKey: ['pact', 'scoreboard', asked],
    queryFn: () => api.pactBoard.scoreboard({ query: asked }),
    placeholderData: keepPreviousData,
  });
  const language = useLanguage();
  const none = data !== undefined && data.total.owed + data.total.declined === 0;
  return (
    <Page
      title={t('pact.scoreboard.title')}
      purpose={t('pact.scoreboard.purpose')}
      actions={
        <>
          <Button
            component="a"
            href={addressOf(scoreboardRoutes.scoreboard, { query: asked })}
            download={`pact-scoreboard-${data?.day ?? ''}.json`}
            variant="default"
            leftSection={<IconBraces size={16} stroke={1.7} />}
          >
            JSON
          </Button>
          <Button
            component="a"
            href={addressOf(scoreboardRoutes.scoreboardExport, { query: asked })}
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} stroke={1.7} />}
          >
            CSV
          </Button>
          {data?.own !== undefined && (
            <Button
              component="a"
              href={addressOf(scorecardRoutes.pactStateView, {
                params: { code: data.own },
                query: { language, day: data.day },
              })}
              variant="default"
              leftSection={<IconFileTypePdf size={16} stroke={1.7} />}
            >
              {t('pact.members.countryView')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="md">
        <div className={classes.days}>
          {(['day', 'since'] as const).map((name) => (
            <TextInput
              key={name}
              type="date"
              label={t(`pact.scoreboard.${name}`)}
              value={query[name] ?? data?.[name] ?? ''}
              onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
            />
          ))}
        </div>
        {error !== null && <Refusal error={error} />}
        {none && (
          <Panel>
            <Text>{t('pact.scoreboard.empty')}</Text>
          </Panel>
        )}
        {data !== undefined && !none && (
          <>
            <IndicatorCards board={data} />
            <Panel title={t('pact.scoreboard.counts')}>
              <dl className={classes.counts}>
                {counts.map((name) => (
                  <div key={name}>
                    <dt>{t(`pact.scoreboard.count.${name}`)}</dt>
                    <dd className="tabular">{formats.number(data.total[name])}</dd>
                  </div>
                ))}
              </dl>
              <Text fz="sm" c="dimmed" mt="sm">
                {t('pact.scoreboard.explained')}
              </Text>
            </Panel>
            <GroupsPanel board={data} />
          </>
        )}
      </Stack>
    </Page>
  );
}
