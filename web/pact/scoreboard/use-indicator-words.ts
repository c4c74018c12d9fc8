import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import type { IndicatorName } from './scoreboard-types.ts';

/** The value of an indicator as it is read: a share, points, a count or days. */
export function useIndicatorWords(): (name: IndicatorName, value: number) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(() => {
    const points = (value: number): string => {
      const number = Math.round(value * 1000) / 10;
      return `\u2066${number > 0 ? '+' : number < 0 ? '\u2212' : ''}${formats.number(Math.abs(number))}\u2069`;
    };
    return (name, value) => {
      if (name === 'onTime' || name === 'verified') return formats.percent(value);
      if (name === 'change') return t('pact.scoreboard.points', { value: points(value) });
      if (name === 'longOverdue') return formats.number(value);
      const days = Math.round(value);
      return t('pact.scoreboard.days', { count: days, number: formats.number(days) });
    };
  }, [t, formats]);
}
