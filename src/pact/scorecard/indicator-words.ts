import { type Language, say } from '#base';
import { type Indicator, type IndicatorName, targets } from '../scoreboard/indicators.ts';
import { pageWords as words } from './page-words.ts';

/** The value of an indicator as people read it; digits as in the rest of the house, by no platform's Intl. */
export const indicatorValue = (name: IndicatorName, { value }: Indicator, language: Language): string =>
  value === undefined ? say(words.notTold, language) : inUnits(name, value, language);

/** Whether its target is met, and which it is. */
export const indicatorTarget = (name: IndicatorName, met: boolean, language: Language): string =>
  say(met ? words.met : words.unmet, language, { target: inUnits(name, targets[name].value, language) });

function inUnits(name: IndicatorName, value: number, language: Language): string {
  const count = Math.round(value * 100);
  if (name === 'longOverdue') return String(value);
  if (name === 'averageDelay') return say(words.days, language, { count: Math.round(value) });
  // A sign stands before its number also in a line that runs from the right.
  if (name === 'change') return say(words.points, language, { count: `\u200e${count > 0 ? '+' : ''}${count}` });
  return `${count}\u00a0%`;
}
