import { Badge, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClockExclamation, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './duties.module.css';
import type { Duty } from './duty-types.ts';

/** What of a duty needs the eye: late, at risk and why, completed; a sign, a word, a colour. */
export function DutyMarks({ duty }: { duty: Duty }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { overdue, delay, risks, completedOn, onTime } = duty;
  if (completedOn !== undefined)
    return (
      <Badge variant="light" color="green" tt="none" leftSection={<IconCircleCheck size={13} stroke={2} />}>
        {t(onTime ? 'pact.duties.inTime' : 'pact.duties.late')}
      </Badge>
    );
  if (!overdue && risks.length === 0) return null;
  const why = risks.map((risk) => t(`pact.duties.riskIs.${risk}`));
  return (
    <span className={classes.marks}>
      {overdue && (
        <Badge variant="light" color="red" tt="none" leftSection={<IconAlertTriangle size={13} stroke={2} />}>
          {t('pact.duties.overdue', { count: delay, number: formats.number(delay) })}
        </Badge>
      )}
      {why.length > 0 && !overdue && (
        <Tooltip label={why.join(' · ')}>
          <Badge
            variant="light"
            color="amber"
            tt="none"
            leftSection={<IconClockExclamation size={13} stroke={2} />}
            aria-label={`${t('pact.duties.atRisk')}: ${why.join(' · ')}`}
            role="img"
          >
            {t('pact.duties.atRisk')}
          </Badge>
        </Tooltip>
      )}
    </span>
  );
}

const stateWords = { draft: 'draft', proposed: 'proposed', refused: 'refused' } as const;

/** The drafts that wait, each a way to its page: there the second person signs. */
export function DraftLinks({ drafts }: Pick<Duty, 'drafts'>) {
  const { t } = useTranslation();
  if (drafts.length === 0) return null;
  return (
    <div className={classes.drafts}>
      {drafts.map(({ id, state }) => (
        <Link key={id} to="/exchange/drafts/$id" params={{ id } as never} className={classes.link}>
          <IconUsers size={14} stroke={1.8} aria-hidden="true" />{' '}
          {t(`pact.duties.${stateWords[state as keyof typeof stateWords] ?? 'draft'}`)}
        </Link>
      ))}
    </div>
  );
}
