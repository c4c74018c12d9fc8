import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { claimClasses, classWords, type thoughtSearchRoutes } from '#thought/contract';
import { Panel } from '../../parts/panel.tsx';
import type { ListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { spoken } from './dossier-types.ts';
import { toResult } from './find-dossiers.tsx';
import classes from './find.module.css';
import { MarkedText } from './marked-text.tsx';

type Found = z.output<typeof thoughtSearchRoutes.searchDossiers.response>;
const FIRST = 20;
const MOST = 50;

/** What answers the query, the best first: this state's own and what others published. It never says how many there are. */
export function FoundDossiers({ query }: { query: ListQuery }) {
  const { t } = useTranslation();
  const page = useLanguage();
  const [limit, setLimit] = useState(FIRST);
  const language = spoken.find((one) => one === query['in']);
  const harmClass = claimClasses.find((one) => one === query['class']);
  const asked = {
    q: query['q'] ?? '',
    begun: 'true',
    limit,
    ...(language !== undefined && { language }),
    ...(harmClass !== undefined && { harmClass }),
  };
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['thought', 'search', page, asked],
    queryFn: () => api.thoughtSearch.searchDossiers({ query: asked }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={classes.found} aria-busy={data === undefined || isPlaceholderData} aria-live="polite">
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && (
        <Panel title={data.items.length === 0 ? t('thought.search.none') : t('thought.search.found')}>
          <UnderstoodAs {...data.understood} />
          {data.items.length === 0 ? (
            <p className={classes.teach}>{t('thought.search.noneText')}</p>
          ) : (
            <ol className={classes.results}>
              {data.items.map((hit, at) => (
                <FoundRow key={hit.id} hit={hit} at={at} />
              ))}
            </ol>
          )}
          {data.more &&
            (limit < MOST ? (
              <Button variant="default" onClick={() => setLimit(MOST)}>
                {t('thought.search.more')}
              </Button>
            ) : (
              <p className={classes.teach}>{t('thought.search.narrow')}</p>
            ))}
        </Panel>
      )}
    </div>
  );
}

function FoundRow({ hit, at }: { hit: Found['items'][number]; at: number }) {
  const { t } = useTranslation();
  const page = useLanguage();
  const { title, excerpt } = hit;
  return (
    <li className={classes.result}>
      <Link
        to={hit.own ? `/thought/dossiers/${hit.id}` : `/thought/known/${hit.id}`}
        className={classes.title}
        data-found=""
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') toResult(event, at + 1);
          else if (event.key === 'ArrowUp') toResult(event, at - 1);
        }}
      >
        <MarkedText {...title} />
      </Link>
      {excerpt !== undefined && (
        <p className={classes.excerpt}>
          <span className={classes.small}>{t(`thought.search.places.${excerpt.place}`)}: </span>
          <MarkedText {...excerpt} />
        </p>
      )}
      <p className={classes.small}>
        {hit.by === undefined ? t('thought.search.own') : <bdi>{hit.by}</bdi>}
        {' · '}
        {classWords[hit.harmClass][page]}
        {hit.exercise && ` · ${t('thought.dossiers.exerciseShort')}`}
        {hit.cites.length > 0 && (
          <>
            {' · '}
            {t('thought.search.cites')} <bdi dir="ltr">{hit.cites.join(', ')}</bdi>
          </>
        )}
      </p>
    </li>
  );
}

/** How the query was read, so that whoever finds nothing sees why. */
function UnderstoodAs({ words, verses, languages }: Found['understood']) {
  const { t } = useTranslation();
  return (
    <p className={classes.small}>
      {t('thought.search.understood')}{' '}
      {words.map(({ word, stem }, at) => (
        <span key={`${at} ${word}`}>
          {at > 0 && ' · '}
          <bdi>{word}</bdi>
          {stem !== word && (
            <>
              {' '}
              (<bdi>{stem}</bdi>)
            </>
          )}
        </span>
      ))}
      {verses.length > 0 && (
        <>
          {words.length > 0 && ' · '}
          {t('thought.search.verses')} <bdi dir="ltr">{verses.join(', ')}</bdi>
        </>
      )}
      {words.length > 0 &&
        ` — ${languages.map((one) => t(`thought.dossiers.languages.${one}`)).join(` ${t('thought.search.or')} `)}`}
    </p>
  );
}
