import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { type MemberRow, type Members, textKey } from './member-types.ts';
import classes from './members.module.css';

/** Proposals on who is a member that wait for a second person, each leading to its state. */
export function MembersWaiting({ waiting, rows }: { waiting: Members['waiting']; rows: readonly MemberRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (waiting.length === 0) return null;
  const nameOf = (state: string) => rows.find((row) => row.state === state)?.name[textKey[language]] ?? state;
  return (
    <div className={classes.waiting}>
      <Panel title={t('pact.members.waiting')}>
        <ul className={classes.entries}>
          {waiting.map((change) => (
            <li key={change.id} data-tone="wait">
              <div className={classes.head}>
                <Anchor component={Link} to={`/pact/members/${change.member}`}>
                  <bdi>{nameOf(change.member)}</bdi>
                </Anchor>
                <span className={classes.small}>
                  <When at={change.at} />
                </span>
              </div>
              <span>
                <bdi>{change.by.name}</bdi>: {t(`pact.members.did.${change.what}`)}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
