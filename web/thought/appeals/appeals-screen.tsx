import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import classes from '../known/known.module.css';
import { AppealEntry } from './appeal-entry.tsx';

/** What the public asks to be looked at again: the open ones by their clock, then the answers. */
export function AppealsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ['thought', 'appeals'],
    queryFn: () => api.thoughtAppeals.appeals({}),
    refetchInterval: 60_000,
  });
  return (
    <Page
      title={t('thought.nav.appeals')}
      purpose={t('thought.appeals.purpose')}
      actions={
        <Anchor href={`/appeals/log?lang=${language}`} target="_blank" rel="noopener">
          {t('thought.appeals.publicLog')}
        </Anchor>
      }
    >
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && (
        <Panel>
          {data.items.length === 0 && <p className={classes.none}>{t('thought.appeals.none')}</p>}
          <ul className={classes.rows}>
            {data.items.map((one) => (
              <AppealEntry key={one.id} appeal={one} again={() => void refetch()} />
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}
