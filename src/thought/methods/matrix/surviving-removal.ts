import type { Tactic } from './method.ts';

export const survivingRemoval: Tactic = {
  code: 'MM08',
  phase: 'surviving-removal',
  name: { ar: 'الالتفاف على الإزالة', en: 'Surviving removal', fr: 'Survivre au retrait' },
  sentence: {
    ar: 'يُعاد نشر ما أُزيل بوجه آخر أو في مكان آخر.',
    en: 'What was removed is published again in another shape or place.',
    fr: 'Ce qui fut retiré reparaît sous une autre forme ou en un autre lieu.',
  },
  methods: [
    {
      code: 'MM0801',
      channels: ['web', 'documents'],
      fallacies: [],
      ar: {
        name: 'مرايا الأرشيف',
        sentence: 'يُودَع المحتوى المزال في أرشيفات عامة ليُستدعى منها.',
        signs: ['قوائم روابط تُحدَّث بعد كل إزالة.', 'مجموعات محفوظة باسم علمي لا يدل على محتواها.'],
        answers: [
          'راسل الأرشيف بسند قانوني وتجزئة، لا بروابط وحدها.',
          'احفظ ما هو دليل على جريمة عند الجهة المختصة قبل الإزالة.',
        ],
        example: 'مجموعة مختلقة في مكتبة رقمية بعنوان «دروس لغة»، وفيها منشورات جماعة.',
      },
      en: {
        name: 'Archive mirrors',
        sentence: 'Removed content is deposited in public archives, to be fetched from there.',
        signs: [
          'Lists of links that are renewed after each removal.',
          'Collections under a scholarly name that does not tell what they hold.',
        ],
        answers: [
          'Write to the archive with a legal basis and hashes, not with links alone.',
          'Have what is evidence of a crime kept by the competent body before it goes.',
        ],
        example:
          'An invented collection in a digital library is called “language lessons” and holds a group’s publications.',
      },
      fr: {
        name: 'Miroirs d’archives',
        sentence: 'Le contenu retiré est déposé dans des archives publiques pour y être repris.',
        signs: [
          'Des listes de liens renouvelées après chaque retrait.',
          'Des collections au nom savant qui ne dit pas ce qu’elles contiennent.',
        ],
        answers: [
          'Écrire à l’archive avec une base légale et des empreintes, pas seulement des liens.',
          'Faire conserver par l’instance compétente ce qui prouve un crime, avant le retrait.',
        ],
        example:
          'Une collection inventée d’une bibliothèque numérique s’appelle « leçons de langue » et contient les publications d’un groupe.',
      },
    },
    {
      code: 'MM0802',
      channels: ['social', 'web', 'messaging'],
      fallacies: [],
      ar: {
        name: 'المنارة والرابط الخارجي',
        sentence: 'حساب هادئ لا مخالفة فيه وظيفته أن يدل على مكان المحتوى.',
        signs: ['حساب قليل الكلام كثير الروابط.', 'يتبدّل الرابط ويبقى الحساب.'],
        answers: ['انظر إلى ما يؤدي إليه الرابط لا إلى نص المنشور وحده.', 'تبادل المعلومة مع المنصة التي يقود إليها.'],
        example: 'حساب مختلق لصور الطبيعة، في وصفه رابط يتغيّر كل جمعة.',
      },
      en: {
        name: 'Beacon and outlink',
        sentence: 'A quiet account that breaks no rule serves to show where the content is.',
        signs: ['An account of few words and many links.', 'The link changes and the account stays.'],
        answers: [
          'Look at where the link leads, not at the post alone.',
          'Share what you know with the platform it leads to.',
        ],
        example: 'An invented account for pictures of nature has a link in its description that changes every Friday.',
      },
      fr: {
        name: 'La balise et le lien sortant',
        sentence: 'Un compte discret, sans infraction, sert à indiquer où se trouve le contenu.',
        signs: ['Un compte de peu de mots et de beaucoup de liens.', 'Le lien change, le compte demeure.'],
        answers: [
          'Regarder où mène le lien, et pas seulement la publication.',
          'Partager l’information avec la plateforme visée.',
        ],
        example: 'Un compte inventé de photos de nature porte un lien qui change chaque vendredi.',
      },
    },
    {
      code: 'MM0803',
      channels: ['video', 'social'],
      fallacies: [],
      ar: {
        name: 'تغيير هيئة المقطع',
        sentence: 'يُعدَّل مقطع معروف تعديلا لا يغيّر معناه لئلا تتعرف عليه الأنظمة.',
        signs: ['مقطع مألوف بإطار أو جودة غير معتادة.', 'نسخ كثيرة متقاربة تظهر معا.'],
        answers: ['تبادل الدول والمنصات تجزئات قريبة لا مطابقة فحسب.', 'اعرض كل تشابه على إنسان قبل أي إجراء.'],
        example: 'مقطع مختلق أُزيل في الصباح، ثم عاد في المساء بعشر هيئات متقاربة.',
      },
      en: {
        name: 'A clip in another guise',
        sentence: 'A known clip is altered without changing its meaning, so that systems do not recognise it.',
        signs: ['A familiar clip with an unusual frame or quality.', 'Many copies, nearly alike, appear together.'],
        answers: [
          'Let states and platforms share hashes of likeness and not of identity alone.',
          'Have a human look at every likeness before anything is done.',
        ],
        example: 'An invented clip removed in the morning is back in the evening in ten guises, nearly alike.',
      },
      fr: {
        name: 'Une vidéo sous un autre aspect',
        sentence: 'Une vidéo connue est modifiée sans changer de sens, pour que les systèmes ne la reconnaissent pas.',
        signs: [
          'Une vidéo familière, au cadre ou à la qualité inhabituels.',
          'De nombreuses copies presque semblables paraissent ensemble.',
        ],
        answers: [
          'Partager entre États et plateformes des empreintes de ressemblance, et non d’identité seule.',
          'Faire juger chaque ressemblance par un humain avant toute mesure.',
        ],
        example: 'Une vidéo inventée retirée le matin revient le soir sous dix aspects presque semblables.',
      },
    },
    {
      code: 'MM0804',
      channels: ['social', 'closed-groups'],
      fallacies: ['redefined-term'],
      ar: {
        name: 'الكلمات المرموزة',
        sentence: 'تُستبدل بالكلمات الصريحة رموز يعرفها الأتباع وحدهم.',
        signs: ['كلمات عادية في سياق لا معنى لها فيه.', 'مسرد يتناقله الأعضاء ويتبدّل.'],
        answers: ['اقرأ السياق كله، ولا تحكم بكلمة واحدة.', 'حدّث المسارد مع لغويين يعرفون اللهجة، واذكر درجة الثقة.'],
        example: 'مجموعة مختلقة تسمّي القتل «السفر»، ثم تبدّل الكلمة بعد شهر.',
      },
      en: {
        name: 'Coded words',
        sentence: 'Plain words are replaced by signs that only followers understand.',
        signs: ['Ordinary words where they make no sense.', 'A glossary that members pass on and that keeps changing.'],
        answers: [
          'Read the whole context and never judge by one word.',
          'Keep glossaries with linguists who know the dialect, and say how certain they are.',
        ],
        example: 'An invented group calls killing “the journey”, and changes the word after a month.',
      },
      fr: {
        name: 'Mots codés',
        sentence: 'Des mots clairs sont remplacés par des signes que seuls les adeptes comprennent.',
        signs: [
          'Des mots ordinaires là où ils n’ont pas de sens.',
          'Un lexique que les membres se transmettent et qui change.',
        ],
        answers: [
          'Lire tout le contexte et ne jamais juger sur un mot.',
          'Tenir les lexiques avec des linguistes qui connaissent le parler, en disant leur degré de certitude.',
        ],
        example: 'Un groupe inventé appelle le meurtre « le voyage » et change de mot après un mois.',
      },
    },
    {
      code: 'MM0805',
      channels: ['closed-groups', 'messaging'],
      fallacies: [],
      ar: {
        name: 'الانتقال إلى الغرف المغلقة',
        sentence: 'يُجذب الناس في العلن ثم يُنقلون إلى غرف لا يراها غيرهم.',
        signs: ['دعوة قصيرة العمر في تعليق أو رسالة.', 'شروط دخول وتزكية من عضو.'],
        answers: [
          'ليكن الجواب في العلن قبل أن تُغلق الأبواب.',
          'عرّف الأسر والمعلمين بمن يستشيرونه؛ ولا يدخل غرفة إلا صاحب سند قانوني.',
        ],
        example: 'تعليق مختلق تحت مقطع ديني عام يقول: «للأسئلة الحقيقية، راسلني قبل العشاء».',
      },
      en: {
        name: 'Into closed rooms',
        sentence: 'People are drawn in public and then moved into rooms that nobody else sees.',
        signs: ['A short-lived invitation in a comment or message.', 'Conditions of entry, and a member who vouches.'],
        answers: [
          'Answer in public, before the doors close.',
          'Tell families and teachers whom to consult; only whoever has a legal basis enters a room.',
        ],
        example:
          'An invented comment under a common religious clip says: “For the real questions, write to me before evening.”',
      },
      fr: {
        name: 'Vers les salons fermés',
        sentence: 'On attire en public, puis l’on fait passer dans des salons que nul autre ne voit.',
        signs: [
          'Une invitation éphémère dans un commentaire ou un message.',
          'Des conditions d’entrée et un membre qui se porte garant.',
        ],
        answers: [
          'Répondre en public avant que les portes se ferment.',
          'Dire aux familles et enseignants qui consulter ; nul n’entre dans un salon sans base légale.',
        ],
        example:
          'Un commentaire inventé sous une vidéo religieuse courante dit : « Pour les vraies questions, écrivez-moi avant ce soir. »',
      },
    },
    {
      code: 'MM0806',
      channels: ['social', 'messaging'],
      fallacies: [],
      ar: {
        name: 'الحساب العائد',
        sentence: 'يعود الحساب المغلق باسم قريب، ويُدعى أتباعه إليه من جديد.',
        signs: ['حساب جديد يعرّف نفسه بأنه «الاحتياطي».', 'يتابعه في ساعات من كانوا يتابعون الأول.'],
        answers: [
          'قس ما عاد بعد الإزالة، ولا تكتف بعدد ما أُزيل.',
          'تأكد أنه العائد نفسه قبل الإغلاق، وأبق باب الاعتراض مفتوحا.',
        ],
        example: 'حساب مختلق أُغلق للمرة الرابعة، ورقم في آخر اسمه يزيد كل مرة.',
      },
      en: {
        name: 'The returning account',
        sentence: 'A closed account comes back under a like name and calls its followers again.',
        signs: [
          'A new account presents itself as “the spare one”.',
          'Those who followed the first follow it within hours.',
        ],
        answers: [
          'Measure what came back after removal and not only what was removed.',
          'Make sure it is the same before it is closed, and keep the appeal open.',
        ],
        example: 'An invented account has been closed four times, and a number at the end of its name grows each time.',
      },
      fr: {
        name: 'Le compte qui revient',
        sentence: 'Un compte fermé revient sous un nom proche et rappelle ses abonnés.',
        signs: [
          'Un nouveau compte se présente comme « celui de réserve ».',
          'Les abonnés du premier le suivent en quelques heures.',
        ],
        answers: [
          'Mesurer ce qui est revenu après le retrait, et pas seulement ce qui fut retiré.',
          'S’assurer que c’est bien le même avant de fermer, et laisser le recours ouvert.',
        ],
        example: 'Un compte inventé a été fermé quatre fois ; un chiffre à la fin de son nom augmente à chaque fois.',
      },
    },
  ],
};
