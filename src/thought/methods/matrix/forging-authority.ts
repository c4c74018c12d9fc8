import type { Tactic } from './method.ts';

export const forgingAuthority: Tactic = {
  code: 'MM02',
  phase: 'forging-authority',
  name: { ar: 'تزييف المرجعية', en: 'Forging authority', fr: 'Forger l’autorité' },
  sentence: {
    ar: 'يُصنع لقائل لا أهلية له قدر يسكت به السائل.',
    en: 'Somebody without standing is given a weight that silences questions.',
    fr: 'On donne à qui n’a aucune qualité un poids qui fait taire les questions.',
  },
  methods: [
    {
      code: 'MM0201',
      channels: ['video', 'messaging', 'closed-groups'],
      fallacies: ['unqualified-ruling'],
      ar: {
        name: 'فتوى من غير أهلها',
        sentence: 'يفتي في الدماء من لا يُعرف له علم ولا إجازة ولا جهة تسأله.',
        signs: ['لا يُعرف أين درس القائل ولا على من.', 'تُعطى الفتوى في دقائق وبلا نظر في الحال.'],
        answers: ['اسأل عن أهلية القائل وعن الجهة التي تجيزه.', 'أحل السائل إلى دار إفتاء أو عالم معروف.'],
        example: 'حساب مختلق يجيب شابا بكلمة واحدة عن سؤال في القتل، ولا يُعرف صاحبه.',
      },
      en: {
        name: 'Ruling by the unqualified',
        sentence: 'Someone with no known learning, licence or body to answer to rules on matters of life and death.',
        signs: [
          'Nobody knows where, or with whom, the speaker studied.',
          'The ruling comes within minutes, without a look at the case.',
        ],
        answers: [
          'Ask for the speaker’s qualification and who vouches for it.',
          'Refer the asker to an official fatwa body or a known scholar.',
        ],
        example:
          'An invented account answers a young man’s question on killing with one word; nobody knows who is behind it.',
      },
      fr: {
        name: 'Avis sans qualification',
        sentence: 'Quelqu’un sans savoir connu, sans titre ni institution pour en répondre, tranche de vie et de mort.',
        signs: [
          'Nul ne sait où, ni auprès de qui, il a étudié.',
          'L’avis tombe en quelques minutes, sans examen du cas.',
        ],
        answers: [
          'Demander sa qualification et qui s’en porte garant.',
          'Orienter vers une instance officielle de fatwa ou un savant reconnu.',
        ],
        example:
          'Un compte inventé répond d’un mot à la question d’un jeune homme sur le meurtre ; on ignore qui le tient.',
      },
    },
    {
      code: 'MM0202',
      channels: ['video', 'social', 'web'],
      fallacies: ['false-authority'],
      ar: {
        name: 'العالِم المصنوع',
        sentence: 'تُصنع لشخصية ألقاب وهيئة ومكتبة من ورائها لتُحسب على العلماء.',
        signs: ['ألقاب كبيرة لا يسندها كتاب ولا جامعة.', 'كل من يزكّيه حسابات نشأت معه.'],
        answers: ['تحقق من الألقاب عند الجهات التي تمنحها.', 'اسأل عن كتبه وشيوخه، وقارنها بما يُعرف.'],
        example: 'شخصية مختلقة تظهر أمام رفوف كتب بلقب «شيخ المحققين»، ولا تعرفها أي جامعة.',
      },
      en: {
        name: 'Manufactured scholar',
        sentence: 'A figure is fitted out with titles, dress and bookshelves to pass for a scholar.',
        signs: [
          'Grand titles that no book and no university supports.',
          'All who praise him are accounts that appeared when he did.',
        ],
        answers: [
          'Check the titles with those who confer them.',
          'Ask for his books and teachers, and compare with what is known.',
        ],
        example:
          'An invented figure appears before bookshelves as “the master of the verifiers”; no university knows of him.',
      },
      fr: {
        name: 'Savant fabriqué',
        sentence: 'On pare un personnage de titres, d’un habit et de rayonnages pour le faire passer pour un savant.',
        signs: [
          'De grands titres qu’aucun livre ni aucune université n’appuie.',
          'Tous ceux qui le louent sont des comptes nés en même temps que lui.',
        ],
        answers: [
          'Vérifier les titres auprès de ceux qui les décernent.',
          'Demander ses livres et ses maîtres, et comparer avec ce qui est connu.',
        ],
        example:
          'Un personnage inventé paraît devant des livres comme « maître des vérificateurs » ; aucune université ne le connaît.',
      },
    },
    {
      code: 'MM0203',
      channels: ['video', 'social', 'documents'],
      fallacies: ['truncated-text', 'false-authority'],
      ar: {
        name: 'استعارة كلام عالم معروف',
        sentence: 'يُقتطع من كلام عالم معروف ما يوهم أنه يقول بما لا يقول به.',
        signs: ['مقطع قصير من درس طويل بلا تاريخ ولا رابط.', 'يعارض المقتطف ما اشتهر عن قائله.'],
        answers: ['أعد الكلام إلى موضعه كاملا.', 'اذكر موقف العالم نفسه من المسألة في كتبه.'],
        example: 'مقطع مختلق من ثوان يُسمع فيه عالم يحكي قولا ليرده، وقد حُذف الرد.',
      },
      en: {
        name: 'Borrowed scholar',
        sentence: 'Words of a known scholar are cut so that he seems to say what he does not.',
        signs: [
          'A short piece of a long lesson, without date or source.',
          'The piece contradicts what its speaker is known for.',
        ],
        answers: [
          'Put the words back where they stood, in full.',
          'Give the scholar’s own position on the matter from his books.',
        ],
        example:
          'In an invented clip of seconds a scholar reports a view in order to refute it; the refutation is cut off.',
      },
      fr: {
        name: 'Savant emprunté',
        sentence: 'Les paroles d’un savant connu sont coupées pour lui faire dire ce qu’il ne dit pas.',
        signs: [
          'Un bref extrait d’une longue leçon, sans date ni source.',
          'L’extrait contredit ce pour quoi son auteur est connu.',
        ],
        answers: [
          'Rétablir le propos entier à sa place.',
          'Donner la position du savant lui-même, d’après ses livres.',
        ],
        example:
          'Dans un extrait inventé de quelques secondes, un savant rapporte une opinion pour la réfuter ; la réfutation est coupée.',
      },
    },
    {
      code: 'MM0204',
      channels: ['social', 'closed-groups', 'audio'],
      fallacies: ['ignored-consensus', 'circular'],
      ar: {
        name: 'إسقاط العلماء جميعا',
        sentence: 'يُتهم كل عالم يخالف الجماعة في نيته حتى لا يبقى مرجع غيرها.',
        signs: ['يُهاجم الشخص ولا يُناقش القول.', 'كل مخالفة تُعد دليلا على الخيانة.'],
        answers: ['أعد النقاش إلى القول ودليله.', 'اعرض اتفاق علماء من بلدان ومؤسسات شتى.'],
        example: 'سلسلة مختلقة من المنشورات تصف كل من أنكر القتل بأنه «مأجور»، ولا ترد على حجة واحدة.',
      },
      en: {
        name: 'Every scholar discredited',
        sentence: 'The motives of all scholars who disagree are attacked, until the group is the only reference left.',
        signs: [
          'The person is attacked and the argument is not discussed.',
          'Every disagreement counts as a proof of betrayal.',
        ],
        answers: [
          'Bring the discussion back to the argument and its proof.',
          'Show that scholars of many countries and institutions agree.',
        ],
        example:
          'An invented series of posts calls everyone who condemned a killing “hired”, and answers not one argument.',
      },
      fr: {
        name: 'Tous les savants discrédités',
        sentence:
          'On attaque les intentions de tout savant en désaccord, jusqu’à ce que le groupe reste seule référence.',
        signs: ['On s’en prend à la personne sans discuter l’argument.', 'Tout désaccord vaut preuve de trahison.'],
        answers: [
          'Ramener la discussion à l’argument et à sa preuve.',
          'Montrer l’accord de savants de nombreux pays et institutions.',
        ],
        example:
          'Une série inventée de publications traite de « vendus » tous ceux qui ont condamné un meurtre, sans répondre à un seul argument.',
      },
    },
    {
      code: 'MM0205',
      channels: ['messaging', 'documents', 'social'],
      fallacies: ['false-authority'],
      ar: {
        name: 'الوثيقة المزوّرة',
        sentence: 'يُنسب بيان أو فتوى إلى جهة معروفة بشعارها وختمها، وهي لم تصدره.',
        signs: ['لا أثر للوثيقة في موقع الجهة ولا في حساباتها.', 'في الصياغة أو التاريخ أو الختم ما لا يشبه عادتها.'],
        answers: ['اسأل الجهة نفسها وانشر جوابها.', 'ضع الأصل بجانب المزوّر وبيّن الفرق.'],
        example: 'صورة مختلقة لبيان يحمل شعار دار إفتاء لا وجود لها، تدعو الناس إلى التجمع في ليلة بعينها.',
      },
      en: {
        name: 'Counterfeit document',
        sentence: 'A statement or fatwa is given the emblem and seal of a known body that never issued it.',
        signs: [
          'There is no trace of it on the body’s own site or accounts.',
          'Wording, date or seal are unlike what the body uses.',
        ],
        answers: [
          'Ask the body itself and publish its answer.',
          'Set the genuine beside the forged and name the difference.',
        ],
        example:
          'An invented picture of a statement bears the emblem of a fatwa house that does not exist and calls people together on a certain night.',
      },
      fr: {
        name: 'Document contrefait',
        sentence:
          'Un communiqué ou une fatwa porte l’emblème et le sceau d’une institution connue qui ne l’a jamais émis.',
        signs: [
          'Aucune trace sur le site ou les comptes de l’institution.',
          'La rédaction, la date ou le sceau diffèrent de l’usage.',
        ],
        answers: [
          'Interroger l’institution et publier sa réponse.',
          'Placer l’original à côté du faux et dire la différence.',
        ],
        example:
          'L’image inventée d’un communiqué porte l’emblème d’une maison de fatwa inexistante et convoque les gens une certaine nuit.',
      },
    },
  ],
};
