import countries from 'i18n-iso-countries';
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { isLanguage, type Text } from '#base';
import { startFault } from '../faults.ts';

const nameless: Text = { ar: 'العقدة الوطنية', en: 'National node', fr: 'Nœud national' };

/** The name of a state (ISO 3166-1 alpha-2) in every language; a plain title where no state is set. */
export function stateTitle(state: string | undefined): Text {
  if (state === undefined) return nameless;
  for (const names of [arabic, english, french]) countries.registerLocale(names);
  const name = (language: string): string => {
    const found = countries.getName(state, language);
    if (found === undefined)
      throw startFault('bad-setting', { name: 'MITHAQ_STATE', value: state, expected: 'ISO 3166-1: SA, MA, SN' });
    return found;
  };
  return { ar: name('ar'), en: name('en'), fr: name('fr') };
}

/** Where French or English is the language of the administration, though CLDR's likely language is another. */
const frenchSpeaking = new Set(['BJ', 'BF', 'CI', 'CM', 'DJ', 'GA', 'GN', 'ML', 'NE', 'SN', 'TD', 'TG']);

/** How the state prints digits and dates, in the one of our languages that it uses. */
export function stateLocale(state: string | undefined): string {
  if (state === undefined) return 'ar-SA';
  const region = state.toUpperCase();
  const likely = new Intl.Locale(`und-${region}`).maximize().language;
  if (isLanguage(likely)) return `${likely}-${region}`;
  return frenchSpeaking.has(region) ? `fr-${region}` : `en-${region}`;
}
