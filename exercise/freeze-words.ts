import type { Text } from '#base';

/** The sentences of the freezes. */
export const words = {
  bankOpen: {
    ar: 'فُتح سجل مصرف فيه {rows} عميلا، وله مفتاح توقيع مؤكد',
    en: 'a bank is registered with a book of {rows} customers and a confirmed signing key',
    fr: 'une banque est inscrite avec un registre de {rows} clients et une clé de signature confirmée',
  },
  unListed: {
    ar: 'وصلت قائمة الأمم المتحدة وفيها إدراج جديد، فُتح فيه قرار وطني',
    en: 'the United Nations list came with a new entry; a national decision is open',
    fr: 'la liste des Nations Unies est arrivée avec une entrée nouvelle ; une décision nationale est ouverte',
  },
  inEffect: {
    ar: 'منح شخصان النفاذ',
    en: 'two people gave effect',
    fr: 'deux personnes ont donné effet',
  },
  designated: {
    ar: 'وقّع شخصان ملف إدراج وطني فخرج موقّعا',
    en: 'two people signed a dossier: a national designation has left',
    fr: 'deux personnes ont signé un dossier : une désignation nationale est partie',
  },
  screened: {
    ar: 'وصل الإدراج وفُحصت به السجلات كلها، بعد {milliseconds} مللي ثانية من التوقيع',
    en: 'it is here and screened against every book, {milliseconds} ms after the signature',
    fr: 'elle est là, filtrée contre tous les registres, {milliseconds} ms après la signature',
  },
  served: {
    ar: 'أكد شخصان التطابق، وأصدر شخصان أمر التجميد إلى المصرف',
    en: 'two people confirmed the match and two served the order on the bank',
    fr: 'deux personnes ont confirmé la correspondance et deux ont signifié l’ordre à la banque',
  },
  frozen: {
    ar: 'أجاب المصرف بجواب موقّع: جُمّد {amount}',
    en: 'the bank’s signed answer: {amount} frozen',
    fr: 'réponse signée de la banque : {amount} gelés',
  },
  askedFirst: {
    ar: 'تسأل الدولة قبل أن تقرر',
    en: 'this state asks before it decides',
    fr: 'cet État demande avant de décider',
  },
  questionAnswered: {
    ar: 'أجابت الدولة المُدرِجة',
    en: 'the designating state has answered',
    fr: 'l’État désignant a répondu',
  },
  refused: {
    ar: 'رفض شخصان منح النفاذ لسبب قانوني، وأُبلغت الدولة المُدرِجة',
    en: 'two people refused effect on a ground of law; the designating state is told',
    fr: 'deux personnes ont refusé l’effet pour un motif de droit ; l’État désignant en est informé',
  },
  reportsHome: {
    ar: 'عادت إيصالات وبلاغات موقّعة من {count} دولة',
    en: 'signed receipts and reports of {count} states are home',
    fr: 'les accusés et comptes rendus signés de {count} États sont rentrés',
  },
  sameName: {
    ar: 'رُفع التجميد عن صاحب الاسم نفسه بوثيقة وبقرار شخصين',
    en: 'a bearer of the same name is let go, on his papers, by two people',
    fr: 'un homonyme est libéré, sur ses papiers, par deux personnes',
  },
  delisted: {
    ar: 'رفع شخصان الإدراج، وخرج ذلك حالا',
    en: 'two people delisted; it has left at once',
    fr: 'deux personnes ont radié ; la nouvelle est partie aussitôt',
  },
  released: {
    ar: 'رُفع التجميد هنا وأُبلغ المصرف ({orders} أوامر رفع)',
    en: 'the freeze is released here and the bank is told ({orders} release orders)',
    fr: 'le gel est levé ici et la banque en est avisée ({orders} ordres de levée)',
  },
  designatedMany: {
    ar: 'وُقّعت {count} إدراجات أخرى، واحدا بعد واحد، وفُحصت عند الدول كلها',
    en: '{count} further designations were signed, one after the other, and are screened at every state',
    fr: '{count} autres désignations ont été signées, l’une après l’autre, et sont filtrées dans chaque État',
  },
  clockHere: {
    ar: 'الساعة · {force} · {stage}: {count}، الوسيط {median} ث، المئين التاسع والتسعون {p99} ث، الأطول {worst} ث',
    en: 'clock · {force} · {stage}: {count}, median {median} s, p99 {p99} s, worst {worst} s',
    fr: 'horloge · {force} · {stage} : {count}, médiane {median} s, 99e centile {p99} s, le plus long {worst} s',
  },
  clockAbroad: {
    ar: 'الساعة · إدراجنا عند {member} · {stage}: {count}، الوسيط {median} ث، المئين التاسع والتسعون {p99} ث، الأطول {worst} ث',
    en: 'clock · our designation at {member} · {stage}: {count}, median {median} s, p99 {p99} s, worst {worst} s',
    fr: 'horloge · notre désignation chez {member} · {stage} : {count}, médiane {median} s, 99e centile {p99} s, le plus long {worst} s',
  },
} as const satisfies Record<string, Text>;
