import { charter, instrument, openLetter, quran } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const covenantsAreKept = starterDossier('covenants-are-kept', {
  title: said(
    'الوفاء بالعهود: العهد يعصم المخالف في الدين',
    'Keeping covenants: a covenant protects whoever differs in religion',
    'Tenir ses pactes : le pacte protège qui diffère en religion',
  ),
  harmClass: 'violence-justified',
  statement: said(
    'يزعم قائله أن العهود والمواثيق وتأشيرات الدخول لا تُلزم أحدا مع من يخالف في الدين، فيجوز الغدر بالمعاهَد والزائر والمقيم وقتلهم.',
    'It says that covenants, treaties and visas bind nobody towards those of another religion, so that visitors, residents and people under treaty may be betrayed and killed.',
    'Elle prétend que pactes, traités et visas ne lient personne envers qui est d’une autre religion, si bien qu’on peut trahir et tuer visiteurs, résidents et personnes sous traité.',
  ),
  content: [
    'met',
    said(
      'القول يسوّغ قتل أناس دخلوا البلاد آمنين بعهد.',
      'It justifies killing people who came in safety under a promise.',
      'Elle justifie le meurtre de gens venus en sécurité sous une promesse.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'سبق الاحتجاج به على استهداف زوار ومقيمين، ولا يُعرف قرب الضرر إلا في رسالة بعينها.',
      'It has been pleaded for attacks on visitors and residents; whether harm is near can be told of a given message alone.',
      'On l’a invoquée pour des attaques contre des visiteurs et des résidents ; l’imminence ne se dit que d’un message donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'نزلت في أول سورة التوبة براءة من ناكثي العهد وأمر بقتالهم.',
        'The opening of the ninth sura dissolves treaties with those who broke them and commands to fight them.',
        'Le début de la neuvième sourate dénonce les traités avec ceux qui les ont rompus et ordonne de les combattre.',
      ),
      warrant: said(
        'ما نزل في الناكثين يعمّ كل مخالف، وينسخ كل عهد.',
        'What came down about those who broke faith covers all who differ, and cancels every covenant.',
        'Ce qui fut révélé sur les parjures couvre tous ceux qui diffèrent et annule tout pacte.',
      ),
      conclusion: said('فلا عهد لأحد.', 'So nobody has a covenant.', 'Nul n’a donc de pacte.'),
      fallacy: 'abrogation-abuse',
      answer: said(
        'في السياق نفسه استثناء صريح قبل الأمر بالقتال وبعده: من لم ينقص شيئا من عهده يُتمّ له إلى مدته (التوبة: ٤)، ومن استقام يُستقام له (التوبة: ٧). فالسورة تفرّق بين الناكث والوفيّ، والدعوى تمحو هذا الفرق. ولا تُنسخ آية بآية تليها بسطر وتؤكدها.',
        'The passage itself makes an express exception before the command to fight and after it: whoever has broken nothing has his treaty completed to its term (9:4), and whoever is upright is dealt with uprightly (9:7). The sura tells the breaker from the keeper, and the claim wipes that out. A verse is not abrogated by one that stands a line away and confirms it.',
        'Le passage même fait une exception expresse, avant l’ordre de combattre et après : à qui n’a rien enfreint le traité est tenu jusqu’à son terme (9:4), et envers qui est droit on agit droitement (9:7). La sourate distingue le parjure du fidèle ; la thèse efface cette distinction. Un verset n’est pas abrogé par celui qui le suit d’une ligne et le confirme.',
      ),
      cites: [quran('9:4-7'), openLetter(1)],
    },
    {
      premise: said(
        'قد يُخشى من الطرف الآخر غدر.',
        'One may fear that the other side will betray.',
        'On peut craindre que l’autre trahisse.',
      ),
      warrant: said(
        'الخوف من الغدر يبيح أن نغدر أولا.',
        'Fear of betrayal permits betraying first.',
        'Craindre la trahison permet de trahir le premier.',
      ),
      conclusion: said(
        'فنباغت من عاهدناه.',
        'So we take by surprise those with whom we have a treaty.',
        'Nous surprenons donc ceux à qui nous lie un traité.',
      ),
      fallacy: 'ignored-conditions',
      answer: said(
        'هذه الحال بعينها حكم فيها القرآن: من خيف منه نقض العهد أُعلن له إنهاؤه علنا حتى يستوي الطرفان في العلم، فالخيانة مبغوضة عند الله (الأنفال: ٥٨). فالمباغتة مع قيام العهد خيانة، ولو كان الخوف صادقا. وإنهاء العهود شأن الدولة التي عقدتها لا الأفراد.',
        'The Quran has ruled on this very case: where a breach is feared, the end of the treaty is declared openly, so that both sides know alike, because God does not love betrayal (8:58). To strike by surprise while the treaty stands is betrayal, even if the fear is honest. And to end a treaty is for the state that made it, not for individuals.',
        'Le Coran a tranché ce cas même : si l’on craint une rupture, on déclare ouvertement la fin du traité, afin que les deux parties le sachent également, car Dieu n’aime pas la trahison (8:58). Frapper par surprise tant que le traité tient est trahir, même si la crainte est sincère. Et mettre fin à un traité revient à l’État qui l’a conclu, non à des particuliers.',
      ),
      cites: [quran('8:58'), instrument('vienna-treaties', 26)],
    },
    {
      premise: said(
        'المسلمون المستضعفون يجب نصرهم.',
        'Oppressed believers must be helped.',
        'Il faut secourir les croyants opprimés.',
      ),
      warrant: said(
        'نصرهم مقدّم على كل عهد.',
        'To help them comes before every covenant.',
        'Les secourir prime tout pacte.',
      ),
      conclusion: said(
        'فننقض العهد لننصرهم.',
        'So we break the covenant to help them.',
        'Nous rompons donc le pacte pour les secourir.',
      ),
      fallacy: 'false-dilemma',
      answer: said(
        'استثنى القرآن من واجب النصرة قوما بيننا وبينهم ميثاق (الأنفال: ٧٢)، فقدّم الوفاء حتى على نصرة الإخوة. وليس الأمر خيارا بين الغدر والخذلان، فأبواب النصرة المشروعة كثيرة: الإغاثة والشفاعة والقضاء والسياسة وما تقرره الدول.',
        'From the duty to help, the Quran excepts the case of a people with whom there is a treaty (8:72): it places keeping faith even before helping one’s brothers. Nor is the choice between betrayal and abandonment; there are many lawful ways to help: relief, mediation, courts, diplomacy, and what states decide.',
        'Du devoir d’assistance, le Coran excepte le cas d’un peuple auquel lie un traité (8:72) : il place la fidélité avant même le secours aux frères. Le choix n’est d’ailleurs pas entre trahir et abandonner : il y a bien des voies licites, l’aide, la médiation, le juge, la diplomatie et ce que décident les États.',
      ),
      cites: [quran('8:72')],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'العهد دَين في الذمة مع كل إنسان مهما كان دينه، والغدر بمن أُمّن خيانة لا جهاد.',
        'A covenant is a debt owed to every human being of whatever religion; to betray someone who was promised safety is treason and no struggle for God.',
        'Le pacte est une dette envers tout être humain, quelle que soit sa religion ; trahir qui a reçu une promesse de sécurité est félonie et non combat pour Dieu.',
      ),
      [quran('17:34'), quran('5:1')],
    ],
    [
      'general',
      'page',
      written(
        [
          'أمر القرآن بالوفاء بالعقود (المائدة: ١)، وأخبر أن العهد يُسأل عنه صاحبه (الإسراء: ٣٤)، وجعل الوفاء من صفات أهل البر (البقرة: ١٧٧). ولم يشترط أن يكون الطرف الآخر مسلما، بل أكثر ما نزل في العهود كان مع غير المسلمين.',
          'وضرب القرآن مثلا لمن ينقض عهده: امرأة تنقض غزلها بعد أن أحكمته، ونهى عن أن تُتخذ الأيمان خديعة لأن جماعة أقوى من جماعة (النحل: ٩١-٩٢). فقوة الطرف أو ضعفه لا تغيّر الواجب.',
          'وتأشيرة الدخول، وإذن الإقامة، ووثيقة السفر، عهود أمان متبادلة: الداخل يأمن على نفسه، وأهل البلد يأمنون منه. فمن دخل بلدا بتأشيرة ثم آذى أهله فقد غدر، ومن آذى زائرا دخل بلاده بإذن فقد غدر كذلك.',
        ],
        [
          'The Quran commands that contracts be kept (5:1), says that one is asked about a covenant (17:34), and makes keeping it a mark of the righteous (2:177). It does not require that the other side be Muslim; indeed most of what was revealed on treaties concerned people who were not.',
          'For those who break faith it gives the image of a woman who undoes her yarn after spinning it strong, and it forbids using oaths to deceive because one community is stronger than another (16:91-92). The strength or weakness of a side does not change the duty.',
          'An entry visa, a residence permit, a travel document are mutual promises of safety: whoever enters is safe, and the people of the country are safe from him. Whoever enters a country on a visa and then harms its people has betrayed; whoever harms a visitor who came by leave has betrayed as well.',
        ],
        [
          'Le Coran ordonne de tenir les contrats (5:1), dit qu’il sera demandé compte du pacte (17:34) et fait de la fidélité une marque des justes (2:177). Il n’exige pas que l’autre partie soit musulmane ; la plupart de ce qui fut révélé sur les traités concernait des gens qui ne l’étaient pas.',
          'De qui rompt sa parole il donne l’image d’une femme qui défait son fil après l’avoir solidement filé, et il interdit d’user des serments pour tromper parce qu’une communauté est plus forte qu’une autre (16:91-92). La force ou la faiblesse d’une partie ne change pas le devoir.',
          'Un visa, un permis de séjour, un titre de voyage sont des promesses réciproques de sécurité : celui qui entre est en sûreté, et les habitants le sont de lui. Qui entre dans un pays avec un visa puis nuit à ses habitants a trahi ; qui nuit à un visiteur entré avec permission a trahi de même.',
        ],
      ),
      [quran('5:1'), quran('17:34'), quran('2:177'), quran('16:91-92')],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'لا تكاد تجد في القرآن خُلقا كُرّر الأمر به في معاملة الآخرين كما كُرّر الوفاء بالعهد. فهو في مطلع سورة المائدة أول ما يُخاطَب به المؤمنون (المائدة: ١)، وهو في وصايا الإسراء مقرون بالمسؤولية (الإسراء: ٣٤)، وهو في سورة المؤمنون صفة من صفاتهم (المؤمنون: ٨)، وفي آية البر ركن من أركان البر مع الصلاة والزكاة (البقرة: ١٧٧). وجاء في النحل مع أشد تشبيه: امرأة تعبت في غزلها ثم نكثته (النحل: ٩١-٩٢)، ثم التحذير من أن تزلّ قدم بعد ثبوتها وأن يذوق صاحبها السوء لأنه صدّ الناس عن سبيل الله (النحل: ٩٤). والغدر باسم الدين هو عين هذا الصدّ.',
          'وأصحاب الدعوى يحتجون بصدر سورة التوبة. والمتأمل يجد أن هذا الموضع من أقوى الأدلة عليهم. نزلت الآيات بعد أن نقض قوم صلحا وأعانوا على سفك دم حلفاء المسلمين. فأُعلنت البراءة منهم علنا، وأُعطوا أجلا، ولم يؤخذوا على غرّة. ثم استُثني من ذلك كل من وفى (التوبة: ٤)، وأُمر بالاستقامة لمن استقام (التوبة: ٧)، وأُمر بإجارة من استجار ولو من الفريق المحارب، وبإبلاغه موضعا يأمن فيه (التوبة: ٦). فهذه آيات في آداب إنهاء العهد مع الناكث، لا في إسقاط العهود.',
          'وسيرة النبي صلى الله عليه وسلم شاهدة. فقد التزم شروط صلح الحديبية على ما فيها من مشقة، وردّ من جاءه من مكة لأن الشرط قضى بذلك. وصح أن صحابيا وأباه أخذت عليهما قريش عهدا ألا يقاتلا، فلما أخبرا النبي بذلك قبل بدر، والمسلمون في قلة، أمرهما أن ينصرفا ويفيا لهم بعهدهم. فأي ضرورة أشد من تلك؟ ومع ذلك لم يكن الاحتياج إلى رجلين عذرا في نقض كلمة أُعطيت لعدو.',
          'وكانت أول وثيقة كتبها النبي في المدينة عهدا بين جماعات مختلفة في الدين، جعلتهم أمة واحدة في الدفاع عن مدينتهم، ولكل منهم دينه. فالعهد في الإسلام ليس حيلة مؤقتة يُنتظر زوالها، بل هو أساس العيش المشترك. ومن نشأ في بلد فهو بينه وبين أهله عقد، ومن حمل جنسيته أو دخله بإذنه فقد دخل في هذا العقد، له حقوق وعليه واجبات.',
          'وقد يقول قائل: هم لا يفون لنا، فلم نفي لهم؟ والجواب أن من نقض منهم له حكمه، تنظر فيه الدولة التي عاقدته: تُعلن إنهاء العهد جهارا إن خافت الخيانة (الأنفال: ٥٨)، ولا تخون. وأما الأفراد من السياح والعمال والطلاب فلم يعقدوا ولم ينقضوا، وإنما دخلوا بأمان. وقد قدّم القرآن الميثاق على نصرة المسلم لأخيه (الأنفال: ٧٢)، فكيف يُقدَّم عليه هوى رجل يرى أن له وحده أن يحلّ ما عقدته أمة؟',
          'وقد سلك قانون الدول الطريق نفسه، فجعل الوفاء بالمعاهدات أصله الأول: كل معاهدة نافذة ملزمة لأطرافها، وعليهم تنفيذها بحسن نية. فمن ينقض عهود بلاده باسم الدين لم ينتصر للدين، بل شهد الناس عليه بسببه أنه لا عهد له. وأكبر ما يحفظه المسلم لدينه في بلد غريب أن يقول عنه جاره: هذا رجل إذا أعطى كلمته حفظها.',
          'وليسأل كل مسافر نفسه سؤالا يسيرا: حين ختم الموظف جوازي، ماذا فهم هو، وماذا فهمت أنا؟ فهم أنني أدخل مسالما، وفهمت أنني آمن عنده. هذا عقد تام، لا يحتاج إلى كتابة أخرى. والنيات المخفية لا تغيّر العقود، فالعقد على ما فهمه الطرفان، ومن أضمر خلافه فقد خان من لحظته. وليسأل صاحب الدار نفسه كذلك عن العامل والزائر: بأي كلمة جاءا، ومن الذي أعطاها باسمه؟ فالكلمة التي أعطتها دولته كلمته، وهو مسؤول عنها كما لو نطق بها.',
        ],
        [
          'Hardly any virtue in dealing with others is commanded as often in the Quran as keeping a covenant. It is the first thing said to believers at the opening of the fifth sura (5:1); in the counsels of the seventeenth it is joined to being held to account (17:34); in the twenty-third it is one of the marks of believers (23:8); and in the verse on righteousness it stands with prayer and alms (2:177). In the sixteenth sura it comes with the strongest of images, a woman who toils at her yarn and then undoes it (16:91-92), and with the warning of a foot that slips after it stood firm, and of the harm that comes to those who kept others from God’s way (16:94). To betray in the name of religion is exactly that.',
          'Those who argue otherwise cite the beginning of the ninth sura. Read closely, it is among the strongest evidence against them. The verses came down after a people had broken a peace and helped to shed the blood of the Muslims’ allies. They were renounced in public, given a respite, and not taken unawares. Everyone who had kept faith was then excepted (9:4); uprightness was commanded towards the upright (9:7); and whoever asked for protection, even from the side at war, was to be granted it and brought to a place of safety (9:6). These verses are about the manner of ending a covenant with those who broke it, and do not abolish covenants.',
          'The Prophet’s life bears it out. He kept the terms of the peace of Hudaybiya, hard as they were, and sent back those who came to him from Mecca because the terms said so. It is soundly transmitted that Quraysh had taken a promise from a Companion and his father not to fight; when they told the Prophet, before the battle of Badr and with the Muslims few in number, he told them to turn back and keep it. What need could be greater? And yet the want of two men did not excuse breaking a word given to an enemy.',
          'The first document the Prophet wrote in Medina was a covenant between groups of different religions. It made them one community in defending their city, each with its own religion. A covenant in Islam is no passing stratagem whose end is awaited; it is the foundation of living together. Whoever grows up in a country is under contract with its people, and whoever carries its nationality or enters it by leave has joined that contract, with its rights and its duties.',
          'Someone may say: they do not keep faith with us, so why should we? Those of them who break it have their ruling, and it is for the state that made the treaty to consider. If it fears betrayal it declares the treaty ended, openly (8:58), and does not betray. But individual tourists, workers and students have made no treaty and broken none; they came under a promise of safety. The Quran put a treaty before a Muslim’s help to his brother (8:72): how could the fancy of one man, who thinks it is for him alone to undo what a nation has bound, be put before it?',
          'The law of nations took the same road and made this its first principle: every treaty in force binds its parties and must be performed in good faith. Whoever breaks his country’s covenants in the name of religion has not served religion; because of him people testify that it keeps no covenant. The most a Muslim can do for his faith in a foreign country is that his neighbour says of him: this is a man who keeps his word.',
          'Let every traveller put a simple question to himself: when the officer stamped my passport, what did he understand, and what did I? He understood that I come in peace; I understood that I am safe with him. That is a whole contract and needs no other writing. Hidden intentions do not change contracts; a contract stands as both sides understood it, and whoever means otherwise has betrayed from that moment. Let the host ask himself too, about the worker and the visitor: on whose word did they come, and who gave it in my name? The word given by his state is his word, and he answers for it as if he had spoken it.',
        ],
        [
          'Peu de vertus envers autrui sont ordonnées dans le Coran aussi souvent que la fidélité au pacte. C’est la première chose dite aux croyants au début de la cinquième sourate (5:1) ; dans les conseils de la dix-septième, elle est liée à la responsabilité (17:34) ; dans la vingt-troisième, elle est une marque des croyants (23:8) ; et dans le verset sur la vertu, elle se tient à côté de la prière et de l’aumône (2:177). La seizième sourate l’accompagne de la plus forte image, une femme qui peine à son fil puis le défait (16:91-92), et d’un avertissement : le pied qui glisse après avoir été ferme, et le mal qui vient à qui a détourné les gens de la voie de Dieu (16:94). Trahir au nom de la religion, c’est exactement cela.',
          'Ceux qui soutiennent le contraire citent le début de la neuvième sourate. Lu de près, c’est l’une des preuves les plus fortes contre eux. Ces versets descendirent après qu’un peuple eut rompu une paix et aidé à verser le sang des alliés des musulmans. On les dénonça en public, on leur donna un délai, on ne les prit pas par surprise. Puis furent exceptés tous ceux qui étaient restés fidèles (9:4) ; la droiture fut ordonnée envers les droits (9:7) ; et qui demandait protection, même du camp en guerre, devait l’obtenir et être conduit en lieu sûr (9:6). Ces versets disent comment mettre fin à un pacte avec qui l’a rompu ; ils n’abolissent pas les pactes.',
          'La vie du Prophète en témoigne. Il tint les clauses de la paix de Houdaybiya, si dures fussent-elles, et renvoya ceux qui venaient à lui de La Mecque parce que la clause le voulait. Il est authentiquement rapporté que Qouraych avait fait promettre à un Compagnon et à son père de ne pas combattre ; quand ils le dirent au Prophète, avant la bataille de Badr et alors que les musulmans étaient peu nombreux, il leur dit de s’en retourner et de tenir parole. Quel besoin serait plus pressant ? Et pourtant manquer de deux hommes n’excusa pas de rompre une parole donnée à un ennemi.',
          'Le premier document que le Prophète écrivit à Médine fut un pacte entre des groupes de religions différentes. Il en fit une seule communauté pour défendre leur cité, chacun gardant sa religion. Le pacte, en islam, n’est pas une ruse passagère dont on attend la fin ; c’est le fondement de la vie commune. Qui grandit dans un pays est lié à ses habitants, et qui en porte la nationalité ou y entre avec permission est entré dans ce contrat, avec ses droits et ses devoirs.',
          'On dira : ils ne tiennent pas parole envers nous, pourquoi la tenir envers eux ? Ceux qui la rompent ont leur règle, et c’est à l’État qui a conclu le traité d’en juger. S’il craint la trahison, il déclare ouvertement le traité fini (8:58), et ne trahit pas. Mais les touristes, les travailleurs, les étudiants n’ont rien conclu et rien rompu ; ils sont venus sous promesse de sécurité. Le Coran a placé le traité avant le secours du musulman à son frère (8:72) : comment placerait-on avant lui la fantaisie d’un homme qui croit pouvoir défaire seul ce qu’une nation a noué ?',
          'Le droit des nations a pris la même voie et en a fait son premier principe : tout traité en vigueur lie les parties et doit être exécuté de bonne foi. Qui rompt les pactes de son pays au nom de la religion n’a pas servi la religion ; à cause de lui les gens témoignent qu’elle ne tient pas parole. Le plus qu’un musulman puisse faire pour sa foi en pays étranger, c’est que son voisin dise de lui : voilà un homme qui tient sa parole.',
          'Que chaque voyageur se pose une question simple : quand l’agent a tamponné mon passeport, qu’a-t-il compris, et qu’ai-je compris ? Il a compris que je venais en paix ; j’ai compris que j’étais en sûreté chez lui. C’est un contrat entier, qui n’a pas besoin d’autre écrit. Les intentions cachées ne changent pas les contrats : le contrat vaut comme les deux parties l’ont compris, et qui pense autrement a trahi dès cet instant. Que l’hôte s’interroge aussi, sur l’ouvrier et le visiteur : sur quelle parole sont-ils venus, et qui l’a donnée en mon nom ? La parole de son État est la sienne, et il en répond comme s’il l’avait dite.',
        ],
      ),
      [
        quran('5:1'),
        quran('17:34'),
        quran('23:8'),
        quran('2:177'),
        quran('16:91-94'),
        quran('9:4-7'),
        quran('8:58'),
        quran('8:72'),
        charter('communities'),
        instrument('vienna-treaties', 26),
      ],
    ],
    [
      'imam',
      'sentence',
      said(
        'اقرأ للناس الآيتين الرابعة والسابعة من سورة التوبة كلما قُرئت عليهم الخامسة وحدها.',
        'Whenever the fifth verse of the ninth sura is read to people alone, read them the fourth and the seventh.',
        'Chaque fois qu’on lit aux gens le seul cinquième verset de la neuvième sourate, lisez-leur le quatrième et le septième.',
      ),
      [quran('9:4-7')],
    ],
  ],
});
