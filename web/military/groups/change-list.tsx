import { Badge, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChangeView, groupKinds, tieKinds } from '#military/contract';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
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

/** What a change says, its kinds and days in the words of the reader; the rest as it was written. */
function Said({ field, value }: { field: string; value: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const tie = tieKinds.find((one) => field === 'kind' && one === value);
  const kind = groupKinds.find((one) => field === 'kind' && one === value);
  if (tie !== undefined) return t(`military.groups.ties.${tie}`);
  if (kind !== undefined) return t(`military.groups.kinds.${kind}`);
  if (field === 'on') return value.length === 7 ? formats.month(value) : formats.date(value);
  if (field === 'from' || field === 'to')
    return (
      <>
        {t(`military.groups.changes.${field}`)} <bdi>{value}</bdi>
      </>
    );
  return <bdi>{value}</bdi>;
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
          <span key={field}>
            <Said field={field} value={value} />
          </span>
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
            <br />
            {t('military.groups.changes.second', { name: change.second.by.name })}: <bdi>{change.second.reason}</bdi>
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
