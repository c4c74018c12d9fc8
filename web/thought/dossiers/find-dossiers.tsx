import { CloseButton, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { claimClasses, classWords } from '#thought/contract';
import type { ListQueryState } from '../../parts/record-table/list-query.ts';
import { useLanguage } from '../../shell/language.ts';
import { spoken } from './dossier-types.ts';
import classes from './find.module.css';

/** Asks for dossiers by any words of the three languages, or by a place of the Quran. What is asked stands in the address. */
export function FindDossiers({ query, change }: Pick<ListQueryState, 'query' | 'change'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const said = query['q'] ?? '';
  const [typed, setTyped] = useState(said);
  useEffect(() => setTyped(said), [said]);
  const ask = useDebouncedCallback((q: string) => change({ q: q.trim() }), 180);
  const write = (q: string) => {
    setTyped(q);
    ask(q);
  };
  useHotkeys([['/', () => field.current?.focus(), { usePhysicalKeys: false }]]);
  return (
    <search className={classes.find}>
      <TextInput
        ref={field}
        type="search"
        className={classes.field}
        label={t('thought.search.label')}
        description={t('thought.search.hint')}
        leftSection={<IconSearch size={18} stroke={1.7} />}
        rightSection={
          typed !== '' && <CloseButton size="sm" aria-label={t('parts.table.clear')} onClick={() => write('')} />
        }
        maxLength={300}
        dir="auto"
        value={typed}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') write('');
          else if (event.key === 'ArrowDown') toResult(event, 0);
        }}
      />
      {said !== '' && (
        <>
          <Select
            clearable
            label={t('thought.search.language')}
            placeholder={t('thought.search.anyLanguage')}
            data={spoken.map((value) => ({ value, label: t(`thought.dossiers.languages.${value}`) }))}
            value={spoken.find((one) => one === query['in']) ?? null}
            onChange={(value) => change({ in: value ?? undefined })}
          />
          <Select
            clearable
            label={t('thought.dossiers.claim.class')}
            placeholder={t('thought.search.anyClass')}
            data={claimClasses.map((value) => ({ value, label: classWords[value][language] }))}
            value={claimClasses.find((one) => one === query['class']) ?? null}
            onChange={(value) => change({ class: value ?? undefined })}
          />
        </>
      )}
    </search>
  );
}

/** Moves to the result of this number, where there is one; before the first is the field. */
export function toResult(event: KeyboardEvent, at: number): void {
  const results = document.querySelectorAll<HTMLElement>('[data-found]');
  const to = at < 0 ? document.querySelector<HTMLElement>('search input') : results[Math.min(at, results.length - 1)];
  if (to === null || to === undefined) return;
  event.preventDefault();
  to.focus();
}
