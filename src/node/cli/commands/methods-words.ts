import type { Text } from '#base';

/** What `mithaq methods` says. */
export const methodsWords = {
  methods: {
    ar: 'مصفوفة الأساليب الملتوية وإطار DISARM بجانبها',
    en: 'the matrix of twisted methods, and DISARM beside it',
    fr: 'la matrice des méthodes dévoyées, et DISARM à côté',
  },
  import: {
    ar: 'يحمّل حزمة STIX لإطار DISARM في العقدة، ويذكر ما أُصلح فيها',
    en: 'loads the STIX bundle of DISARM into the node, and tells what was mended in it',
    fr: 'charge le fichier STIX de DISARM dans le nœud et dit ce qui y fut corrigé',
  },
  file: { ar: 'الملف DISARM.json كما نُشر', en: 'DISARM.json as published', fr: 'DISARM.json tel que publié' },
  loaded: {
    ar: 'حُمّل DISARM، الإصدار {version}: أساليب عددها {techniques}. {notice}',
    en: 'DISARM {version} is loaded: {techniques} techniques. {notice}',
    fr: 'DISARM {version} est chargé : {techniques} techniques. {notice}',
  },
  mended: { ar: 'أُصلح فيها: {list}', en: 'Mended in it: {list}', fr: 'Corrigé dedans : {list}' },
  stix: {
    ar: 'يكتب المصفوفة حزمة STIX 2.1، بلا عقدة',
    en: 'writes the matrix as a STIX 2.1 bundle, without a node',
    fr: 'écrit la matrice en STIX 2.1, sans nœud',
  },
  out: { ar: 'إلى هذا الملف', en: 'into this file', fr: 'dans ce fichier' },
  pages: {
    ar: 'يكتب صفحات المصفوفة للعموم بثلاث لغات، بلا عقدة',
    en: 'writes the public pages of the matrix in three languages, without a node',
    fr: 'écrit les pages publiques de la matrice en trois langues, sans nœud',
  },
  folder: { ar: 'إلى هذا المجلد', en: 'into this folder', fr: 'dans ce dossier' },
  dossiers: {
    ar: 'عنوان صفحة الملف، وفيه ‎{language}‎ و‎{uuid}‎: تُذكر الملفات العامة المربوطة، من عقدة عاملة',
    en: 'address of a dossier’s page, with {language} and {uuid}: names the public dossiers that are linked, by a running node',
    fr: 'adresse de la page d’un dossier, avec {language} et {uuid} : nomme les dossiers publics liés, par un nœud en marche',
  },
  pagesWritten: {
    ar: 'كُتبت في {folder} ملفات عددها {files}',
    en: '{files} files are written into {folder}',
    fr: '{files} fichiers sont écrits dans {folder}',
  },
  written: {
    ar: 'كُتب {file}، الإصدار {version}',
    en: '{file} is written, version {version}',
    fr: '{file} est écrit, version {version}',
  },
} as const satisfies Record<string, Text>;
