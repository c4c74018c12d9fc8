import { type FaultTable, faults } from '#base';

const citationFaults = {
  'scripture-unlike': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ليس هذا الملف نصا كاملا للمصحف بإحدى الصيغ المعروفة.',
      en: 'This file is no whole text of the Quran in a known format.',
      fr: 'Ce fichier n’est pas un texte complet du Coran dans un format connu.',
    },
    todo: {
      ar: 'نزّل الملف من tanzil.net من جديد (نص مع رقم السورة والآية) ولا تغيّر فيه شيئا.',
      en: 'Download it again from tanzil.net (text with surah and verse numbers) and change nothing in it.',
      fr: 'Téléchargez-le à nouveau depuis tanzil.net (texte avec numéros de sourate et de verset) sans rien y changer.',
    },
  },
  'scripture-notice-missing': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ينقص الملفَّ إشعارُ الحقوق الذي يشترط ناشره بقاءه.',
      en: 'The file lacks the copyright notice that its publisher asks to be kept.',
      fr: 'Il manque au fichier la mention de droits que son éditeur demande de conserver.',
    },
    todo: {
      ar: 'حمّل الملف كما هو، بالإشعار في آخره.',
      en: 'Import the file as it is, with the notice at its end.',
      fr: 'Importez le fichier tel quel, avec la mention à la fin.',
    },
  },
  'scripture-here': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا النص للمصحف محمّل هنا من قبل.',
      en: 'This text of the Quran is here already.',
      fr: 'Ce texte du Coran est déjà ici.',
    },
    todo: {
      ar: 'احذف ما حُمّل أولا إن أردت تحميله من جديد.',
      en: 'Remove the one that is here first, if you want to import it again.',
      fr: 'Retirez d’abord celui qui est ici, si vous voulez l’importer à nouveau.',
    },
  },
  'scripture-not-installed': {
    status: 503,
    category: 'unavailable',
    message: {
      ar: 'لا نص للمصحف في هذه العقدة يُتحقق منه، أو تغيّر ملفه.',
      en: 'This node has no text of the Quran to check against, or its file was changed.',
      fr: 'Ce nœud n’a pas de texte du Coran auquel comparer, ou son fichier a été modifié.',
    },
    todo: {
      ar: 'أعد تثبيت الحزم (npm ci)، أو حمّل نصا من tanzil.net.',
      en: 'Install the packages again (npm ci), or import a text from tanzil.net.',
      fr: 'Réinstallez les paquets (npm ci), ou importez un texte de tanzil.net.',
    },
  },
} as const satisfies FaultTable;

export const citationFault = faults(citationFaults);
