import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import type { CommitmentPage } from './commitment-types.ts';
import classes from './commitment.module.css';
import { StatusMark } from './marks.tsx';

/** Everybody who owes it, each with where it stands there; a click shows that state's history. */
export function OwnersPanel({ page }: { page: CommitmentPage }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('pact.commitment.owners')}>
      <ul className={classes.owners}>
        {page.owners.map(({ state, name, status }) => (
          <li key={state}>
            <Anchor
              component={Link}
              to={`/pact/commitments/${page.id}`}
              search={{ state } as never}
              aria-current={state === page.state ? 'true' : undefined}
            >
              <bdi>{name}</bdi>
            </Anchor>
            <br />
            <span className={classes.small}>
              {status === undefined ? (
                <span className={classes.mark}>
                  <IconEyeOff size={15} stroke={1.8} aria-hidden="true" />–
                </span>
              ) : (
                <StatusMark status={status} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
