import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../parts/person-name.tsx';
import type { Column } from '../parts/record-table/column.ts';
import { When } from '../parts/when.tsx';
import { useFormats } from '../shell/use-formats.ts';
import type { AuditEntry } from './audit-entry.ts';
import { OutcomeMark } from './outcome-mark.tsx';

export function useAuditColumns(): readonly Column<AuditEntry>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(
    () => [
      { id: 'at', title: t('audit.at'), width: [11, 1], cell: (entry) => <When at={entry.at} show="moment" /> },
      {
        id: 'actor',
        title: t('audit.actor'),
        width: [13, 1.5],
        cell: (entry) => <PersonName name={entry.actor.name} />,
      },
      {
        id: 'action',
        title: t('audit.action'),
        width: [12, 1.2],
        cell: (entry) => <bdi dir="ltr">{entry.action}</bdi>,
      },
      {
        id: 'outcome',
        title: t('audit.outcome'),
        width: [7, 0.6],
        cell: (entry) => <OutcomeMark outcome={entry.outcome} />,
      },
      {
        id: 'objects',
        title: t('audit.objects'),
        width: [13, 1.5],
        cell: (entry) => <Objects objects={entry.objects} />,
      },
      {
        id: 'seq',
        title: t('audit.seq'),
        width: [6, 0.4],
        numeric: true,
        hidden: true,
        cell: (entry) => formats.number(entry.seq),
      },
      {
        id: 'hash',
        title: t('audit.hash'),
        width: [9, 0.8],
        hidden: true,
        cell: (entry) => <code dir="ltr">{entry.hash.slice(0, 12)}…</code>,
      },
    ],
    [t, formats],
  );
}

/** The first object, its id shortened to the end that tells it apart; the entry itself holds them all. */
function Objects({ objects }: { objects: readonly string[] }) {
  const formats = useFormats();
  const [first, ...others] = objects;
  if (first === undefined) return null;
  return (
    <span title={objects.join('\n')}>
      <bdi dir="ltr">{first.replace(/[0-9a-f-]{28}([0-9a-f]{8})$/, '…$1')}</bdi>
      {others.length > 0 && <bdi> +{formats.number(others.length)}</bdi>}
    </span>
  );
}
