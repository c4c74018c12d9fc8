import type { Texts } from '#records';
import { type JoinSource, joinSources } from './sources.ts';

/** How exactly the day of joining is known: the day, the month, the year; or no later than that month. */
export type Precision = 'day' | 'month' | 'year' | 'by-month';

/** Why the secretariat is asked to confirm a fact. */
export type ConfirmReason = 'joined-unsourced' | 'joined-by-press' | 'joined-twice' | 'standing';

type Body = 'FATF' | 'APG' | 'ESAAMLG' | 'GABAC' | 'GIABA' | 'MENAFATF';

/** What is publicly known of a member of the alliance. Whether a delegate is seated or its node is online is another matter. */
export interface MemberFact {
  /** ISO 3166-1 alpha-2 and alpha-3. */
  code: string;
  alpha3: string;
  name: Texts;
  /** `2015-12-15`, `2016-12` or `2016`, as far as it is known. */
  joined: string;
  precision: Precision;
  source: (typeof joinSources)[JoinSource];
  /** To be confirmed by the secretariat, and why; empty where the source is plain. */
  confirm: readonly ConfirmReason[];
  /** Who evaluates its measures against terrorist financing, and whether that is to be confirmed. */
  assessedBy: readonly Body[];
  confirmBody: boolean;
}

type Row = readonly [
  code: string,
  alpha3: string,
  name: readonly [ara: string, eng: string, fra: string],
  joined: string,
  precision: Precision,
  source: JoinSource,
  confirm: readonly ConfirmReason[],
  assessedBy: readonly Body[],
  confirmBody: boolean,
];

// Names after CLDR; days of joining from what is published. The alliance's own list was not at hand when this was written.
const rows: readonly Row[] = [
  [
    'AE',
    'ARE',
    ['الإمارات العربية المتحدة', 'United Arab Emirates', 'Émirats arabes unis'],
    '2015-12-15',
    'day',
    'A',
    [],
    ['MENAFATF'],
    false,
  ],
  ['AF', 'AFG', ['أفغانستان', 'Afghanistan', 'Afghanistan'], '2016', 'year', 'C', ['standing'], ['APG'], false],
  ['BD', 'BGD', ['بنغلاديش', 'Bangladesh', 'Bangladesh'], '2015-12-15', 'day', 'A', [], ['APG'], false],
  [
    'BF',
    'BFA',
    ['بوركينا فاسو', 'Burkina Faso', 'Burkina Faso'],
    '2016-12',
    'by-month',
    'D',
    ['joined-unsourced'],
    ['GIABA'],
    false,
  ],
  ['BH', 'BHR', ['البحرين', 'Bahrain', 'Bahreïn'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], false],
  ['BJ', 'BEN', ['بنين', 'Benin', 'Bénin'], '2015-12-15', 'day', 'A', [], ['GIABA'], false],
  ['BN', 'BRN', ['بروناي', 'Brunei', 'Brunei'], '2016-12', 'by-month', 'D', ['joined-unsourced'], ['APG'], false],
  ['CI', 'CIV', ['ساحل العاج', 'Côte d’Ivoire', 'Côte d’Ivoire'], '2015-12-15', 'day', 'A', [], ['GIABA'], false],
  ['CM', 'CMR', ['الكاميرون', 'Cameroon', 'Cameroun'], '2025-05-01', 'day', 'F', ['joined-by-press'], ['GABAC'], true],
  ['DJ', 'DJI', ['جيبوتي', 'Djibouti', 'Djibouti'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], true],
  ['EG', 'EGY', ['مصر', 'Egypt', 'Égypte'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], false],
  ['GA', 'GAB', ['الغابون', 'Gabon', 'Gabon'], '2015-12-15', 'day', 'A', [], ['GABAC'], true],
  ['GM', 'GMB', ['غامبيا', 'Gambia', 'Gambie'], '2016-12', 'by-month', 'D', ['joined-unsourced'], ['GIABA'], false],
  ['GN', 'GIN', ['غينيا', 'Guinea', 'Guinée'], '2015-12-15', 'day', 'A', [], ['GIABA'], false],
  [
    'GW',
    'GNB',
    ['غينيا بيساو', 'Guinea-Bissau', 'Guinée-Bissau'],
    '2016-12',
    'by-month',
    'D',
    ['joined-unsourced'],
    ['GIABA'],
    false,
  ],
  ['JO', 'JOR', ['الأردن', 'Jordan', 'Jordanie'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], false],
  ['KE', 'KEN', ['كينيا', 'Kenya', 'Kenya'], '2022-09-01', 'day', 'E', ['joined-by-press'], ['ESAAMLG'], true],
  ['KM', 'COM', ['جزر القمر', 'Comoros', 'Comores'], '2015-12-15', 'day', 'A', [], ['GIABA'], false],
  ['KW', 'KWT', ['الكويت', 'Kuwait', 'Koweït'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], false],
  ['LB', 'LBN', ['لبنان', 'Lebanon', 'Liban'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], false],
  ['LY', 'LBY', ['ليبيا', 'Libya', 'Libye'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], true],
  ['MA', 'MAR', ['المغرب', 'Morocco', 'Maroc'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], false],
  ['ML', 'MLI', ['مالي', 'Mali', 'Mali'], '2015-12-15', 'day', 'A', [], ['GIABA'], false],
  ['MR', 'MRT', ['موريتانيا', 'Mauritania', 'Mauritanie'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], false],
  ['MV', 'MDV', ['جزر المالديف', 'Maldives', 'Maldives'], '2015-12-15', 'day', 'A', [], ['APG'], false],
  ['MY', 'MYS', ['ماليزيا', 'Malaysia', 'Malaisie'], '2015-12-15', 'day', 'A', [], ['FATF', 'APG'], true],
  ['NE', 'NER', ['النيجر', 'Niger', 'Niger'], '2015-12-15', 'day', 'A', [], ['GIABA'], false],
  ['NG', 'NGA', ['نيجيريا', 'Nigeria', 'Nigeria'], '2015-12-15', 'day', 'A', [], ['GIABA'], false],
  ['OM', 'OMN', ['عُمان', 'Oman', 'Oman'], '2016-12', 'month', 'C', [], ['MENAFATF'], false],
  ['PK', 'PAK', ['باكستان', 'Pakistan', 'Pakistan'], '2015-12-15', 'day', 'A', [], ['APG'], false],
  ['PS', 'PSE', ['فلسطين', 'Palestine', 'Palestine'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], true],
  ['QA', 'QAT', ['قطر', 'Qatar', 'Qatar'], '2015-12-15', 'day', 'A', ['standing'], ['MENAFATF'], false],
  [
    'SA',
    'SAU',
    ['المملكة العربية السعودية', 'Saudi Arabia', 'Arabie saoudite'],
    '2015-12-15',
    'day',
    'A',
    [],
    ['FATF', 'MENAFATF'],
    false,
  ],
  ['SD', 'SDN', ['السودان', 'Sudan', 'Soudan'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], true],
  ['SL', 'SLE', ['سيراليون', 'Sierra Leone', 'Sierra Leone'], '2015-12-15', 'day', 'A', [], ['GIABA'], false],
  ['SN', 'SEN', ['السنغال', 'Senegal', 'Sénégal'], '2015-12-15', 'day', 'A', [], ['GIABA'], false],
  ['SO', 'SOM', ['الصومال', 'Somalia', 'Somalie'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], true],
  ['TD', 'TCD', ['تشاد', 'Chad', 'Tchad'], '2015-12-15', 'day', 'A', [], ['GABAC'], true],
  ['TG', 'TGO', ['توغو', 'Togo', 'Togo'], '2015-12-15', 'day', 'A', ['joined-twice'], ['GIABA'], false],
  ['TN', 'TUN', ['تونس', 'Tunisia', 'Tunisie'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], false],
  ['TR', 'TUR', ['تركيا', 'Türkiye', 'Turquie'], '2015-12-15', 'day', 'A', [], ['FATF'], false],
  ['UG', 'UGA', ['أوغندا', 'Uganda', 'Ouganda'], '2015-12', 'month', 'B', ['joined-by-press'], ['ESAAMLG'], true],
  ['YE', 'YEM', ['اليمن', 'Yemen', 'Yémen'], '2015-12-15', 'day', 'A', [], ['MENAFATF'], false],
];

/** The 43 member states, by code. */
export const memberFacts: readonly MemberFact[] = rows.map(
  ([code, alpha3, [ara, eng, fra], joined, precision, source, confirm, assessedBy, confirmBody]) => ({
    code,
    alpha3,
    name: { ara, eng, fra },
    joined,
    precision,
    source: joinSources[source],
    confirm,
    assessedBy,
    confirmBody,
  }),
);

/**
 * Whether a state was a member on a day, as far as it is known: from the earliest day its joining may have been, or, where
 * only "no later than" is known, from the end of that month.
 */
export function joinedBy({ joined, precision }: Pick<MemberFact, 'joined' | 'precision'>, day: string): boolean {
  return precision === 'by-month' ? day.slice(0, 7) > joined : day.slice(0, joined.length) >= joined;
}
