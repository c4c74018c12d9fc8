import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Commitment } from './meeting-types.ts';
import classes from './meetings.module.css';
import { ThreeTexts } from '../../parts/three-texts.tsx';

type Indicator = Commitment['indicator'];

/** By which figure it is seen: what is counted, where it starts, where it should be. */
export function IndicatorFields({
  indicator,
  change,
}: {
  indicator: Indicator;
  change: (indicator: Indicator, tag: string) => void;
}) {
  const { t } = useTranslation();
  const figure = (name: 'baseline' | 'target') => (
    <NumberInput
      key={name}
      dir="ltr"
      hideControls
      label={t(`pact.meetings.fields.${name}`)}
      value={indicator[name] ?? ''}
      onChange={(value) => {
        const { [name]: _former, ...others } = indicator;
        change({ ...others, ...(typeof value === 'number' && { [name]: value }) }, name);
      }}
    />
  );
  return (
    <div className={classes['stack']}>
      <ThreeTexts
        label={t('pact.meetings.fields.indicator')}
        texts={indicator.name}
        change={(name, tag) => change({ ...indicator, name }, `indicator ${tag}`)}
      />
      <ThreeTexts
        label={t('pact.meetings.fields.unit')}
        texts={indicator.unit}
        change={(unit, tag) => change({ ...indicator, unit }, `unit ${tag}`)}
      />
      <div className={classes['pair']}>{(['baseline', 'target'] as const).map(figure)}</div>
    </div>
  );
}
