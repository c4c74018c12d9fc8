import { SegmentedControl, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { useLanguage } from '../../shell/language.ts';
import type { Scoreboard } from './scoreboard-types.ts';
import { type TallyRow, TallyTable } from './tally-table.tsx';

const groups = ['axis', 'state', 'outcome'] as const;
type Group = (typeof groups)[number];

/** The same figures for each axis, state or outcome. */
export function GroupsPanel({ board }: { board: Scoreboard }) {
  const { t } = useTranslation();
  const { query, change } = useListQuery();
  const by = groups.find((one) => one === query['by']) ?? 'axis';
  const rows = useTallyRows(board, by);
  return (
    <Panel title={t('pact.scoreboard.by')}>
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('pact.scoreboard.by')}
          value={by}
          onChange={(value) => change({ by: value })}
          data={groups.map((value) => ({ value, label: t(`pact.scoreboard.group.${value}`) }))}
        />
        <TallyTable label={t(`pact.scoreboard.group.${by}`)} head={t(`pact.scoreboard.head.${by}`)} rows={rows} />
      </Stack>
    </Panel>
  );
}

function useTallyRows({ axes, states, outcomes, day }: Scoreboard, by: Group): TallyRow[] {
  const { t } = useTranslation();
  const language = useLanguage();
  if (by === 'axis')
    return axes.map(({ axis, tally }) => ({
      key: axis,
      name: t(`pact.matrix.axis.${axis}`),
      search: { axis, day },
      tally,
    }));
  if (by === 'state')
    return states.map(({ code, name, tally }) => ({
      key: code,
      name: (
        <>
          <bdi>{code}</bdi> · {name[language]}
        </>
      ),
      search: { state: code, day },
      tally,
    }));
  return outcomes.map(({ id, code, text, tally }) => ({
    key: id,
    name:
      code === undefined || text === undefined ? (
        t('pact.scoreboard.hiddenOutcome')
      ) : (
        <>
          <bdi>{code}</bdi> · {text[language]}
        </>
      ),
    search: { day, outcome: id },
    tally,
  }));
}
