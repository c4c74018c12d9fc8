import { type Language, say, type Text } from '#base';

const words: Readonly<Record<string, Text>> = {
  passport: { ar: 'جواز سفر', en: 'passport', fr: 'passeport' },
  'national-id': { ar: 'بطاقة هوية وطنية', en: 'national identity number', fr: 'numéro national d’identité' },
  'tax-id': { ar: 'رقم ضريبي', en: 'tax number', fr: 'numéro fiscal' },
  registration: { ar: 'رقم تسجيل', en: 'registration number', fr: 'numéro d’immatriculation' },
  iban: { ar: 'رقم حساب مصرفي دولي', en: 'IBAN', fr: 'IBAN' },
  lei: { ar: 'معرّف الكيان القانوني', en: 'LEI', fr: 'LEI' },
  bic: { ar: 'رمز مصرفي دولي', en: 'BIC', fr: 'BIC' },
  imo: { ar: 'رقم السفينة الدولي', en: 'IMO number', fr: 'numéro OMI' },
  mmsi: { ar: 'رقم الهوية البحرية', en: 'MMSI', fr: 'MMSI' },
  'call-sign': { ar: 'إشارة نداء', en: 'call sign', fr: 'indicatif d’appel' },
  wallet: { ar: 'محفظة عملات مشفرة', en: 'wallet address', fr: 'adresse de portefeuille' },
  email: { ar: 'بريد إلكتروني', en: 'e-mail address', fr: 'adresse électronique' },
  phone: { ar: 'رقم هاتف', en: 'telephone number', fr: 'numéro de téléphone' },
  other: { ar: 'رقم آخر', en: 'other number', fr: 'autre numéro' },
  male: { ar: 'ذكر', en: 'male', fr: 'masculin' },
  female: { ar: 'أنثى', en: 'female', fr: 'féminin' },
  Person: { ar: 'شخص', en: 'a person', fr: 'une personne' },
  Organization: { ar: 'كيان', en: 'an organisation', fr: 'une organisation' },
  Company: { ar: 'شركة', en: 'a company', fr: 'une société' },
  LegalEntity: { ar: 'شخصية قانونية', en: 'a legal entity', fr: 'une entité juridique' },
  Vessel: { ar: 'سفينة', en: 'a vessel', fr: 'un navire' },
  Airplane: { ar: 'طائرة', en: 'an aircraft', fr: 'un aéronef' },
  CryptoWallet: { ar: 'محفظة عملات مشفرة', en: 'a crypto wallet', fr: 'un portefeuille de cryptoactifs' },
  Security: { ar: 'ورقة مالية', en: 'a security', fr: 'un titre' },
  Address: { ar: 'عنوان', en: 'an address', fr: 'une adresse' },
};

/** A parameter of a sentence in the reader's words: countries by name, types, genders and schemas by their noun. */
export function inWords(parameter: string, value: string, language: Language): string {
  if (parameter.startsWith('countries')) {
    const join = language === 'ar' ? '، ' : ', ';
    return value
      .split(',')
      .map((code) => countryName(code, language))
      .join(join);
  }
  const isTerm = parameter === 'type' || parameter.startsWith('gender') || parameter.startsWith('schema');
  const word = isTerm ? words[value] : undefined;
  return word === undefined ? value : say(word, language);
}

function countryName(code: string, language: Language): string {
  if (!/^[a-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? code;
}
