import { Button, Text } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { thoughtMethodRoutes } from '#thought/contract';
import { Panel } from '../../parts/panel.tsx';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { DisarmPanel } from './disarm-panel.tsx';
import { MethodCard } from './method-card.tsx';
import { MethodFilters } from './method-filters.tsx';
import classes from './methods.module.css';
import { matrixQuery } from './methods-query.ts';

/** The matrix of twisted methods: tactics, and the methods of each, with what answers them here. */
export function MethodsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const { query, replace } = useListQuery();
  const { data, error, refetch } = useQuery(matrixQuery(language));
  const { tactic = '', channel = '', gaps = '' } = query;
  const all = (data?.tactics ?? []).flatMap(({ methods }) => methods);
  const shown = (data?.tactics ?? [])
    .filter(({ code }) => tactic === '' || code === tactic)
    .map(({ methods, ...rest }) => ({
      ...rest,
      methods: methods.filter(
        ({ channels, dossiers }) =>
          (channel === '' || channels.some((one) => one === channel)) && (gaps === '' || dossiers === 0),
      ),
    }))
    .filter(({ methods }) => methods.length > 0);
  const covered = all.filter(({ dossiers }) => dossiers > 0).length;
  return (
    <Page
      title={t('thought.nav.methods')}
      purpose={t('thought.methods.purpose')}
      actions={
        <Button
          component="a"
          href={addressOf(thoughtMethodRoutes.matrixStix, {})}
          download
          variant="default"
          leftSection={<IconBraces size={16} stroke={1.7} />}
        >
          {t('thought.methods.stix')}
        </Button>
      }
    >
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && (
        <div className={classes.stack}>
          <MethodFilters tactics={data.tactics} />
          <p className={classes.small}>
            {t('thought.methods.version', { ...data.version, date: formats.date(data.version.date) })}
            {' · '}
            {t('thought.methods.covered', { n: formats.number(covered), all: formats.number(all.length) })}
          </p>
          {shown.length === 0 && (
            <Panel>
              <Text mb="sm">{t('thought.methods.none')}</Text>
              <Button variant="default" onClick={() => replace({})}>
                {t('thought.methods.clear')}
              </Button>
            </Panel>
          )}
          <div className={classes.matrix}>
            {shown.map(({ code, name, sentence, methods }) => (
              <section key={code} className={classes.tactic} aria-labelledby={`tactic-${code}`}>
                <h2 id={`tactic-${code}`}>{name}</h2>
                <p className={classes.small}>{sentence}</p>
                <ul className={classes.cards}>
                  {methods.map((method) => (
                    <MethodCard key={method.code} method={method} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <DisarmPanel disarm={data.disarm} />
        </div>
      )}
    </Page>
  );
}
