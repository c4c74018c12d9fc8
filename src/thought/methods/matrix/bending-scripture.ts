import type { Tactic } from './method.ts';

export const bendingScripture: Tactic = {
  code: 'MM01',
  phase: 'bending-scripture',
  name: { ar: 'ليّ النصوص', en: 'Bending scripture', fr: 'Déformer les textes' },
  sentence: {
    ar: 'يُؤخذ من النص الديني ما يُراد ويُخفى ما يقيّده أو يبيّنه.',
    en: 'Something is taken from a religious text, and what limits or explains it is hidden.',
    fr: 'On prend d’un texte religieux ce que l’on veut et l’on cache ce qui le limite ou l’explique.',
  },
  methods: [
    {
      code: 'MM0101',
      channels: ['social', 'video', 'messaging'],
      fallacies: ['truncated-text'],
      ar: {
        name: 'بتر الآية',
        sentence: 'تُقتطع كلمات من آية ويُسكت عن أولها أو آخرها فينقلب المعنى.',
        signs: [
          'يبدأ الاقتباس من وسط الجملة أو يقف قبل تمامها.',
          'لا تُذكر السورة ولا رقم الآية، أو تُذكر بلا نص كامل.',
          'في الآيات المجاورة استثناء أو شرط لا يُذكر.',
        ],
        answers: [
          'اعرض الآية كاملة مع ما قبلها وما بعدها.',
          'بيّن القيد المحذوف، ثم اقرأ المعنى به وبدونه.',
          'أحل القارئ إلى تفسير معتمد مع موضعه.',
        ],
        example: 'بطاقة مصورة مختلقة تكتب نصف آية عن القتال وتسقط النهي عن الاعتداء الذي في الآية نفسها.',
      },
      en: {
        name: 'Truncated verse',
        sentence: 'Some words are cut from a verse and its beginning or end is left out, so that the meaning turns.',
        signs: [
          'The quotation begins in mid-sentence, or stops before its end.',
          'Neither chapter nor verse is given, or they are given without the whole text.',
          'The verses beside it hold an exception or a condition that is not mentioned.',
        ],
        answers: [
          'Show the whole verse with those before and after it.',
          'Point at the limit that was removed, and read the meaning with and without it.',
          'Refer the reader to a recognised commentary, with the place.',
        ],
        example:
          'An invented picture card gives half a verse on fighting and drops the ban on aggression that stands in the same verse.',
      },
      fr: {
        name: 'Verset tronqué',
        sentence: 'On détache quelques mots d’un verset en taisant son début ou sa fin, et le sens se renverse.',
        signs: [
          'La citation commence au milieu d’une phrase ou s’arrête avant la fin.',
          'Ni la sourate ni le verset ne sont indiqués, ou ils le sont sans le texte entier.',
          'Les versets voisins portent une exception ou une condition qui n’est pas dite.',
        ],
        answers: [
          'Montrer le verset entier, avec ceux qui le précèdent et le suivent.',
          'Désigner la limite supprimée et lire le sens avec et sans elle.',
          'Renvoyer à un commentaire reconnu, avec la référence.',
        ],
        example:
          'Une image inventée donne la moitié d’un verset sur le combat et omet l’interdiction d’agresser qui figure dans ce même verset.',
      },
    },
    {
      code: 'MM0102',
      channels: ['video', 'documents', 'social'],
      fallacies: ['severed-occasion'],
      ar: {
        name: 'قطع النص عن سبب نزوله أو وروده',
        sentence: 'يُنقل نص قيل في واقعة بعينها كأنه أمر لكل زمان ومكان.',
        signs: ['لا يُذكر متى قيل النص ولا لمن قيل.', 'يُقفز من معركة قديمة إلى أناس اليوم بلا واسطة.'],
        answers: ['اذكر سبب النزول أو الورود من مصدر معتمد.', 'بيّن ما بقي من الحكم وما كان خاصا بتلك الواقعة.'],
        example: 'خطبة مختلقة تقرأ أمرا وُجّه إلى جيش في حصار قديم، وتطلب من سامعيها أن يعملوا به في سوقهم.',
      },
      en: {
        name: 'Severed occasion',
        sentence: 'A text spoken in one particular event is carried over as an order for every time and place.',
        signs: [
          'It is not said when the text was spoken, nor to whom.',
          'It leaps from an old battle to the people of today with nothing in between.',
        ],
        answers: [
          'Tell the occasion of the text from a recognised source.',
          'Show what remains of the rule and what belonged to that event alone.',
        ],
        example:
          'An invented sermon reads an order once given to an army in an old siege and asks its hearers to follow it in their own market.',
      },
      fr: {
        name: 'Circonstance coupée',
        sentence:
          'Un texte prononcé lors d’un événement précis est présenté comme un ordre pour tous les temps et lieux.',
        signs: [
          'On ne dit ni quand le texte fut prononcé, ni à qui.',
          'On saute d’une bataille ancienne aux gens d’aujourd’hui sans intermédiaire.',
        ],
        answers: [
          'Rappeler la circonstance du texte d’après une source reconnue.',
          'Montrer ce qui demeure de la règle et ce qui ne valait que pour l’événement.',
        ],
        example:
          'Un sermon inventé lit un ordre donné jadis à une armée assiégée et demande à ses auditeurs de l’appliquer sur leur marché.',
      },
    },
    {
      code: 'MM0103',
      channels: ['documents', 'video', 'closed-groups'],
      fallacies: ['abrogation-abuse'],
      ar: {
        name: 'دعوى نسخ آيات السلم كلها',
        sentence: 'يُزعم أن نصا واحدا نسخ كل ما ورد في السلم والعفو والبر.',
        signs: ['تُلغى عشرات الآيات بجملة واحدة.', 'لا يُذكر دليل على النسخ ولا خلاف أهل العلم فيه.'],
        answers: ['اطلب دليل النسخ في كل آية على حدة.', 'اعرض أقوال أئمة التفسير في أن هذه الآيات محكمة.'],
        example: 'رسالة مختلقة تقول إن آية واحدة «ألغت» كل آيات الصلح، ولا تذكر من قال بذلك ولا من ردّه.',
      },
      en: {
        name: 'Every verse of peace declared void',
        sentence: 'One text is said to have abrogated all that was revealed on peace, pardon and kindness.',
        signs: [
          'Dozens of verses are set aside in a single sentence.',
          'No proof of abrogation is given, nor what scholars hold against it.',
        ],
        answers: [
          'Ask for the proof of abrogation for each verse by itself.',
          'Show what leading commentators say of these verses as standing.',
        ],
        example:
          'An invented leaflet says that one verse “cancelled” all verses on making peace, and names neither who said so nor who refuted it.',
      },
      fr: {
        name: 'Tous les versets de paix déclarés abrogés',
        sentence: 'On prétend qu’un seul texte aurait abrogé tout ce qui appelle à la paix, au pardon et à la bonté.',
        signs: [
          'Des dizaines de versets sont écartés en une phrase.',
          'Aucune preuve de l’abrogation n’est donnée, ni l’avis contraire des savants.',
        ],
        answers: [
          'Demander la preuve de l’abrogation verset par verset.',
          'Montrer ce que disent les grands commentateurs de la validité de ces versets.',
        ],
        example:
          'Un tract inventé affirme qu’un verset a « annulé » tous ceux qui parlent de paix, sans dire qui l’a soutenu ni qui l’a réfuté.',
      },
    },
    {
      code: 'MM0104',
      channels: ['video', 'social', 'gatherings'],
      fallacies: ['general-made-of-particular', 'ignored-conditions'],
      ar: {
        name: 'تعميم الحكم الخاص',
        sentence: 'يُجعل حكم خاص بحال أو بشروط قاعدة عامة بلا شروط.',
        signs: ['تكثر كلمات مثل «كل» و«دائما» و«بلا استثناء».', 'لا تُذكر شروط الحكم ولا موانعه ولا من يتولاه.'],
        answers: ['اذكر شروط الحكم واحدا واحدا.', 'بيّن أن تنزيله على الناس لأهل القضاء لا للأفراد.'],
        example: 'منشور مختلق يأخذ حكما يتعلق بقاض بعد محاكمة، ويقول إن لكل أحد أن ينفذه بيده.',
      },
      en: {
        name: 'A particular ruling made general',
        sentence: 'A ruling that belongs to one case and its conditions is turned into a rule without any.',
        signs: [
          'Words such as “all”, “always” and “without exception” abound.',
          'Neither conditions nor obstacles of the ruling are named, nor who may apply it.',
        ],
        answers: [
          'Name the conditions of the ruling one by one.',
          'Explain that applying it to people is for courts, never for individuals.',
        ],
        example:
          'An invented post takes a ruling meant for a judge after a trial and says that anybody may carry it out himself.',
      },
      fr: {
        name: 'Une règle particulière généralisée',
        sentence: 'Une règle liée à un cas et à ses conditions devient une règle sans condition.',
        signs: [
          'Les mots « tous », « toujours », « sans exception » abondent.',
          'Ni les conditions, ni les empêchements, ni l’autorité compétente ne sont nommés.',
        ],
        answers: [
          'Énoncer les conditions de la règle une à une.',
          'Expliquer que son application relève des tribunaux, jamais des particuliers.',
        ],
        example:
          'Une publication inventée prend une règle destinée au juge après un procès et dit que chacun peut l’exécuter de sa main.',
      },
    },
    {
      code: 'MM0105',
      channels: ['documents', 'video', 'social'],
      fallacies: ['redefined-term'],
      ar: {
        name: 'تحريف المصطلح',
        sentence: 'تُفرغ كلمة شرعية من معناها وتُملأ بمعنى العنف.',
        signs: ['تُستعمل الكلمة بمعنى واحد ضيق لا يعرفه أهل العلم.', 'لا يُعرَّف المصطلح، ويُكتفى بترديده.'],
        answers: ['عرّف الكلمة من معاجم اللغة وكتب الفقه.', 'اذكر معانيها الأخرى وأمثلتها من الحياة.'],
        example: 'مقطع مختلق يجعل «الجهاد» مرادفا لإيذاء المدنيين، ولا يذكر جهاد النفس ولا قيود القتال.',
      },
      en: {
        name: 'Redefined word',
        sentence: 'A word of religious law is emptied of its meaning and filled with violence.',
        signs: [
          'The word is used in one narrow sense that scholars do not know.',
          'It is never defined, only repeated.',
        ],
        answers: [
          'Define the word from dictionaries and books of law.',
          'Name its other meanings, with examples from life.',
        ],
        example:
          'An invented clip makes “jihad” mean harming civilians, and mentions neither the striving against oneself nor the limits of combat.',
      },
      fr: {
        name: 'Mot redéfini',
        sentence: 'Un terme du droit religieux est vidé de son sens et rempli de violence.',
        signs: ['Le mot n’a plus qu’un sens étroit, inconnu des savants.', 'Il n’est jamais défini, seulement répété.'],
        answers: [
          'Définir le mot d’après les dictionnaires et les livres de droit.',
          'Rappeler ses autres sens, avec des exemples de la vie.',
        ],
        example:
          'Une vidéo inventée fait de « jihad » un synonyme de nuire aux civils, sans un mot de l’effort sur soi ni des limites du combat.',
      },
    },
    {
      code: 'MM0106',
      channels: ['messaging', 'social', 'documents'],
      fallacies: ['fabricated-report', 'weak-report-as-proof'],
      ar: {
        name: 'الاحتجاج بخبر ضعيف أو موضوع',
        sentence: 'يُنسب إلى النبي ﷺ قول لم يصح، ثم يُبنى عليه أمر خطير.',
        signs: ['لا يُذكر من أخرج الخبر ولا من حكم عليه.', 'يُطلب نشره بسرعة أو يُوعد ناشره بالثواب.'],
        answers: ['ابحث عن الخبر وحكمه واسم من حكم عليه.', 'اعرض الصحيح في الباب نفسه.'],
        example: 'رسالة مختلقة تنسب حديثا يعد بأجر عظيم على إيذاء الجيران، ولا أصل له في كتاب.',
      },
      en: {
        name: 'Weak or fabricated report as proof',
        sentence: 'A saying that is not authentic is ascribed to the Prophet, and something grave is built upon it.',
        signs: [
          'It is not said who transmitted the report, nor who graded it.',
          'It is to be passed on at once, or a reward is promised for that.',
        ],
        answers: ['Look up the report, its grade, and who graded it.', 'Show what is authentic on the same matter.'],
        example:
          'An invented message ascribes a saying that promises great reward for harming one’s neighbours; no book holds it.',
      },
      fr: {
        name: 'Récit faible ou forgé pris pour preuve',
        sentence: 'On attribue au Prophète une parole non authentique, et l’on bâtit sur elle une chose grave.',
        signs: [
          'On ne dit pas qui rapporte le récit ni qui l’a évalué.',
          'Il faut le diffuser aussitôt, ou une récompense est promise pour cela.',
        ],
        answers: [
          'Chercher le récit, son degré et le nom de qui l’a évalué.',
          'Montrer ce qui est authentique sur le même sujet.',
        ],
        example:
          'Un message inventé attribue une parole promettant une grande récompense à qui nuit à ses voisins ; aucun livre ne la contient.',
      },
    },
  ],
};
