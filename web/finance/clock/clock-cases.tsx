import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useAllRecords } from '../../parts/record-table/records.ts';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { type ClockRow, rowsOf } from './clock-types.ts';

const stages = ['visible', 'screened', 'decided', 'frozen', 'reported'] as const;

/** Each case with its own clock; who may read the case or the dossier goes on from here. */
export function ClockCases({ days }: { days: number }) {
  const { t } = useTranslation();
  const records = useAllRecords<ClockRow>(
    ['clock', 'cases', days],
    async () => ({ items: rowsOf(await api.clock.clock({ query: { days } })) }),
    10_000,
  );
  return (
    <RecordTable
      screen="clock"
      label={t('finance.clock.each')}
      columns={useClockColumns()}
      records={records}
      search={false}
      rowKey={({ key }) => key}
      {...(records.rows.every(({ href }) => href !== undefined) && { href: ({ href = '' }: ClockRow) => href })}
      tone={({ ended }) => (ended ? 'quiet' : undefined)}
      empty={{ title: t('finance.clock.empty'), text: t('finance.clock.emptyText') }}
    />
  );
}

function useClockColumns(): readonly Column<ClockRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(() => {
    const lapse = ({ times, awaits }: ClockRow, stage: (typeof stages)[number]): string => {
      const [from, to] = [times.signed ?? times.visible, times[stage]];
      if (to === undefined) return awaits.includes(stage) ? t('finance.clock.awaited') : '–';
      if (from === undefined || (stage === 'visible' && times.signed === undefined)) return formats.moment(to);
      const milliseconds = Date.parse(to) - Date.parse(from);
      return milliseconds < 0 ? t('finance.clock.skewedMark') : formats.elapsed(milliseconds);
    };
    return [
      {
        id: 'where',
        title: t('finance.clock.where'),
        width: [10, 1.2],
        cell: ({ member, n }) => (
          <span>
            {member === undefined ? t('finance.clock.here') : <bdi>{member.name}</bdi>} · {formats.number(n)}
          </span>
        ),
        value: ({ member, n }) => `${member?.name ?? ''} ${String(n).padStart(9, '0')}`,
      },
      {
        id: 'force',
        title: t('finance.clock.forceTitle'),
        width: [8, 1],
        cell: ({ force }) => t(`finance.clock.force.${force}`),
      },
      {
        id: 'signed',
        title: t('finance.clock.stages.signed'),
        width: [8, 1],
        cell: ({ times: { signed } }) => (signed === undefined ? '–' : formats.moment(signed)),
        value: ({ times }) => times.signed ?? times.visible,
      },
      ...stages.map((stage) => ({
        id: stage,
        title: t(`finance.clock.stages.${stage}`),
        width: [8, 0.9] as const,
        cell: (row: ClockRow) => lapse(row, stage),
      })),
    ];
  }, [t, formats]);
}
