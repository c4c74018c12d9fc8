import type { Text } from '#base';

/** Printed with every assessment. */
export const caveats: readonly Text[] = [
  {
    ar: 'يعدّ مصدر البيانات الأحداث التي قُتل فيها واحد على الأقل؛ ما سواها لا يُرى.',
    en: 'The source counts events with at least one death; nothing else is seen.',
    fr: 'La source compte les événements ayant fait au moins un mort ; le reste ne se voit pas.',
  },
  {
    ar: 'أحداث القتال تكثر أيضا حين تهاجم الدول؛ لذلك يُعرض العنف ضد المدنيين وحده.',
    en: 'Events of fighting also rise when states attack; violence against civilians is therefore shown apart.',
    fr: 'Les combats augmentent aussi quand les États attaquent ; la violence contre les civils est donc montrée à part.',
  },
  {
    ar: 'تتأخر التقارير: قد يتغير العدد في الأشهر الأخيرة.',
    en: 'Reports come late: the last months may still change.',
    fr: 'Les rapports arrivent tard : les derniers mois peuvent encore changer.',
  },
  {
    ar: 'القتلى: الأدنى والأفضل والأعلى تقديرات المصدر؛ في القتال لا يعطي للمدنيين إلا عددا واحدا.',
    en: 'Deaths: low, best and high are the source’s; of civilians in fighting it gives one number only.',
    fr: 'Morts : bas, meilleur et haut sont ceux de la source ; pour les civils tués au combat elle n’en donne qu’un.',
  },
  {
    ar: 'إذا قلّت الأحداث صغر العدد الفعلي للمناطق من تلقاء نفسه.',
    en: 'With fewer events the effective number of districts becomes smaller by itself.',
    fr: 'Avec moins d’événements, le nombre effectif de districts diminue de lui-même.',
  },
  {
    ar: 'روابط النسب في المصدر بلا تاريخ، فتُعدّ صحيحة في كل وقت؛ والانقطاع باسم ليس نهاية.',
    en: 'The source dates no tie of lineage: each is held true at every time; silence under a name is no end.',
    fr: 'La source ne date pas les liens de lignée : chacun vaut en tout temps ; le silence sous un nom n’est pas une fin.',
  },
  {
    ar: 'السجل الماضي محسوب ببيانات اليوم، لا بما كان معروفا حينئذ.',
    en: 'The past of the ledger is computed from today’s data, not from what was known then.',
    fr: 'Le passé du registre est calculé avec les données d’aujourd’hui, non avec ce qu’on savait alors.',
  },
  {
    ar: 'كثير من الأحداث المعروفة لا يغيّر العدد الشهري، وكثير من التغيرات بلا حدث معروف: لا يُقرأ تغير دليلا على فعل.',
    en: 'Many known events change no monthly count, and many changes match no known event: a change proves no deed.',
    fr: 'Bien des faits connus ne changent aucun compte mensuel, et bien des changements ne répondent à aucun fait connu : un changement ne prouve aucun acte.',
  },
  {
    ar: 'السلسلة فاعل مسلح كما يعدّه المصدر، وليست إدراجا ولا وصفا.',
    en: 'A series is an armed actor as the source counts it: no designation and no verdict.',
    fr: 'Une série est un acteur armé tel que la source le compte : ni inscription ni verdict.',
  },
];
