import { instrument, openLetter, quran } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const thoseWhoDoNotFight = starterDossier('those-who-do-not-fight', {
  title: said(
    'حرمة من لا يقاتل: لا تسقط بقيام الحرب',
    'Those who do not fight: war does not lift their protection',
    'Ceux qui ne combattent pas : la guerre ne lève pas leur protection',
  ),
  harmClass: 'violence-justified',
  statement: said(
    'يزعم قائله أن القتال إذا أُعلن سقطت معه كل حرمة، فيجوز أن يُقصد بالقتل من لا يقاتل، من رجال ونساء وأطفال.',
    'It says that once fighting is declared nothing is protected any more, so that men, women and children who take no part may be killed on purpose.',
    'Elle prétend qu’une fois le combat déclaré plus rien n’est protégé, si bien qu’on peut tuer à dessein hommes, femmes et enfants qui n’y prennent aucune part.',
  ),
  content: [
    'met',
    said(
      'القول يسوّغ صراحة قتل من لا مشاركة له في القتال.',
      'It openly justifies the killing of people who take no part in fighting.',
      'Elle justifie ouvertement le meurtre de personnes qui ne participent pas au combat.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'وقعت اعتداءات احتج أصحابها بمثل هذا القول، أما قرب الضرر فلا يُعرف إلا في رسالة بعينها.',
      'Attacks have been defended in this way; whether harm is near can be told of a given message alone.',
      'Des attaques ont été défendues ainsi ; l’imminence d’un tort ne se dit que d’un message donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'في القرآن أمر بقتال من يقاتل.',
        'The Quran commands fighting those who fight.',
        'Le Coran ordonne de combattre ceux qui combattent.',
      ),
      warrant: said(
        'الأمر بالقتال مطلق لا حدّ له.',
        'A command to fight knows no limit.',
        'Un ordre de combattre ne connaît pas de limite.',
      ),
      conclusion: said(
        'فيجوز أن يُقصد بالقتل من لا يقاتل.',
        'So those who do not fight may be killed on purpose.',
        'On peut donc tuer à dessein ceux qui ne combattent pas.',
      ),
      fallacy: 'truncated-text',
      answer: said(
        'الآية نفسها (البقرة: ١٩٠) تحصر القتال فيمن يقاتل، وتنهى في الجملة ذاتها عن الاعتداء. فمن أخذ أولها وترك آخرها لم يستدل بها، بل استدل بنصفها. وما يليها إلى الآية ١٩٣ يجعل الكف واجبا متى كفّ المعتدي.',
        'The verse itself (2:190) confines fighting to those who fight, and in the same sentence forbids transgression. Whoever takes its beginning and leaves its end does not argue from the verse but from half of it. What follows, up to verse 193, makes it a duty to stop when the aggressor stops.',
        'Le verset lui-même (2:190) limite le combat à ceux qui combattent et interdit dans la même phrase de transgresser. Qui en prend le début et en laisse la fin ne s’appuie pas sur le verset, mais sur sa moitié. La suite, jusqu’au verset 193, oblige à cesser dès que l’agresseur cesse.',
      ),
      cites: [quran('2:190-193'), openLetter(1)],
    },
    {
      premise: said(
        'يقع في الحروب قتلى من غير المقاتلين.',
        'In wars people who do not fight are killed.',
        'Dans les guerres meurent des gens qui ne combattent pas.',
      ),
      warrant: said(
        'ما يقع بغير قصد يجوز أن يُقصد.',
        'What happens without intent may be intended.',
        'Ce qui arrive sans intention peut être voulu.',
      ),
      conclusion: said(
        'فلا إثم في استهدافهم.',
        'So there is no wrong in making them a target.',
        'Il n’y a donc pas de faute à les prendre pour cible.',
      ),
      fallacy: 'false-analogy',
      answer: said(
        'بين الخطأ والعمد فرق يبني عليه القرآن أحكامه: في قتل الخطأ دية وكفارة (النساء: ٩٢)، وفي العمد وعيد شديد (النساء: ٩٣). ومن سوّى بينهما ألغى الفرق الذي أقامه النص. ثم إن من قصد الآمنين لم يخطئهم حتى يُعذر بالخطأ.',
        'The Quran builds its rulings on the difference between error and intent: for killing by error there is compensation and expiation (4:92), for killing on purpose a severe threat (4:93). Whoever makes the two equal removes the difference the text has drawn. And whoever aims at people who are safe has made no error that could excuse him.',
        'Le Coran fonde ses règles sur la différence entre l’erreur et l’intention : pour l’homicide par erreur, compensation et expiation (4:92) ; pour l’homicide volontaire, une menace sévère (4:93). Les confondre, c’est effacer la différence que le texte a tracée. Et qui vise des gens paisibles n’a commis aucune erreur qui l’excuse.',
      ),
      cites: [quran('4:92-93'), openLetter(6)],
    },
    {
      premise: said(
        'من الناس من عادى غيره ومن سالمه.',
        'Some people are hostile and others live in peace.',
        'Certains sont hostiles, d’autres vivent en paix.',
      ),
      warrant: said(
        'من خالف في الدين فهو محارب.',
        'Whoever differs in religion is at war.',
        'Quiconque diffère en religion est en guerre.',
      ),
      conclusion: said(
        'فلا يبقى مدني تجب حمايته.',
        'So no civilian is left who must be protected.',
        'Il ne reste donc aucun civil à protéger.',
      ),
      fallacy: 'redefined-term',
      answer: said(
        'القرآن يفرّق بين الفريقين صراحة: من لم يقاتل ولم يُخرج أحدا من داره له البر والعدل (الممتحنة: ٨)، والنهي إنما هو عن موالاة من قاتل وأخرج (الممتحنة: ٩). فجعل الخلاف في الدين حربا نقض لهذا التفريق، وتغيير لمعنى المحارب.',
        'The Quran divides the two expressly: those who have not fought and have driven nobody from home are owed kindness and justice (60:8), and what is forbidden is an alliance with those who fought and expelled (60:9). To call difference in religion war undoes this division and changes what an enemy in arms means.',
        'Le Coran les distingue expressément : à ceux qui n’ont pas combattu ni chassé personne de chez lui sont dus la bonté et l’équité (60:8), et l’interdit porte sur l’alliance avec ceux qui ont combattu et expulsé (60:9). Appeler guerre la différence de religion défait cette distinction et change le sens du mot combattant.',
      ),
      cites: [quran('60:8-9'), instrument('protocol-one', 51)],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'من لا يقاتل لا يُقتل: حرمة نفسه أصل ثابت لا ترفعه حرب ولا غضب.',
        'Whoever does not fight is not killed: the protection of life is a rule that neither war nor anger lifts.',
        'Qui ne combat pas n’est pas tué : la protection de la vie est une règle que ni la guerre ni la colère ne lèvent.',
      ),
      [quran('5:32'), openLetter(6)],
    ],
    [
      'general',
      'page',
      written(
        [
          'الأصل في النفس الحرمة. جعل القرآن قتل نفس واحدة بغير حق كقتل الناس جميعا، وإحياءها كإحيائهم جميعا (المائدة: ٣٢). وهذا كلام عن النفس من حيث هي نفس، لا عن أهل دين دون غيرهم.',
          'والقتال في القرآن ردّ على من يقاتل، وله حدّ هو ترك الاعتداء (البقرة: ١٩٠). ونهى النبي صلى الله عليه وسلم عن قتل النساء والأطفال، وعدّ أهل العلم معهم الشيخ الكبير والعابد في صومعته والعامل في حقله، لأن علة القتال، وهي المقاتلة، غائبة فيهم.',
          'وعلى هذا تلتقي الشريعة وقانون الحرب الذي اتفقت عليه الدول: يُفرَّق دائما بين من يقاتل ومن لا يقاتل، ولا يُستهدف الثاني أبدا. فمن قتل آمنا في سوق أو بيت أو طريق لم يأت بجهاد، بل أتى بما نُهي عنه المجاهد نفسه.',
        ],
        [
          'Life is protected; that is the rule. The Quran makes the unjust killing of one soul like the killing of all people, and the saving of one like the saving of all (5:32). It speaks of a soul as a soul, and not of the followers of one religion.',
          'Fighting in the Quran answers those who fight, and its limit is not to transgress (2:190). The Prophet, peace be upon him, forbade the killing of women and children; the scholars count with them the old, the worshipper in his cell and the labourer in his field, because what gives cause to fight, taking up arms, is absent in them.',
          'Here the religious law and the law of war that states have agreed on meet: those who fight and those who do not are always told apart, and the latter are never a target. Whoever kills a peaceful person in a market, a house or a street has not fought a just fight; he has done what is forbidden even to one who does.',
        ],
        [
          'La vie est protégée : telle est la règle. Le Coran assimile le meurtre injuste d’une seule âme à celui de tous les hommes, et le sauvetage d’une seule à celui de tous (5:32). Il parle de l’âme en tant qu’âme, non des fidèles d’une seule religion.',
          'Le combat, dans le Coran, répond à ceux qui combattent, et sa limite est de ne pas transgresser (2:190). Le Prophète, paix sur lui, a interdit de tuer femmes et enfants ; les savants y ajoutent le vieillard, l’ermite dans sa cellule et l’ouvrier dans son champ, car ce qui donne cause au combat, prendre les armes, leur manque.',
          'Ici la loi religieuse et le droit de la guerre convenu entre États se rejoignent : on distingue toujours qui combat et qui ne combat pas, et le second n’est jamais une cible. Qui tue un homme paisible au marché, chez lui ou sur la route n’a pas mené un juste combat : il a fait ce qui est interdit même à celui qui combat justement.',
        ],
      ),
      [quran('5:32'), quran('2:190'), openLetter(6), instrument('protocol-one', 48)],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'يبدأ النظر في هذه المسألة من أصل لا خلاف فيه: أن دم الإنسان معصوم، وأن من أراد رفع العصمة عنه فعليه الدليل، لا على من أبقاها. فالقرآن يقرن تحريم قتل النفس بأكبر المحرمات (الأنعام: ١٥١)، ويعيد النهي في سياق الوصايا الجامعة (الإسراء: ٣٣)، ويجعل العدوان على نفس واحدة عدوانا على الناس كلهم (المائدة: ٣٢). ولم يقيّد شيء من ذلك بدين المقتول ولا ببلده، وإنما قُيّد بالحق، والحق هنا حكم قضاء له شروطه وبيناته، لا رأي رجل يحمل سلاحا.',
          'ثم أُذن في القتال حين أُذن لمن ظُلم وأُخرج من داره (الحج: ٣٩-٤٠). فالإذن جاء معلّلا، والعلة دفع الظلم. ولما فُصّل الأمر في سورة البقرة جاء القيد ملازما له: قتال من يقاتل، وترك الاعتداء، والكف متى كفّ الطرف الآخر (البقرة: ١٩٠-١٩٣). وقد فهم أهل التفسير من الاعتداء المنهي عنه هنا أن يُقتل من لا يقاتل، كالمرأة والصبي والشيخ الفاني. وإذا جنح الخصم إلى السلم وجب قبوله (الأنفال: ٦١). فمن جعل القتال غاية في ذاته، لا يحدها سبب ولا نهاية، فقد خرج عن النص الذي يحتج به.',
          'وجاءت السنّة العملية مطابقة لهذا. فقد صح النهي عن قتل النساء والصبيان، ونُقل عن الخلفاء الأولين أنهم كانوا يوصون قادتهم بألا يقتلوا امرأة ولا صغيرا ولا كبيرا هرما، وألا يقطعوا شجرا مثمرا، ولا يخربوا عامرا، وأن يتركوا من انقطع للعبادة وشأنه. وبنى الفقهاء على ذلك قاعدة عامة: كل من ليس من أهل المقاتلة والممانعة لا يُقصد. وهذه القاعدة سبقت القوانين الحديثة بقرون، ولم تكن استثناء يُعتذر عنه، بل كانت ركنا من أركان آداب القتال.',
          'أما من يحتج بأن الحروب القديمة وقع فيها قتلى من غير المقاتلين، فقد خلط بين أمرين. فرق كبير بين أن يصيب المقاتل غير من قصد، بعد أن بذل وسعه في التوقي، وبين أن يجعل غير المقاتل هدفه. الأول يلزم فيه الاحتياط والضمان، والثاني قتل عمد. وقد رتب القرآن على الخطأ دية وكفارة، وعلى العمد وعيدا لا يشبهه وعيد (النساء: ٩٢-٩٣). ومن يضع متفجرة في سوق أو حافلة لم يقصد مقاتلا فأخطأه، بل قصد الآمن فأصابه. ولا يصح أن يقاس ما قصد صاحبه على ما لم يقصده أحد.',
          'وأما من يحتج بأن الآخر يقتل مدنيينا فنقتل مدنييه، فالجواب أن العدل لا يسقط ببغض قوم ولا بظلمهم (المائدة: ٨)، وأن من لم يقاتل له من البر والقسط ما ليس للمعتدي (الممتحنة: ٨). والجناية لا تنتقل من الجاني إلى جاره أو ابن بلده. والمعاملة بالمثل مقيدة بما يحل في نفسه: فلا يُقابل ظلم الأطفال بظلم أطفال آخرين. ولو صح هذا الباب لما بقي لأحد حرمة، لأن كل ظالم يجد ظلما سبقه.',
          'وهذا كله يوافق ما استقر بين الدول. فاتفاقيات جنيف تحمي في كل نزاع من لا يشارك في القتال أو كفّ عنه، والبروتوكولان الملحقان بها يوجبان التفريق بين المقاتل والمدني، ويمنعان الهجوم على المدنيين وإشاعة الرعب بينهم. ولا يُقبل هنا أن يقال إن هذه قوانين قوم آخرين: فقد دخلت فيها دول المسلمين مختارة، والوفاء بالعقود واجب في ديننا (المائدة: ١). فالخلاصة أن حرمة من لا يقاتل ليست رخصة تُمنح وتُسحب، وإنما هي حدّ وضعه الشرع للقوي قبل الضعيف، ومن تجاوزه باسم الدين ظلم القتيل وظلم الدين معا.',
          'فإذا سمعت هذا القول من أحد، فلا تبدأ بالغضب عليه، بل اقرأ معه الآية كاملة، من أولها إلى آخر ما يتصل بها، واسأله أين وجد فيها ذكر السوق والمدرسة. ثم اسأله عن رجل بعينه يعرفه: أكان يرضى أن يُقتل وهو ذاهب إلى عمله؟ فإن كثيرا ممن يرددون الدعوى لم يتصوروا يوما وجها واحدا ممن تصيبهم. والقلب إذا رأى الوجه عرف الحكم قبل أن يقرأ الدليل، ثم يأتي الدليل فيثبّته.',
        ],
        [
          'The question begins with a principle that nobody disputes: human blood is protected, and whoever wants to lift that protection owes the proof, not whoever keeps it. The Quran places the ban on killing beside the gravest of forbidden things (6:151), repeats it among its comprehensive commandments (17:33), and makes an attack on one soul an attack on all people (5:32). None of this is limited by the religion of the one killed or by his country. It is limited by right alone, and right here means the judgement of a court with its conditions and its evidence, not the opinion of a man who carries a weapon.',
          'When fighting was permitted, it was permitted to those who had been wronged and driven from their homes (22:39-40). The permission came with its reason, and the reason is to repel injustice. Where the rule is set out in the second sura, its limit comes with it: fighting those who fight, not transgressing, and stopping when the other side stops (2:190-193). Commentators understood the transgression forbidden here as the killing of those who do not fight, such as women, children and the very old. And when the adversary leans towards peace, it must be accepted (8:61). Whoever makes fighting an end in itself, with neither cause nor close, has left the text from which he argues.',
          'Practice agreed with this. The ban on killing women and children is soundly transmitted, and the first caliphs are reported to have told their commanders to kill no woman, no child and no aged person, to cut down no fruit trees, to lay waste no inhabited place, and to leave those devoted to worship in peace. On this the jurists built a general rule: whoever is not among those who fight and resist is not to be made a target. The rule preceded modern law by centuries. It was no exception that needed an excuse, but a pillar of the conduct of war.',
          'Whoever objects that people who did not fight died in the old wars has mixed two things. To hit someone one did not aim at, after taking every care, is far from making a person who does not fight one’s target. The first calls for precaution and compensation; the second is deliberate killing. The Quran attaches compensation and expiation to error, and to intent a threat like no other (4:92-93). Whoever leaves a bomb in a market or a bus did not aim at a fighter and miss; he aimed at peaceful people and hit them. What somebody intended cannot be measured by what nobody intended.',
          'Whoever objects that the others kill our civilians, so we kill theirs, is answered thus: justice does not fall away because a people is hated or has done wrong (5:8), and whoever has not fought is owed a kindness and fairness that the aggressor is not (60:8). A crime does not pass from the criminal to his neighbour or his countryman. To answer in kind is limited to what is lawful in itself: wrong done to children is not answered by wrong done to other children. If that door were open nobody would be safe, since every wrongdoer can find an earlier wrong.',
          'All this agrees with what is settled between states. The Geneva Conventions protect, in every conflict, those who take no part in fighting or have ceased to; their Additional Protocols oblige parties to tell fighters from civilians, and forbid attacking civilians or spreading terror among them. It will not do to say that these are other people’s laws: Muslim states entered into them by choice, and keeping one’s contracts is a duty of our religion (5:1). To sum up, the protection of those who do not fight is no favour that is granted and withdrawn. It is a limit set for the strong before the weak, and whoever crosses it in the name of religion wrongs both the victim and the religion.',
          'If you hear this from someone, do not begin with anger. Read the verse with him whole, to the end of what belongs to it, and ask him where in it he found the market and the school. Then ask about a person he knows: would he accept that this man be killed on his way to work? Many who repeat the claim have never pictured one face of those it strikes. A heart that sees the face knows the rule before it reads the proof, and the proof then makes it firm.',
        ],
        [
          'La question part d’un principe que nul ne conteste : le sang humain est protégé, et c’est à qui veut lever cette protection de fournir la preuve, non à qui la maintient. Le Coran place l’interdiction de tuer à côté des plus graves interdits (6:151), la répète parmi ses commandements généraux (17:33), et fait de l’atteinte à une seule âme une atteinte à tous les hommes (5:32). Rien de cela n’est limité par la religion de la victime ni par son pays. La seule limite est le droit, et le droit signifie ici le jugement d’un tribunal, avec ses conditions et ses preuves, non l’avis d’un homme armé.',
          'Quand le combat fut permis, il le fut à ceux qui avaient été opprimés et chassés de chez eux (22:39-40). La permission vint avec sa raison, et cette raison est de repousser l’injustice. Là où la règle est exposée, dans la deuxième sourate, sa limite l’accompagne : combattre qui combat, ne pas transgresser, cesser quand l’autre cesse (2:190-193). Les exégètes ont compris la transgression interdite ici comme le meurtre de ceux qui ne combattent pas : femmes, enfants, vieillards. Et quand l’adversaire incline à la paix, il faut l’accepter (8:61). Qui fait du combat une fin en soi, sans cause ni terme, a quitté le texte dont il se réclame.',
          'La pratique s’y est accordée. L’interdiction de tuer femmes et enfants est solidement transmise, et l’on rapporte que les premiers califes recommandaient à leurs chefs de ne tuer ni femme, ni enfant, ni vieillard, de ne pas couper d’arbres fruitiers, de ne pas ruiner de lieux habités et de laisser en paix ceux qui se vouent au culte. Les juristes en ont tiré une règle générale : qui n’est pas de ceux qui combattent et résistent ne peut être visé. Cette règle a précédé de plusieurs siècles le droit moderne. Elle n’était pas une exception à excuser, mais un pilier de la conduite de la guerre.',
          'Qui objecte que des non-combattants sont morts dans les guerres anciennes confond deux choses. Atteindre quelqu’un que l’on ne visait pas, après avoir pris toutes les précautions, est loin de prendre pour cible celui qui ne combat pas. Le premier cas appelle prudence et réparation ; le second est un homicide volontaire. Le Coran attache à l’erreur compensation et expiation, et à l’intention une menace sans pareille (4:92-93). Qui pose une bombe dans un marché ou un autobus n’a pas visé un combattant en le manquant : il a visé des gens paisibles et les a atteints. Ce que quelqu’un a voulu ne se mesure pas à ce que personne n’a voulu.',
          'À qui objecte que les autres tuent nos civils et que nous tuons donc les leurs, on répond que la justice ne tombe pas parce qu’un peuple est haï ou injuste (5:8), et qu’à celui qui n’a pas combattu sont dues une bonté et une équité qui ne le sont pas à l’agresseur (60:8). Le crime ne passe pas du criminel à son voisin ou à son compatriote. Rendre la pareille se limite à ce qui est licite en soi : le tort fait à des enfants ne se répare pas par un tort fait à d’autres enfants. Si cette porte s’ouvrait, nul ne serait à l’abri, car tout injuste trouve une injustice qui précède la sienne.',
          'Tout cela s’accorde avec ce qui est établi entre États. Les Conventions de Genève protègent, dans tout conflit, ceux qui ne prennent pas part aux hostilités ou n’y prennent plus part ; leurs Protocoles additionnels obligent à distinguer combattants et civils, et interdisent d’attaquer les civils ou de répandre la terreur parmi eux. On ne saurait dire que ce sont là les lois d’autrui : des États musulmans y ont adhéré librement, et tenir ses engagements est un devoir de notre religion (5:1). En somme, la protection de ceux qui ne combattent pas n’est pas une faveur qu’on accorde et retire. C’est une limite posée au fort avant le faible, et qui la franchit au nom de la religion lèse à la fois la victime et la religion.',
          'Si quelqu’un te dit cela, ne commence pas par la colère. Lis avec lui le verset entier, jusqu’au bout de ce qui s’y rattache, et demande-lui où il y a trouvé le marché et l’école. Puis parle-lui d’un homme qu’il connaît : accepterait-il qu’il soit tué en allant au travail ? Beaucoup de ceux qui répètent la thèse ne se sont jamais figuré un seul visage de ceux qu’elle frappe. Le cœur qui voit le visage connaît la règle avant de lire la preuve, et la preuve vient l’affermir.',
        ],
      ),
      [
        quran('6:151'),
        quran('17:33'),
        quran('22:39-40'),
        quran('8:61'),
        quran('5:8'),
        quran('5:1'),
        openLetter(8),
        instrument('geneva', 3),
        instrument('protocol-two', 13),
      ],
    ],
    [
      'youth',
      'sentence',
      said(
        'من قال لك إن طفلا في سوق عدوّ لك فاسأله: متى حمل هذا الطفل سلاحا؟ الشجاعة أن تحمي من هو أضعف منك.',
        'If someone tells you that a child in a market is your enemy, ask when that child took up arms. Courage is to protect those weaker than you.',
        'Si l’on te dit qu’un enfant au marché est ton ennemi, demande quand cet enfant a pris les armes. Le courage est de protéger plus faible que toi.',
      ),
      [quran('5:32')],
    ],
  ],
});
