import type { Tactic } from './method.ts';

export const remakingTheWorld: Tactic = {
  code: 'MM04',
  phase: 'remaking-the-world',
  name: { ar: 'إعادة رسم العالم', en: 'Remaking the world', fr: 'Refaire le monde' },
  sentence: {
    ar: 'تُروى قصة كبرى تجعل العنف واجبا أو قدرا لا مفر منه.',
    en: 'A great story is told in which violence is a duty or a fate.',
    fr: 'On raconte un grand récit où la violence est un devoir ou un destin.',
  },
  methods: [
    {
      code: 'MM0401',
      channels: ['video', 'social', 'documents'],
      fallacies: ['false-analogy', 'weak-report-as-proof'],
      ar: {
        name: 'استعجال آخر الزمان',
        sentence: 'تُنزَّل أخبار آخر الزمان على أحداث اليوم ليُقال: لم يبق وقت للتفكير.',
        signs: ['تُسمّى أشخاص وأماكن وتواريخ لم يسمّها النص.', 'كل نبوءة لم تقع تُنسى وتُستبدل بأخرى.'],
        answers: ['اذكر النهي عن القطع بالغيب.', 'اعرض نبوءات سابقة من النوع نفسه لم تتحقق.'],
        example: 'مقطع مختلق يضع خريطة بلدة مختلقة على نص قديم، ويقول إن المعركة الأخيرة بعد أسابيع.',
      },
      en: {
        name: 'End-times urgency',
        sentence: 'Reports on the end of time are laid upon today’s events, to say that no time is left to think.',
        signs: [
          'Persons, places and dates are named that the text does not name.',
          'Every prediction that failed is forgotten and replaced.',
        ],
        answers: [
          'Recall that certainty about the unseen is forbidden.',
          'Show earlier predictions of the same kind that did not come true.',
        ],
        example:
          'An invented clip lays the map of an invented town over an old text and says the last battle is weeks away.',
      },
      fr: {
        name: 'Urgence de la fin des temps',
        sentence:
          'Les récits de la fin des temps sont plaqués sur l’actualité pour dire qu’il n’est plus temps de réfléchir.',
        signs: [
          'On nomme des personnes, des lieux et des dates que le texte ne nomme pas.',
          'Chaque prédiction démentie est oubliée et remplacée.',
        ],
        answers: [
          'Rappeler qu’il est interdit d’affirmer l’inconnaissable.',
          'Montrer d’anciennes prédictions du même genre qui n’ont pas eu lieu.',
        ],
        example:
          'Une vidéo inventée pose la carte d’une ville inventée sur un texte ancien et annonce la dernière bataille dans quelques semaines.',
      },
    },
    {
      code: 'MM0402',
      channels: ['video', 'documents', 'web'],
      fallacies: ['ignored-conditions', 'ignored-consensus'],
      ar: {
        name: 'شرعية الخلافة المتوهمة',
        sentence: 'تعلن فئة نفسها ولاية على الأمة كلها بلا شورى ولا رضا ولا أهلية.',
        signs: ['تُستعمل ألقاب الدولة وشاراتها بلا مؤسساتها ولا مسؤوليتها.', 'يُعد كل من لم يقبل خارجا عن الطاعة.'],
        answers: [
          'اذكر ما اشترطه الفقهاء للولاية وما اتفقوا عليه.',
          'اعرض رفض علماء البلدان المختلفة.',
          'اسأل: ماذا جنى الناس تحت هذا الحكم؟',
        ],
        example: 'بيان مختلق يعلن «أميرا على المؤمنين» اختاره خمسة لا يُعرفون، ويأمر الناس بالسمع والطاعة.',
      },
      en: {
        name: 'Imagined legitimacy of a caliphate',
        sentence:
          'A faction declares itself the authority over all believers, without consultation, consent or standing.',
        signs: [
          'Titles and emblems of a state are used without its institutions or its duties.',
          'Whoever does not accept it counts as a rebel.',
        ],
        answers: [
          'Name what jurists require of legitimate authority, and what they agree on.',
          'Show that scholars of many countries reject it.',
          'Ask what people gained under such rule.',
        ],
        example:
          'An invented statement proclaims a “commander” chosen by five unknown men, and orders everyone to obey.',
      },
      fr: {
        name: 'Légitimité imaginaire d’un califat',
        sentence: 'Une faction se proclame autorité sur tous les croyants, sans consultation, ni accord, ni qualité.',
        signs: [
          'On emploie les titres et emblèmes d’un État sans ses institutions ni ses devoirs.',
          'Qui ne l’accepte pas est tenu pour rebelle.',
        ],
        answers: [
          'Dire ce que les juristes exigent d’une autorité légitime et ce dont ils conviennent.',
          'Montrer le refus des savants de nombreux pays.',
          'Demander ce que les gens ont gagné sous un tel pouvoir.',
        ],
        example: 'Un communiqué inventé proclame un « commandeur » choisi par cinq inconnus et ordonne à tous d’obéir.',
      },
    },
    {
      code: 'MM0403',
      channels: ['video', 'social', 'audio'],
      fallacies: ['general-made-of-particular', 'collective-guilt'],
      ar: {
        name: 'قصة الحرب التي لا تنتهي',
        sentence: 'تُجمع مظالم متفرقة في حرب واحدة على الدين، ويُحمَّل كل غريب وزرها.',
        signs: ['لا يُذكر بلد ولا سبب ولا تاريخ لكل حادثة.', 'تُخلط الحكومات بالشعوب والجناة بالأبرياء.'],
        answers: ['اعترف بالمظلمة الحقيقية ولا تنكرها.', 'فرّق بين الفاعل وغيره، وبين طريق العدل وطريق الانتقام.'],
        example: 'فيلم مختلق يركّب أحداثا من قرن كامل في دقيقتين، ويختم بصورة شارع مزدحم.',
      },
      en: {
        name: 'The war that never ends',
        sentence:
          'Scattered injustices are gathered into one war on the faith, and every stranger is made to answer for it.',
        signs: [
          'No country, cause or date is given for each event.',
          'Governments are mixed with peoples, the guilty with the innocent.',
        ],
        answers: [
          'Acknowledge the real grievance; do not deny it.',
          'Part those who did it from others, and the road of justice from that of revenge.',
        ],
        example: 'An invented film joins events of a whole century in two minutes and ends on a crowded street.',
      },
      fr: {
        name: 'La guerre sans fin',
        sentence:
          'Des injustices éparses deviennent une seule guerre contre la foi, et tout étranger doit en répondre.',
        signs: [
          'Aucun pays, aucune cause, aucune date pour chaque événement.',
          'On mêle gouvernements et peuples, coupables et innocents.',
        ],
        answers: [
          'Reconnaître l’injustice réelle ; ne pas la nier.',
          'Distinguer les auteurs des autres, et la voie de la justice de celle de la vengeance.',
        ],
        example:
          'Un film inventé assemble en deux minutes les événements d’un siècle et s’achève sur une rue pleine de monde.',
      },
    },
    {
      code: 'MM0404',
      channels: ['video', 'documents', 'games'],
      fallacies: ['false-analogy', 'truncated-text'],
      ar: {
        name: 'الماضي المتخيَّل',
        sentence: 'يُختصر تاريخ طويل من العلم والعمران في معارك وغنائم، ثم يُطلب بعثه.',
        signs: ['لا يُذكر من التاريخ إلا السيف.', 'تُغفل العهود والأسواق والمدارس والتنوع.'],
        answers: ['اعرض ما بناه الناس من علم وعدل وعهود.', 'اعتمد كتب المؤرخين لا المقاطع.'],
        example: 'سلسلة رسوم مختلقة تجعل ألف عام موكبا واحدا من الفرسان.',
      },
      en: {
        name: 'Imagined past',
        sentence:
          'A long history of learning and building is reduced to battles and spoils, and then to be brought back.',
        signs: [
          'Of all history only the sword is mentioned.',
          'Treaties, markets, schools and variety are passed over.',
        ],
        answers: [
          'Show what people built in knowledge, justice and covenants.',
          'Rest on the books of historians, not on clips.',
        ],
        example: 'An invented series of drawings makes a thousand years one parade of riders.',
      },
      fr: {
        name: 'Passé imaginé',
        sentence:
          'Une longue histoire de savoir et de civilisation se réduit à des batailles et des butins qu’il faudrait ressusciter.',
        signs: [
          'De toute l’histoire, on ne cite que l’épée.',
          'Les traités, les marchés, les écoles et la diversité sont passés sous silence.',
        ],
        answers: [
          'Montrer ce qui fut bâti en savoir, en justice et en pactes.',
          'S’appuyer sur les historiens, non sur des extraits.',
        ],
        example: 'Une série inventée de dessins fait de mille ans un seul défilé de cavaliers.',
      },
    },
    {
      code: 'MM0405',
      channels: ['video', 'social', 'web'],
      fallacies: ['appeal-to-emotion', 'false-analogy'],
      ar: {
        name: 'مدينة السعادة الموعودة',
        sentence: 'تُصوَّر حياة آمنة عادلة تحت حكم الجماعة، ويُخفى ما وراء الصورة.',
        signs: ['مشاهد مختارة بلا شهود مستقلين.', 'لا يُسمح لأحد بالسؤال عن الفقراء والسجناء والنساء.'],
        answers: ['اعرض شهادات من عاش هناك ونجا.', 'قارن الصورة بما وثّقته الجهات المستقلة.'],
        example: 'تقرير مختلق عن سوق نظيف وأطفال يضحكون، صُوّر في شارع واحد ومن زاوية واحدة.',
      },
      en: {
        name: 'The promised happy city',
        sentence: 'A safe and just life under the group is pictured, and what lies behind the picture is hidden.',
        signs: [
          'Selected scenes, without independent witnesses.',
          'Nobody may ask about the poor, the prisoners or the women.',
        ],
        answers: [
          'Show the testimony of those who lived there and escaped.',
          'Compare the picture with what independent bodies documented.',
        ],
        example:
          'An invented report on a clean market and laughing children, filmed in a single street from a single angle.',
      },
      fr: {
        name: 'La cité heureuse promise',
        sentence: 'On dépeint une vie sûre et juste sous le groupe, et l’on cache ce qui est derrière l’image.',
        signs: [
          'Des scènes choisies, sans témoins indépendants.',
          'Nul ne peut interroger sur les pauvres, les détenus ou les femmes.',
        ],
        answers: [
          'Montrer les témoignages de ceux qui y ont vécu et en ont réchappé.',
          'Comparer l’image à ce que des organismes indépendants ont établi.',
        ],
        example:
          'Un reportage inventé sur un marché propre et des enfants qui rient, filmé dans une seule rue et sous un seul angle.',
      },
    },
  ],
};
