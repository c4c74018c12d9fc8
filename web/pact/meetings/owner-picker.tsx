import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { regionKeys } from '#pact/contract';
import { useFormats } from '../../shell/use-formats.ts';
import type { AskedMember } from './meeting-types.ts';
import classes from './meetings.module.css';
import { useStateName } from './state-name.ts';

interface OwnerPickerProps {
  members: readonly AskedMember[];
  owners: readonly string[];
  change: (owners: readonly string[]) => void;
}

/** States by one, by region, or all at once; always in the order of their codes. */
export function OwnerPicker({ members, owners, change }: OwnerPickerProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = useStateName();
  const chosen = new Set(owners);
  const put = (codes: readonly string[], is: boolean) => {
    const next = new Set(owners);
    for (const code of codes) {
      if (is) next.add(code);
      else next.delete(code);
    }
    change([...next].sort());
  };
  const regions = regionKeys
    .map((key) => ({ key, codes: members.flatMap(({ code, region }) => (region === key ? [code] : [])) }))
    .filter(({ codes }) => codes.length > 0);
  return (
    <fieldset className={classes['group']}>
      <legend>
        {t('pact.meetings.fields.owners')} ·{' '}
        {t('pact.meetings.owners.chosen', {
          number: formats.number(owners.length),
          total: formats.number(members.length),
        })}
      </legend>
      <div className={classes['bar']}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            put(
              members.map(({ code }) => code),
              true,
            )
          }
        >
          {t('pact.meetings.owners.all')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => change([])}>
          {t('pact.meetings.owners.none')}
        </Button>
        {regions.map(({ key, codes }) => {
          const whole = codes.every((code) => chosen.has(code));
          return (
            <Button
              key={key}
              size="compact-sm"
              variant={whole ? 'light' : 'default'}
              aria-pressed={whole}
              onClick={() => put(codes, !whole)}
            >
              {t(`pact.meetings.owners.regions.${key}`)}
            </Button>
          );
        })}
      </div>
      <div className={classes['states']}>
        {members.map(({ code }) => (
          <Checkbox
            key={code}
            size="sm"
            label={name(members, code)}
            checked={chosen.has(code)}
            onChange={(event) => put([code], event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
