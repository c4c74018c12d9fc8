import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import classes from './known.module.css';
import { knownListQuery } from './known-query.ts';
import { wordsFor } from './known-types.ts';

const whose = ['all', 'others', 'own'] as const;

/** What every state has published: to read, to adopt, adapt or dispute; of the own state, to correct. */
export function KnownScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [of, setOf] = useState<(typeof whose)[number]>('all');
  const { data, error, refetch } = useQuery(knownListQuery(language));
  const items = (data?.items ?? []).filter(({ own }) => of === 'all' || own === (of === 'own'));
  return (
    <Page
      title={t('thought.nav.known')}
      purpose={t('thought.known.purpose')}
      actions={
        <SegmentedControl
          aria-label={t('thought.known.whose')}
          data={whose.map((value) => ({ value, label: t(`thought.known.of.${value}`) }))}
          value={of}
          onChange={(value) => setOf(whose.find((one) => one === value) ?? 'all')}
        />
      }
    >
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && (
        <Panel>
          {items.length === 0 ? (
            <p className={classes.none}>{t('thought.known.none')}</p>
          ) : (
            <ul className={classes.rows}>
              {items.map((one) => {
                const { text, lang } = wordsFor(one.title, language);
                return (
                  <li key={one.id}>
                    <Link to={`/thought/known/${one.id}`} className={classes.name}>
                      <bdi lang={lang}>{text}</bdi>
                    </Link>
                    <span className={classes.small}>
                      <bdi>{one.by}</bdi>
                      {one.exercise && ` · ${t('thought.dossiers.exerciseShort')}`}
                      {' · '}
                      <When at={one.version} />
                    </span>
                  </li>
                );
              })}
            </ul>
          )}
        </Panel>
      )}
    </Page>
  );
}
