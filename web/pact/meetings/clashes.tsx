import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clash, Unfinished } from './meeting-types.ts';
import classes from './meetings.module.css';
import { usePlaceWords } from './place-words.ts';
import { placeOfProblem } from './problem-place.ts';

interface ClashesProps {
  clashes: readonly Clash[];
  content: Unfinished;
  decide: (clash: Clash, whose: 'mine' | 'theirs') => void;
}

/** Where two people wrote in the same place: both words side by side, until the writer says which stand. */
export function Clashes({ clashes, content, decide }: ClashesProps) {
  const { t } = useTranslation();
  const words = usePlaceWords();
  if (clashes.length === 0) return null;
  return (
    <Alert role="alert" color="amber" variant="light" title={t('pact.meetings.clash.title')}>
      <p style={{ margin: '0 0 0.75rem' }}>{t('pact.meetings.clash.text')}</p>
      <ul className={classes['list']}>
        {clashes.map((clash) => (
          <li key={clash.where} className={classes['stack']}>
            <b>
              <bdi>{words(placeOfProblem({ where: byPlace(clash.where, content) }, content))}</bdi>
            </b>
            <div className={classes['sides']}>
              {(['mine', 'theirs'] as const).map((whose) => (
                <div key={whose}>
                  <div className={classes['small']}>{t(`pact.meetings.clash.${whose}`)}</div>
                  <p dir="auto" style={{ margin: '0 0 0.4rem', overflowWrap: 'anywhere' }}>
                    {said(clash[whose]) ?? t('pact.meetings.clash.gone')}
                  </p>
                  <Button size="compact-sm" variant="default" onClick={() => decide(clash, whose)}>
                    {t(whose === 'mine' ? 'pact.meetings.clash.takeMine' : 'pact.meetings.clash.keepTheirs')}
                  </Button>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** A value as a person may compare it; the words of an item where a whole one is meant. */
function said(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(said).join(' · ');
  const parts = Object.entries(value as Readonly<Record<string, unknown>>).filter(([name]) => name !== 'key');
  return parts.map(([, part]) => said(part)).join(' · ');
}

/** A clash names items by key, a problem by place in their list. */
function byPlace(where: string, content: Unfinished): string {
  const [, list = '', key, ...rest] = where.split('/');
  if (list !== 'paragraphs' && list !== 'outcomes' && list !== 'commitments') return where;
  return ['', list, content[list].findIndex((one) => one.key === key), ...rest].join('/');
}
