import type { Text } from '#base';
import type { appealOutcomes, appealSubjects } from './contract.ts';

const text = (ar: string, en: string, fr: string): Text => ({ ar, en, fr });

/** What the public pages of appeals say. */
export const appealWords = {
  title: text('الاعتراض على ما نُشر', 'Appeal against what was published', 'Contester ce qui est publié'),
  lead: text(
    'لكل أحد أن يطلب النظر من جديد في ملف أو تصويب أو بصمة أو إحالة. لا يُسأل عن اسمك. ويُجاب خلال ٧٢ ساعة، ويجيب من لم يوقّع ما تعترض عليه.',
    'Anybody may ask that a dossier, a correction, a hash or a referral be looked at again. No name is asked. It is answered within 72 hours, by somebody who signed nothing of it.',
    'Chacun peut demander qu’on réexamine un dossier, un rectificatif, une empreinte ou un signalement. Aucun nom n’est demandé. La réponse vient sous 72 heures, de quelqu’un qui n’en a rien signé.',
  ),
  about: text('علامَ تعترض؟', 'What is it about?', 'De quoi s’agit-il ?'),
  target: text(
    'معرّفه أو عنوان صفحته (إن عرفته)',
    'Its id or the address of its page, if you know it',
    'Son identifiant ou l’adresse de sa page, si vous les connaissez',
  ),
  words: text(
    'ما الخطأ، ولماذا؟ (عشرون حرفا على الأقل)',
    'What is wrong, and why? (at least 20 letters)',
    'Qu’est-ce qui est faux, et pourquoi ? (au moins 20 lettres)',
  ),
  hint: text(
    'لا تكتب ما لا تريد أن يقرأه من يجيبك. تُختم كلماتك ولا تُنشر، وتُنسى بعد عام من الجواب.',
    'Write nothing that whoever answers should not read. Your words are sealed, never published, and forgotten a year after the answer.',
    'N’écrivez rien que celui qui répond ne devrait lire. Vos mots sont scellés, jamais publiés, et oubliés un an après la réponse.',
  ),
  send: text('أرسل', 'Send', 'Envoyer'),
  follow: text('اقرأ الجواب', 'Read the answer', 'Lire la réponse'),
  number: text('رقم الاعتراض', 'Number', 'Numéro'),
  code: text('الرمز', 'Code', 'Code'),
  received: text('وصل اعتراضك', 'Your appeal has arrived', 'Votre demande est arrivée'),
  keep: text(
    'احفظ الرقم والرمز: بهما وحدهما تقرأ الجواب، ولا يُعاد إرسالهما.',
    'Keep number and code: by them alone you read the answer; they are not sent again.',
    'Gardez le numéro et le code : eux seuls ouvrent la réponse ; ils ne sont pas renvoyés.',
  ),
  wrong: text('لم يُقبل ما كتبت: ', 'It was not taken: ', 'Refusé : '),
  tooShort: text(
    'اكتب عشرين حرفا على الأقل، وخمسة آلاف على الأكثر.',
    'Write 20 letters or more, 5,000 at most.',
    'Écrivez 20 lettres au moins, 5 000 au plus.',
  ),
  tooOften: text(
    'جاء من مكانك اليوم كثير. عد غدا.',
    'Much has come from your place today. Come again tomorrow.',
    'Beaucoup est venu de chez vous aujourd’hui. Revenez demain.',
  ),
  notKnown: text(
    'لا اعتراض بهذا الرقم وهذا الرمز.',
    'There is no appeal with this number and code.',
    'Aucune demande n’a ce numéro et ce code.',
  ),
  waits: text(
    'لم يُجب بعد. يُجاب قبل',
    'Not answered yet. It is answered before',
    'Pas encore de réponse. Elle vient avant',
  ),
  answered: text('أُجيب', 'Answered', 'Répondu'),
  log: text('سجل الاعتراضات', 'The log of appeals', 'Le registre des demandes'),
  noLog: text('لم يعترض أحد بعد.', 'Nobody has appealed yet.', 'Personne n’a encore demandé.'),
  report: text('تقرير الشفافية', 'Transparency report', 'Rapport de transparence'),
  reportHint: text(
    'ما قلّ عن عشرين لا يُعدّ علنا، ولا مجاميع يُستخرج منها.',
    'Fewer than twenty are not counted out loud, and there are no totals to work them out from.',
    'Moins de vingt ne se compte pas à voix haute, et aucun total ne permet de le déduire.',
  ),
  few: text('أقل من ٢٠', 'fewer than 20', 'moins de 20'),
  median: text('وسيط ساعات الجواب', 'Median hours to an answer', 'Médiane des heures de réponse'),
  late: text('أجوبة متأخرة', 'Late answers', 'Réponses tardives'),
  hashes: text('بصمات المحتوى', 'Hashes of content', 'Empreintes de contenu'),
  objections: text('الاعتراضات على البصمات', 'Objections to hashes', 'Objections aux empreintes'),
  referrals: text('الإحالات', 'Referrals', 'Signalements'),
  dossiers: text('الملفات', 'Dossiers', 'Dossiers'),
  library: text('المكتبة', 'The library', 'La bibliothèque'),
} as const;

export const subjectWords: Readonly<Record<(typeof appealSubjects)[number], Text>> = {
  dossier: text('ملف', 'a dossier', 'un dossier'),
  correction: text('تصويب', 'a correction', 'un rectificatif'),
  'known-content': text('بصمة محتوى', 'a hash of content', 'une empreinte de contenu'),
  referral: text('إحالة إلى منصة', 'a referral to a platform', 'un signalement à une plateforme'),
  other: text('غير ذلك', 'something else', 'autre chose'),
};

export const outcomeWords: Readonly<Record<(typeof appealOutcomes)[number], Text>> = {
  upheld: text('مقبول', 'upheld', 'admise'),
  'upheld-in-part': text('مقبول في بعضه', 'upheld in part', 'admise en partie'),
  dismissed: text('مردود', 'dismissed', 'rejetée'),
};

/** The states that a report counts. */
export const stateWords: Readonly<Record<string, Text>> = {
  ...outcomeWords,
  open: text('مفتوح', 'open', 'ouverte'),
  proposed: text('مقترح', 'proposed', 'proposé'),
  agreed: text('متفق عليه', 'agreed', 'admis'),
  standing: text('نافذ', 'in force', 'en vigueur'),
  expired: text('انقضى أجله', 'over', 'échu'),
  refused: text('مرفوض', 'refused', 'refusé'),
  ended: text('منته', 'ended', 'terminé'),
  approved: text('مأذون به', 'approved', 'approuvé'),
  sent: text('مرسل', 'sent', 'envoyé'),
  withdrawn: text('مسحوب', 'withdrawn', 'retiré'),
  kept: text('أبقته المنصة', 'kept by the platform', 'maintenu'),
  restricted: text('مقيّد', 'restricted', 'restreint'),
  removed: text('مزال', 'removed', 'supprimé'),
  'no-answer': text('بلا جواب', 'no answer', 'sans réponse'),
  published: text('منشور', 'published', 'publié'),
};
