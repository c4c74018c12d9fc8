import type { Tactic } from './method.ts';

export const sealingTheGroup: Tactic = {
  code: 'MM03',
  phase: 'sealing-the-group',
  name: { ar: 'إغلاق الجماعة على نفسها', en: 'Sealing the group', fr: 'Fermer le groupe' },
  sentence: {
    ar: 'تُقطع صلة الفرد بمن حوله حتى لا يسمع إلا صوتا واحدا.',
    en: 'A person is cut off from others until only one voice is heard.',
    fr: 'On coupe une personne des autres jusqu’à ce qu’elle n’entende plus qu’une voix.',
  },
  methods: [
    {
      code: 'MM0301',
      channels: ['closed-groups', 'audio', 'documents'],
      fallacies: ['ignored-conditions', 'collective-guilt'],
      ar: {
        name: 'التكفير المتسلسل',
        sentence: 'يُكفَّر شخص، ثم من لم يكفّره، ثم من لم يكفّر هؤلاء، حتى لا يبقى أحد.',
        signs: ['يُحكم على جماعات بأكملها لا على قول بعينه.', 'يُعد السكوت أو التوقف كفرا.'],
        answers: [
          'اذكر شروط الحكم وموانعه وأنه للقضاء وحده.',
          'بيّن إلى أين تنتهي السلسلة: إلى القائل نفسه.',
          'استشهد ببيانات العلماء الجامعة في تحريم التكفير.',
        ],
        example: 'رسالة صوتية مختلقة تُخرج موظفا من الدين لوظيفته، ثم أهله لأنهم لم يتبرؤوا منه.',
      },
      en: {
        name: 'Chain takfir',
        sentence:
          'One person is declared outside the faith, then whoever does not agree, then whoever does not condemn those.',
        signs: ['Whole groups are judged, not a particular statement.', 'Silence or hesitation counts as unbelief.'],
        answers: [
          'Name the conditions and obstacles of such a ruling, which is for courts alone.',
          'Show where the chain ends: with the speaker himself.',
          'Cite the joint statements of scholars that forbid takfir.',
        ],
        example:
          'An invented voice message declares a clerk outside the faith for his post, then his family for not disowning him.',
      },
      fr: {
        name: 'Takfir en chaîne',
        sentence: 'On exclut quelqu’un de la foi, puis qui ne l’exclut pas, puis qui ne condamne pas ceux-là.',
        signs: ['On juge des groupes entiers et non un propos précis.', 'Le silence ou l’hésitation valent mécréance.'],
        answers: [
          'Rappeler les conditions et les empêchements d’un tel jugement, réservé aux tribunaux.',
          'Montrer où finit la chaîne : à celui qui parle.',
          'Citer les déclarations communes de savants qui interdisent le takfir.',
        ],
        example:
          'Un message vocal inventé exclut un employé de la foi pour son poste, puis sa famille parce qu’elle ne l’a pas renié.',
      },
    },
    {
      code: 'MM0302',
      channels: ['closed-groups', 'messaging', 'gatherings'],
      fallacies: ['redefined-term', 'ignored-conditions'],
      ar: {
        name: 'البيعة المزعومة',
        sentence: 'يُؤخذ من الفرد عهد بالطاعة لقائد مجهول، ثم يُجعل نقضه خيانة للدين.',
        signs: ['العهد سرّي أو عاجل أو عن بُعد.', 'لا يُعرف القائد ولا ما سيأمر به.'],
        answers: [
          'بيّن أن عهدا على معصية أو مع مجهول لا يُلزم.',
          'اذكر شروط الولاية عند الفقهاء.',
          'دلّ على من يعين على الخروج بأمان.',
        ],
        example: 'غرفة محادثة مختلقة تطلب من مراهق أن يكتب صيغة عهد قبل منتصف الليل لقائد لا يعرف اسمه.',
      },
      en: {
        name: 'False oath',
        sentence:
          'A pledge of obedience to an unknown leader is taken, and leaving is then called treason to the faith.',
        signs: [
          'The pledge is secret, hurried, or taken at a distance.',
          'Neither the leader nor what he will order is known.',
        ],
        answers: [
          'Explain that a pledge to wrongdoing, or to somebody unknown, does not bind.',
          'Name the conditions of legitimate authority in law.',
          'Point to those who help people leave in safety.',
        ],
        example:
          'An invented chat room asks a teenager to type a pledge before midnight to a leader whose name he does not know.',
      },
      fr: {
        name: 'Faux serment',
        sentence: 'On fait jurer obéissance à un chef inconnu, puis le départ devient trahison de la foi.',
        signs: [
          'Le serment est secret, pressé ou prêté à distance.',
          'On ne connaît ni le chef ni ce qu’il ordonnera.',
        ],
        answers: [
          'Expliquer qu’un serment pour le mal, ou envers un inconnu, n’engage pas.',
          'Rappeler les conditions d’une autorité légitime en droit.',
          'Indiquer qui aide à partir en sécurité.',
        ],
        example:
          'Un salon de discussion inventé demande à un adolescent d’écrire un serment avant minuit à un chef dont il ignore le nom.',
      },
    },
    {
      code: 'MM0303',
      channels: ['messaging', 'closed-groups', 'gatherings'],
      fallacies: ['redefined-term'],
      ar: {
        name: 'العزل عن الأهل والأصدقاء',
        sentence: 'يُطلب من الفرد أن يقطع أهله ومعلميه وأصدقاءه باسم الولاء للدين.',
        signs: ['تغيّر مفاجئ في الصلة بالأسرة وكتمان.', 'يوصف كل ناصح بأنه عدو.'],
        answers: ['أبق باب الأسرة مفتوحا بلا تهديد.', 'اعرض ما جاء في بر الوالدين وصلة الرحم.'],
        example: 'رفيق مختلق في مجموعة يقول لفتاة إن صمتها على مائدة أمها «أول الطريق».',
      },
      en: {
        name: 'Cutting off from family and friends',
        sentence: 'A person is asked to break with family, teachers and friends in the name of loyalty to the faith.',
        signs: [
          'Ties with the family change suddenly and become secretive.',
          'Everyone who gives advice is called an enemy.',
        ],
        answers: [
          'Keep the family’s door open, without threats.',
          'Show what is taught on kindness to parents and the ties of kinship.',
        ],
        example:
          'An invented companion in a group tells a girl that her silence at her mother’s table is “the first step”.',
      },
      fr: {
        name: 'Couper de la famille et des amis',
        sentence: 'On demande de rompre avec parents, enseignants et amis au nom de la fidélité à la foi.',
        signs: [
          'Les liens avec la famille changent soudain et deviennent secrets.',
          'Quiconque conseille est traité en ennemi.',
        ],
        answers: [
          'Laisser la porte de la famille ouverte, sans menace.',
          'Montrer ce qui est enseigné sur la bonté envers les parents et les liens du sang.',
        ],
        example:
          'Un compagnon inventé dit à une jeune fille, dans un groupe, que son silence à la table de sa mère est « le premier pas ».',
      },
    },
    {
      code: 'MM0304',
      channels: ['video', 'social', 'closed-groups'],
      fallacies: ['false-dilemma', 'collective-guilt'],
      ar: {
        name: 'العالم فسطاطان',
        sentence: 'يُقسم الناس قسمين لا ثالث لهما: معنا أو عدو.',
        signs: ['لا مكان في الكلام لمحايد ولا لمصلح.', 'يُنكر العيش المشترك أو يُسمّى ضعفا.'],
        answers: [
          'أظهر من لا يدخل في القسمين: الجيران والمعاهدون والناصحون.',
          'استشهد بمواثيق العيش المشترك في التاريخ.',
        ],
        example: 'ملصق مختلق برسم نصفين، أبيض وأسود، يسأل القارئ: أين تقف؟ ولا يعرض سواهما.',
      },
      en: {
        name: 'The world in two camps',
        sentence: 'People are divided into two and no third: with us, or an enemy.',
        signs: [
          'There is no place in it for the neutral or for those who make peace.',
          'Living together is denied, or called weakness.',
        ],
        answers: [
          'Show who fits neither camp: neighbours, partners of treaties, those who counsel.',
          'Cite the charters of living together that history knows.',
        ],
        example:
          'An invented poster of two halves, white and black, asks the reader where he stands and offers nothing else.',
      },
      fr: {
        name: 'Le monde en deux camps',
        sentence: 'Les gens sont divisés en deux, sans tiers : avec nous, ou ennemi.',
        signs: [
          'Il n’y a aucune place pour qui est neutre ou fait la paix.',
          'Le vivre-ensemble est nié ou appelé faiblesse.',
        ],
        answers: [
          'Montrer qui n’entre dans aucun camp : voisins, alliés par traité, conseillers.',
          'Citer les chartes du vivre-ensemble que l’histoire connaît.',
        ],
        example:
          'Une affiche inventée en deux moitiés, blanche et noire, demande au lecteur où il se tient et ne propose rien d’autre.',
      },
    },
    {
      code: 'MM0305',
      channels: ['closed-groups', 'messaging', 'audio'],
      fallacies: ['circular', 'appeal-to-emotion'],
      ar: {
        name: 'تجريم الشك والخروج',
        sentence: 'يُجعل السؤال ضعف إيمان، والخروج ردة، ليبقى الفرد خوفا لا اقتناعا.',
        signs: ['تُقابل الأسئلة بالتخويف لا بالجواب.', 'يُراقب الأعضاء بعضهم بعضا ويُشهَّر بمن ابتعد.'],
        answers: ['بيّن أن السؤال طريق العلم.', 'أسمع قصص من عادوا، بأمان وبلا تشهير.', 'دلّ على جهة دعم سرّية.'],
        example: 'مشرف مختلق يحذف سؤال عضو ويكتب للجميع: «من يسأل هكذا فقد اختار طريقه».',
      },
      en: {
        name: 'Doubt and departure made crimes',
        sentence: 'A question becomes weak faith and leaving becomes apostasy, so that people stay out of fear.',
        signs: [
          'Questions meet with threats and not with answers.',
          'Members watch one another, and whoever withdraws is exposed.',
        ],
        answers: [
          'Explain that asking is how knowledge begins.',
          'Let those who returned be heard, in safety and without exposure.',
          'Point to confidential help.',
        ],
        example:
          'An invented moderator deletes a member’s question and writes to all: “Who asks like this has chosen his road.”',
      },
      fr: {
        name: 'Le doute et le départ criminalisés',
        sentence: 'La question devient faiblesse de foi et le départ apostasie, pour que l’on reste par peur.',
        signs: [
          'On répond aux questions par la menace.',
          'Les membres se surveillent, et qui s’éloigne est livré au public.',
        ],
        answers: [
          'Expliquer que le savoir commence par la question.',
          'Faire entendre ceux qui sont revenus, en sécurité et sans les exposer.',
          'Indiquer une aide confidentielle.',
        ],
        example:
          'Un modérateur inventé efface la question d’un membre et écrit à tous : « Qui demande ainsi a choisi sa route. »',
      },
    },
  ],
};
