import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { Score } from '../../parts/score.tsx';
import { AlertState } from '../alerts/alert-state.tsx';
import classes from '../alerts/alerts.module.css';
import { useTitles } from '../alerts/titles.ts';
import { Reasons } from '../explanation/reasons.tsx';
import type { Case } from './case-types.ts';

type Match = Case['found'][number];

/** Who in our books may be meant, the likeliest first, each with its reasons; the alert itself is decided by itself. */
export function Matches({ one }: { one: Case }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('finance.cases.found.heading', { count: one.matches })}>
      <p className={`${classes.text} ${classes.small}`}>
        {t(one.screenedAt === undefined ? 'finance.cases.found.screening' : 'finance.cases.found.text')}
      </p>
      <ul className={classes.entries}>
        {one.found.map((match) => (
          <li key={match.alert}>
            <OneMatch match={match} />
          </li>
        ))}
      </ul>
      {one.found.length < one.matches && (
        <p className={classes.small}>{t('finance.cases.found.more', { count: one.matches - one.found.length })}</p>
      )}
    </Panel>
  );
}

function OneMatch({ match }: { match: Match }) {
  const { t } = useTranslation();
  const titles = useTitles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={classes.line}>
        <Link to={`/alerts/${match.alert}`} className={classes.link}>
          <PersonName name={match.rowName} strong />
        </Link>
        <Score value={match.score} />
        <AlertState state={match.state} verdict={match.verdict} />
        <span className={classes.small}>
          <PersonName name={titles.book(match.book)} /> · <bdi>{match.rowKey}</bdi>
        </span>
        <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'finance.cases.found.hide' : 'finance.cases.found.reasons')}
        </Button>
      </div>
      {open && <Reasons reasons={match.explanation.reasons} />}
    </>
  );
}
