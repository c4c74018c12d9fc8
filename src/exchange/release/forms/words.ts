/** What the fields of forms are called. */
export const fieldWords = {
  name: { ar: 'العنوان', en: 'Title', fr: 'Titre' },
  fullName: { ar: 'الاسم الكامل', en: 'Full name', fr: 'Nom complet' },
  description: { ar: 'الوصف', en: 'Description', fr: 'Description' },
  published: { ar: 'تاريخ التقرير', en: 'Date of the report', fr: 'Date du rapport' },
  about: { ar: 'السجلات المعنية', en: 'Records it is about', fr: 'Fiches concernées' },
  reportTypes: { ar: 'نوع التقرير', en: 'Kind of report', fr: 'Genre de rapport' },
  abstract: { ar: 'الخلاصة', en: 'Summary', fr: 'Résumé' },
  content: { ar: 'النص', en: 'Text', fr: 'Texte' },
  pattern: { ar: 'النمط (لغة أنماط ستيكس)', en: 'Pattern (STIX patterning)', fr: 'Motif (langage STIX)' },
  validFrom: { ar: 'صالح من', en: 'Valid from', fr: 'Valable à partir du' },
  validUntil: { ar: 'صالح حتى', en: 'Valid until', fr: 'Valable jusqu’au' },
  identityClass: { ar: 'فرد أم كيان', en: 'Person or organisation', fr: 'Personne ou organisation' },
  nationalities: { ar: 'الجنسيات (رمزان)', en: 'Nationalities (two letters)', fr: 'Nationalités (deux lettres)' },
  addresses: { ar: 'العناوين', en: 'Addresses', fr: 'Adresses' },
  birthPlaces: { ar: 'أماكن الميلاد', en: 'Places of birth', fr: 'Lieux de naissance' },
  confidence: { ar: 'الثقة (0 إلى 100)', en: 'Confidence (0 to 100)', fr: 'Confiance (0 à 100)' },
  person: { ar: 'فرد', en: 'Person', fr: 'Personne' },
  organisation: { ar: 'كيان', en: 'Organisation', fr: 'Organisation' },
  group: { ar: 'مجموعة', en: 'Group', fr: 'Groupe' },
  campaign: { ar: 'حملة', en: 'Campaign', fr: 'Campagne' },
  threatReport: { ar: 'تهديد', en: 'Threat', fr: 'Menace' },
  identityReport: { ar: 'أشخاص وكيانات', en: 'Persons and organisations', fr: 'Personnes et organisations' },
  observed: { ar: 'ما رُصد', en: 'What was observed', fr: 'Observations' },
} as const;

/** What kinds of record are called. */
export const kindWords = {
  report: { ar: 'تقرير', en: 'Report', fr: 'Rapport' },
  note: { ar: 'ملاحظة', en: 'Note', fr: 'Note' },
  indicator: { ar: 'مؤشر', en: 'Indicator', fr: 'Indicateur' },
} as const;
