import type { Text } from '#base';

/** The sentences of `mithaq assess`. */
export const assessWords = {
  assess: {
    ar: 'يقدّر حال الجماعات من أحداث منشورة، دون عقدة؛ مؤشرات واقتراحات، ولا شيء منها مقرّر',
    en: 'assess groups from published events, without a node; indicators and proposals, nothing of it decided',
    fr: 'évaluer des groupes d’après des événements publiés, sans nœud ; indicateurs et propositions, rien n’y est décidé',
  },
  events: {
    ar: 'ملف أحداث UCDP GED بصيغة CSV',
    en: 'CSV file of UCDP GED events (docs/integrators/assess.md)',
    fr: 'fichier CSV d’événements UCDP GED',
  },
  actors: { ar: 'ملف UCDP Actor بصيغة CSV', en: 'CSV file of UCDP Actor', fr: 'fichier CSV de UCDP Actor' },
  out: {
    ar: 'المجلد الذي يُكتب؛ جديد أو فارغ أو فيه تقدير سابق',
    en: 'the folder to write: new, empty, or an assessment made before',
    fr: 'le dossier à écrire : nouveau, vide, ou une évaluation antérieure',
  },
  ties: {
    ar: 'روابط نسب مؤرخة بمصادرها (kind,from,to,on,theatre,source)',
    en: 'dated ties of lineage with sources (kind,from,to,on,theatre,source)',
    fr: 'liens de lignée datés et sourcés (kind,from,to,on,theatre,source)',
  },
  fewest: {
    ar: 'أقل عدد من الأحداث لتقدير نسب؛ الافتراضي ٢٥',
    en: 'fewest events for a lineage to be assessed; default 25',
    fr: 'nombre minimal d’événements pour évaluer une lignée ; 25 par défaut',
  },
  pages: { ar: 'لغات الصفحات، أو none', en: 'languages of the pages, or none', fr: 'langues des pages, ou none' },
  leadership: { ar: 'تقرير D8: مناصب خلت', en: 'report for D8: posts vacated', fr: 'rapport D8 : postes vacants' },
  finance: { ar: 'تقرير D9: المال', en: 'report for D9: finance', fr: 'rapport D9 : finances' },
  media: { ar: 'تقرير D10: الإعلام', en: 'report for D10: media', fr: 'rapport D10 : médias' },
  network: {
    ar: 'تقرير D11: شبكة منظمات',
    en: 'report for D11: network of organisations',
    fr: 'rapport D11 : réseau d’organisations',
  },
  exits: { ar: 'تقرير D12: المخارج', en: 'report for D12: exits', fr: 'rapport D12 : sorties' },
  unitEvents: { ar: 'أحداث', en: 'events', fr: 'événements' },
  unitLineages: { ar: 'أنساب', en: 'lineages', fr: 'lignées' },
  noFile: { ar: 'لا يوجد ملف {file}', en: 'there is no file {file}', fr: 'le fichier {file} n’existe pas' },
  notEmpty: {
    ar: 'المجلد {folder} ليس فارغا وليس فيه تقدير: لم يُكتب شيء',
    en: 'the folder {folder} is not empty and holds no assessment: nothing was written',
    fr: 'le dossier {folder} n’est pas vide et ne contient pas d’évaluation : rien n’a été écrit',
  },
  done: {
    ar: 'قُدّرت {lineages} من الأنساب من {events} حدثا؛ {few} أقل من أن يُقال فيها شيء. نسخة البيانات {version}. المجلد: {folder}',
    en: '{lineages} lineages assessed from {events} events; {few} have too few to say anything. Data version {version}. Folder: {folder}',
    fr: '{lineages} lignées évaluées d’après {events} événements ; {few} en ont trop peu. Version des données {version}. Dossier : {folder}',
  },
} as const satisfies Record<string, Text>;
