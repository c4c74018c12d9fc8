import { Badge } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleX, IconGavel, IconRotate, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from './case-types.ts';

const looks = {
  open: ['amber', IconCircle],
  proposed: ['amber', IconUsers],
  decided: ['green', IconCircleCheck],
  ended: ['gray', IconCircleX],
} as const;

type Standing = Pick<CaseRow, 'state' | 'effect' | 'outcome' | 'changedSince'>;

/** Where a case stands, whether it is in effect, whether it must be looked at again. A sign, a word, a colour. */
export function CaseState({ state, effect, outcome, changedSince }: Standing) {
  const { t } = useTranslation();
  const [color, Icon] = looks[state];
  const asked = state === 'open' && outcome === 'ask';
  return (
    <>
      {!(state === 'decided' && effect) && (
        <Badge variant="light" color={color} tt="none" leftSection={<Icon size={13} stroke={2} />}>
          {state === 'decided' && outcome !== undefined
            ? t(`finance.cases.outcome.${outcome}`)
            : t(asked ? 'finance.cases.asked' : `finance.cases.states.${state}`)}
        </Badge>
      )}
      {effect && (
        <Badge variant="light" color="red" tt="none" leftSection={<IconGavel size={13} stroke={2} />}>
          {t('finance.cases.inEffect')}
        </Badge>
      )}
      {changedSince && (
        <Badge variant="light" color="amber" tt="none" leftSection={<IconRotate size={13} stroke={2} />}>
          {t('finance.cases.changedSince')}
        </Badge>
      )}
    </>
  );
}
