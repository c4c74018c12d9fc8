import { Button, Stack, Text } from '@mantine/core';
import { IconBraces, IconFileSpreadsheet } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { scoreboardRoutes } from '#pact/contract';
import { Panel } from '../../parts/panel.tsx';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { Legend } from './legend.tsx';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import classes from './matrix.module.css';
import { type Axis, axes, type PlacedCell } from './matrix-types.ts';
import { ReadingLine } from './reading-line.tsx';

/** Every commitment at every state, as far as it is released to whoever reads. */
export function MatrixScreen() {
  const { t } = useTranslation();
  const { query } = useListQuery();
  const [read, setRead] = useState<PlacedCell>();
  const { day, meeting, outcome = '', state = '' } = query;
  const axis = axes.find((one): one is Axis => one === query['axis']);
  const asked = { ...(day && { day }), ...(axis && { axis }), ...(meeting && { meeting }) };
  const { data, error } = useQuery({
    queryKey: ['pact', 'matrix', asked],
    queryFn: () => api.pactBoard.matrix({ query: asked }),
    placeholderData: keepPreviousData,
  });
  const states = useMemo(
    () => (data?.states ?? []).filter(({ code }) => state === '' || code === state),
    [data, state],
  );
  const shown = useMemo(
    () => data && { ...data, rows: data.rows.filter((row) => outcome === '' || row.outcome === outcome) },
    [data, outcome],
  );
  const none = shown?.rows.length === 0 || states.length === 0;
  return (
    <Page
      title={t('pact.matrix.title')}
      purpose={t('pact.matrix.purpose')}
      actions={
        <>
          <Button
            component="a"
            href={addressOf(scoreboardRoutes.matrixCells, { query: asked })}
            download={`pact-matrix-${data?.day ?? ''}.json`}
            variant="default"
            leftSection={<IconBraces size={16} stroke={1.7} />}
          >
            JSON
          </Button>
          <Button
            component="a"
            href={addressOf(scoreboardRoutes.matrixExport, { query: asked })}
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} stroke={1.7} />}
          >
            CSV
          </Button>
        </>
      }
    >
      <Stack gap="md">
        <MatrixFilters matrix={data} />
        {error !== null && <Refusal error={error} />}
        {shown !== undefined && none && (
          <Panel>
            <Text>{t(shown.meetings.length === 0 ? 'pact.matrix.empty' : 'pact.matrix.emptyFiltered')}</Text>
          </Panel>
        )}
        {shown !== undefined && !none && (
          <section className={classes.frame} aria-label={t('pact.matrix.grid')}>
            <p id="matrix-keys" className={classes.keys}>
              {t('pact.matrix.keys')}
            </p>
            <MatrixGrid matrix={shown} states={states} onRead={setRead} />
            <ReadingLine placed={read} />
          </section>
        )}
        <Legend />
      </Stack>
    </Page>
  );
}
