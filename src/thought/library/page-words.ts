import type { Text } from '#base';

const text = (ar: string, en: string, fr: string): Text => ({ ar, en, fr });

/** What the pages of the library say beside the words of the dossiers. */
export const pageWords = {
  library: text('مكتبة المفاهيم الصحيحة', 'Library of correct concepts', 'Bibliothèque des concepts justes'),
  purpose: text(
    'هنا يُرد على دعاوى تُبيح الأذى باسم الدين: كل دعوى ترد عليها خطوات بأدلتها، ويُبيَّن المفهوم الصحيح. راجع كل ملف عالمان من جهتين مختلفتين ومراجع للحقوق، ووقّعته دولة.',
    'Claims that license harm in the name of religion are answered here, step by step with their sources, and the correct concept is set out. Two scholars of different institutions and a rights reviewer read every dossier, and a state signed it.',
    'Ici il est répondu, étape par étape et sources à l’appui, à des thèses qui autorisent le mal au nom de la religion, et le concept juste est exposé. Deux savants d’institutions différentes et un examinateur des droits ont lu chaque dossier, et un État l’a signé.',
  ),
  search: text('ابحث في المكتبة', 'Search the library', 'Chercher dans la bibliothèque'),
  noneFound: text(
    'لم يوجد شيء. جرّب كلمة أخرى، أو تصفّح ما دونه.',
    'Nothing found. Try another word, or look through the list below.',
    'Rien trouvé. Essayez un autre mot, ou parcourez la liste ci-dessous.',
  ),
  skip: text('إلى المحتوى', 'Skip to the content', 'Aller au contenu'),
  languageNav: text('اللغة', 'Language', 'Langue'),
  sections: text('أقسام المكتبة', 'Parts of the library', 'Parties de la bibliothèque'),
  home: text('الملفات', 'Dossiers', 'Dossiers'),
  corrections: text('التصويبات', 'Corrections', 'Rectificatifs'),
  about: text('عن المكتبة', 'About', 'À propos'),
  newest: text('أحدث الملفات', 'The newest dossiers', 'Les dossiers les plus récents'),
  byClass: text(
    'كل الملفات بحسب ما ترد عليه',
    'All dossiers, by what they answer',
    'Tous les dossiers, selon ce à quoi ils répondent',
  ),
  empty: text('لم يُنشر ملف بعد.', 'No dossier has been published yet.', 'Aucun dossier n’a encore été publié.'),
  exercise: text(
    'تمرين: لم يراجعه علماء. لا يُعتمد عليه ولا يُنقل عنه.',
    'Exercise: not reviewed by scholars. Do not rely on it or quote it.',
    'Exercice : non examiné par des savants. Ne vous y fiez pas et ne le citez pas.',
  ),
  exerciseShort: text('تمرين', 'exercise', 'exercice'),
  inShort: text('المفهوم الصحيح في جملة', 'The correct concept in a sentence', 'Le concept juste en une phrase'),
  claim: text('الدعوى المردود عليها', 'The claim that is answered', 'La thèse à laquelle il est répondu'),
  claimNotice: text(
    'تُذكر الدعوى بمعناها ليُرد عليها، ولا يُنقل كلام أصحابها.',
    'The claim is put in our words so that it can be answered; nobody’s propaganda is quoted.',
    'La thèse est dite dans nos mots pour y répondre ; aucune propagande n’est citée.',
  ),
  answer: text('الرد خطوة خطوة', 'The answer, step by step', 'La réponse, étape par étape'),
  step: text('الخطوة {n}', 'Step {n}', 'Étape {n}'),
  premise: text('تقول الدعوى', 'The claim says', 'La thèse dit'),
  warrant: text('وتبني على', 'It rests on', 'Elle s’appuie sur'),
  conclusion: text('فتستنتج', 'It concludes', 'Elle conclut'),
  wrong: text('وجه الخطأ', 'What is wrong', 'Ce qui est faux'),
  reply: text('الجواب', 'The answer', 'La réponse'),
  concept: text('المفهوم الصحيح', 'The correct concept', 'Le concept juste'),
  sources: text('المصادر', 'Sources', 'Sources'),
  context: text('الآية في سياقها', 'The verse in its place', 'Le verset à sa place'),
  cited: text('الآية المستشهد بها', 'the verse cited', 'le verset cité'),
  graded: text('درجته: {grade} ({grader})', 'grade: {grade} ({grader})', 'degré : {grade} ({grader})'),
  reviewed: text('من راجعه', 'Who reviewed it', 'Qui l’a examiné'),
  opinions: text('ما تقوله سائر الدول', 'What other states say', 'Ce qu’en disent les autres États'),
  adopts: text('تعتمده', 'adopts it', 'l’adopte'),
  adapts: text('تكيّفه', 'adapts it', 'l’adapte'),
  disputes: text('تعترض عليه', 'disputes it', 'le conteste'),
  judged: text('في الإصدار {n} المؤرخ {day}', 'of version {n} of {day}', 'de la version {n} du {day}'),
  judgedOther: text('في إصدار مؤرخ {day}', 'of a version of {day}', 'd’une version du {day}'),
  notOfStanding: text(
    'صدر بعد هذا الرأي إصدار آخر لم يُبدَ فيه.',
    'Another version has come since; this opinion does not speak of it.',
    'Une autre version a paru depuis ; cet avis n’en parle pas.',
  ),
  correctionsOf: text('ما صُوِّب فيه', 'What was corrected', 'Ce qui a été rectifié'),
  wasWrong: text('ما كان خطأ', 'What was wrong', 'Ce qui était faux'),
  stands: text('ما الذي يُعتمد', 'What stands', 'Ce qui vaut'),
  noCorrections: text('لم يُصوَّب شيء بعد.', 'Nothing has been corrected yet.', 'Rien n’a encore été rectifié.'),
  withdrawn: text('سُحب هذا الملف', 'This dossier was withdrawn', 'Ce dossier a été retiré'),
  withdrawnText: text(
    'سحبته الدولة التي نشرته في {day}. تبقى هذه الصفحة لتقول ذلك ولماذا، ولا يبقى من نصه شيء.',
    'The state that published it withdrew it on {day}. This page stays to say so, and why; nothing of its text is kept.',
    'L’État qui l’a publié l’a retiré le {day}. Cette page reste pour le dire, et pourquoi ; rien de son texte n’est gardé.',
  ),
  noReason: text('لم يُذكر سبب.', 'No reason was given.', 'Aucune raison n’a été donnée.'),
  notHere: text(
    'لم يُراجَع هذا الملف بالعربية بعد. يُقرأ بلغة أخرى:',
    'This dossier has not been reviewed in English yet. Read it in another language:',
    'Ce dossier n’a pas encore été examiné en français. Lisez-le dans une autre langue :',
  ),
  publishedBy: text('نشرته', 'Published by', 'Publié par'),
  edition: text('الإصدار', 'Version', 'Version'),
  firstPublished: text('نُشر أول مرة', 'First published', 'Première publication'),
  reviewDue: text('يُراجَع قبل', 'Reviewed again by', 'Réexaminé avant le'),
  print: text('نسخة للطباعة', 'To print', 'À imprimer'),
  record: text('السجل الموقّع', 'The signed record', 'L’enregistrement signé'),
  report: text(
    'هل وجدت خطأ؟ اكتب إلى الجهة الناشرة، وكل تصويب يُنشر.',
    'Have you found an error? Write to the authority that published it; every correction is published.',
    'Avez-vous trouvé une erreur ? Écrivez à l’autorité qui l’a publié ; tout rectificatif est public.',
  ),
  appeal: text('الاعتراض والتصويب', 'Appeal and correction', 'Recours et rectification'),
  data: text('البيانات المفتوحة', 'Open data', 'Données ouvertes'),
  dataText: text(
    'كل ما هنا يُنزَّل ويُعاد استعماله برخصة CC BY، وللنصوص المنقولة من غيرنا إشعارات أصحابها. ويتحقق كل أحد من المكتبة كلها دون الاتصال بأحد.',
    'Everything here may be downloaded and used again under CC BY 4.0; texts taken from others keep their publishers’ notices. Anybody checks the whole library, offline.',
    'Tout ce qui est ici se télécharge et se réutilise sous CC BY 4.0 ; les textes pris à d’autres gardent les mentions de leurs éditeurs. Chacun vérifie toute la bibliothèque, hors ligne.',
  ),
  feeds: text('خلاصات المتابعة', 'Feeds', 'Flux'),
  scriptureNotice: text('نص القرآن الكريم', 'The text of the Quran', 'Le texte du Coran'),
  rules: text(
    'لا يُحفظ هنا اعتقاد أحد، ولا يُسمى شخص ولا طائفة ولا مذهب ولا قوم. ما يُرد عليه دعوى تبيح الأذى، لا غير.',
    'Nobody’s belief is kept here, and no person, sect, school or people is named. What is answered is a claim that licenses harm, and nothing else.',
    'La croyance de personne n’est gardée ici ; aucune personne, confession, école ni peuple n’est nommé. Il est répondu à une thèse qui autorise le mal, et à rien d’autre.',
  ),
  who: text('كيف يُراجَع الملف', 'How a dossier is reviewed', 'Comment un dossier est examiné'),
  whoText: text(
    'تتحقق الآلة من كل اقتباس، ثم يقرأ الملف عالِم، فعالِم من جهة أخرى، فمراجع للحقوق له أن يوقفه، فمراجع لكل لغة، فمحرّر. لا يراجع الكاتب ما كتب، ويُنشر بشخصين، ويعاد النظر فيه بعد اثني عشر شهرا.',
    'A machine checks every quotation; then a scholar reads the dossier, a scholar of another institution, a rights reviewer who may stop it, a reviewer for each language, an editor. Whoever wrote reviews nothing of it, two people publish, and it is looked at again after twelve months.',
    'Une machine vérifie chaque citation ; puis lisent un savant, un savant d’une autre institution, un examinateur des droits qui peut l’arrêter, un réviseur par langue, un rédacteur en chef. Qui a écrit n’en examine rien, deux personnes publient, et il est revu après douze mois.',
  ),
  signIn: text('دخول العاملين', 'Sign in', 'Connexion'),
} as const satisfies Record<string, Text>;

export const depthWords = {
  sentence: text('في جملة', 'In a sentence', 'En une phrase'),
  page: text('في صفحة', 'On a page', 'En une page'),
  treatise: text('في رسالة', 'In a treatise', 'En un traité'),
} as const;

export const audienceWords = {
  general: text('لعامة الناس', 'for everybody', 'pour tous'),
  youth: text('للشباب', 'for the young', 'pour les jeunes'),
  teacher: text('للمعلمين', 'for teachers', 'pour les enseignants'),
  imam: text('للأئمة', 'for imams', 'pour les imams'),
  moderator: text('لمشرفي المنصات', 'for moderators', 'pour les modérateurs'),
} as const;

export const roleWords: Readonly<Record<string, Text>> = {
  'scholar-a': text('عالِم', 'scholar', 'savant'),
  'scholar-b': text('عالِم من جهة أخرى', 'scholar of another institution', 'savant d’une autre institution'),
  rights: text('مراجع الحقوق', 'rights reviewer', 'examinateur des droits'),
  language: text('مراجع لغوي', 'language reviewer', 'réviseur linguistique'),
  editor: text('محرّر', 'editor', 'rédacteur en chef'),
  dissent: text('رأي مخالف', 'dissent', 'avis divergent'),
};
