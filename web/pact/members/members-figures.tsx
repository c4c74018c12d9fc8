import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import figures from '../../finance/alerts/queue-figures.module.css';
import type { MemberRow } from './member-types.ts';
import { matches } from './members-filter.ts';

const counts = [
  ['member', { standing: 'member' }],
  ['seated', { delegate: 'seated' }],
  ['online', { node: 'online' }],
  ['confirm', { confirm: 'true' }],
] as const;

/** How many belong, sit, are online: three figures that no one may add up. Each opens what it counts. */
export function MembersFigures({ rows, day }: { rows: readonly MemberRow[] | undefined; day: string | undefined }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <nav aria-label={t('pact.members.figures')} className={figures['figures']}>
      {counts.map(([name, search]) => (
        <Link
          key={name}
          to="/pact/members"
          search={{ ...search, ...(day !== undefined && { day }) } as never}
          className={figures['figure']}
        >
          <b className="tabular">
            {rows === undefined ? '–' : formats.number(rows.filter((row) => matches(row, search)).length)}
          </b>
          <span>{t(`pact.members.counted.${name}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
