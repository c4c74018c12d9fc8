import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCalendarEvent, IconFlag, IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shell/language.ts';
import { wordsIn } from '../words-in.ts';
import classes from './calendar.module.css';
import type { Entry } from './calendar-types.ts';

const signs = { due: IconCalendarEvent, milestone: IconFlag, meeting: IconUsersGroup } as const;
const colours = { open: 'gray', done: 'green', late: 'red', held: 'gray' } as const;

/** What is due on a day; each opens its commitment. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={classes.entries}>
      {entries.map((entry) => {
        const { kind, code, title, day, state, commitment } = entry;
        const Sign = signs[kind];
        const named = (
          <>
            {code !== undefined && (
              <>
                <bdi className={classes.code}>{code}</bdi>{' '}
              </>
            )}
            <bdi>{wordsIn(language, title)}</bdi>
          </>
        );
        return (
          <li key={`${day} ${kind} ${commitment ?? ''} ${code ?? title.eng}`}>
            <Sign size={17} stroke={1.7} aria-hidden="true" className={classes.sign} />
            <div>
              <div>
                {commitment === undefined ? (
                  named
                ) : (
                  <Link to="/pact/duties/$commitment" params={{ commitment } as never} className={classes.link}>
                    {named}
                  </Link>
                )}
              </div>
              <div className={classes.line}>
                <span>{t(`pact.calendar.kindIs.${kind}`)}</span>
                <Badge
                  variant="light"
                  color={colours[state]}
                  tt="none"
                  leftSection={state === 'late' && <IconAlertTriangle size={13} stroke={2} />}
                >
                  {t(`pact.calendar.stateIs.${state}`)}
                </Badge>
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
