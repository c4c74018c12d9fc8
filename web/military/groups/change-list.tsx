import { Badge, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeView } from '#military/contract';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import classes from './groups.module.css';
import { SecondWord } from './second-word.tsx';
import { StrikeChange } from './strike-change.tsx';

/** What was said of groups, by whom, from which source and why; with the second person's word where it waits. */
export function ChangeList({ changes, showCodes = false }: { changes: readonly ChangeView[]; showCodes?: boolean }) {
  const { t } = useTranslation();
  if (changes.length === 0) return <p className={classes.soft}>{t('military.groups.changes.none')}</p>;
  return (
    <ol className={classes.said}>
      {changes.map((change) => (
        <Change key={change.id} change={change} showCodes={showCodes} />
      ))}
    </ol>
  );
}

function Change({ change, showCodes }: { change: ChangeView; showCodes: boolean }) {
  const { t } = useTranslation();
  const [striking, setStriking] = useState(false);
  const params = { id: change.id };
  const state = change.struck
    ? t('military.groups.changes.struck')
    : t(`military.groups.changes.states.${change.state}`);
  return (
    <li>
      <div className={classes.line}>
        <strong>{t(`military.groups.changes.kinds.${change.what}`)}</strong>
        {showCodes && change.codes.length > 0 && <bdi>{change.codes.join(' · ')}</bdi>}
        <Badge variant="light" color={change.state === 'standing' && !change.struck ? 'green' : 'gray'} tt="none">
          {state}
        </Badge>
      </div>
      <p className={classes.facts}>
        {change.says.map(({ field, value }) => (
          <bdi key={field}>{value}</bdi>
        ))}
      </p>
      <p className={classes.soft}>
        {t('military.groups.changes.by', { name: change.by.name })} · <When at={change.at} />
        {change.second !== undefined && (
          <>
            {' '}
            · {t('military.groups.changes.second', { name: change.second.by.name })} · <When at={change.second.at} />
          </>
        )}
      </p>
      <p>
        {t('military.groups.changes.source')}: <bdi>{change.source}</bdi>
        <br />
        {t('military.groups.changes.reason')}: <bdi>{change.reason}</bdi>
        {change.second !== undefined && (
          <>
            {' '}
            / <bdi>{change.second.reason}</bdi>
          </>
        )}
      </p>
      <SecondWord
        may={change.may}
        words={{
          yes: t('military.groups.changes.agree'),
          no: t('military.groups.changes.refuse'),
          willYes: t('military.groups.changes.willAgree'),
          willNo: t('military.groups.changes.willRefuse'),
          willWithdraw: t('military.groups.changes.willWithdraw'),
        }}
        say={(approve, reason) => api.groups.secondGroupChange({ params, body: { approve, reason } })}
        withdraw={() => api.groups.withdrawGroupChange({ params })}
      />
      {change.may.strike && (
        <Button size="compact-sm" variant="subtle" color="red" onClick={() => setStriking(true)}>
          {t('military.groups.changes.strike')}
        </Button>
      )}
      {striking && <StrikeChange id={change.id} close={() => setStriking(false)} />}
    </li>
  );
}
