import { amman, instrument, openLetter, quran } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const whoJudgesAFaith = starterDossier('who-judges-a-faith', {
  title: said(
    'التكفير: لا يُخرَج أحد من دينه ليُستحل دمه',
    'Declaring others outside the faith: nobody is expelled so that his blood becomes lawful',
    'L’excommunication : nul n’est exclu de la foi pour que son sang devienne licite',
  ),
  harmClass: 'takfir-licensing-harm',
  statement: said(
    'يزعم قائله أن من خالفه من أهل القبلة، أو سكت عن مخالفيه، قد خرج من الدين، وأن دمه وماله صارا حلالا.',
    'It says that a fellow believer who disagrees with the speaker, or keeps silent about those who do, has left the faith, and that his life and property are thereby lawful.',
    'Elle prétend qu’un coreligionnaire qui la contredit, ou qui se tait sur ceux qui la contredisent, est sorti de la foi, et que sa vie et ses biens deviennent licites.',
  ),
  content: [
    'met',
    said(
      'القول يجعل الحكم على إيمان الناس طريقا إلى استحلال دمائهم.',
      'It turns a judgement on people’s faith into a licence to take their lives.',
      'Elle fait d’un jugement sur la foi des gens une permission de leur ôter la vie.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'سبق مثل هذا الحكم كثيرا من القتل بين الناس، ولا يُعرف قرب الضرر إلا في رسالة بعينها.',
      'Such verdicts have often gone before killing; whether harm is near can be told of a given message alone.',
      'De tels verdicts ont souvent précédé le meurtre ; l’imminence ne se dit que d’un message donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'من الأقوال والأفعال ما هو كفر في ذاته.',
        'Some words and deeds are unbelief in themselves.',
        'Certaines paroles et certains actes sont mécréance en soi.',
      ),
      warrant: said(
        'كل من وقع منه شيء من ذلك حُكم عليه بعينه فورا.',
        'Whoever does any of them is himself condemned at once.',
        'Quiconque en commet est lui-même condamné sur-le-champ.',
      ),
      conclusion: said(
        'فيُعدّ خارجا من الدين بلا سؤال.',
        'So he counts as outside the faith without a question asked.',
        'Il est donc tenu pour sorti de la foi sans qu’on l’interroge.',
      ),
      fallacy: 'ignored-conditions',
      answer: said(
        'فرّق أهل العلم بين وصف القول والحكم على قائله: فقد يكون جاهلا أو مخطئا أو مكرها أو متأولا. وقد نهى القرآن عن أن يقال لمن ألقى السلام إنه ليس مؤمنا، وأمر بالتبيّن مرتين في آية واحدة (النساء: ٩٤). فإذا كان هذا في ميدان حرب، فهو في غيره أولى.',
        'Scholars have always told the description of a word from a verdict on whoever spoke it: he may not know, may err, may be forced, may understand it otherwise. The Quran forbids saying to one who offers peace that he is no believer, and commands in one verse, twice, to make sure (4:94). If that holds on a battlefield, it holds all the more elsewhere.',
        'Les savants ont toujours distingué la qualification d’une parole du verdict sur celui qui la dit : il peut ignorer, se tromper, être contraint, l’entendre autrement. Le Coran interdit de dire à qui offre la paix qu’il n’est pas croyant, et ordonne deux fois dans un même verset de s’assurer (4:94). Si cela vaut sur un champ de bataille, cela vaut d’autant plus ailleurs.',
      ),
      cites: [quran('4:94'), openLetter(9)],
    },
    {
      premise: said(
        'وقع الخلاف بين أهل القبلة في مسائل كثيرة.',
        'Fellow believers differ on many questions.',
        'Les croyants divergent sur bien des questions.',
      ),
      warrant: said(
        'الحق في كل مسألة واحد، ومن خالفه خرج من الدين.',
        'There is one truth in every question, and whoever differs from it leaves the faith.',
        'Il n’y a qu’une vérité en toute question, et qui s’en écarte quitte la foi.',
      ),
      conclusion: said(
        'فالمخالف كافر.',
        'So whoever disagrees is an unbeliever.',
        'Qui est en désaccord est donc mécréant.',
      ),
      fallacy: 'ignored-consensus',
      answer: said(
        'الخلاف فيما دون أصول الدين المعلومة للجميع قديم ومأذون فيه، ولم يزل العلماء يختلفون ويصلي بعضهم خلف بعض. وقد اجتمع مئات العلماء من بلاد كثيرة على أن أتباع المذاهب المعروفة مسلمون، وأن تكفير أحد منهم لا يجوز. فمن جعل رأيه حدّ الإيمان خالف هذا الاجتماع.',
        'To differ on what is not among the fundamentals known to all is old and permitted; scholars have differed and prayed behind one another. Hundreds of scholars of many countries have agreed that followers of the recognised schools are Muslims and that none of them may be declared an unbeliever. Whoever makes his own opinion the border of faith stands against that agreement.',
        'Diverger sur ce qui n’est pas un fondement connu de tous est ancien et permis ; les savants ont divergé et prié les uns derrière les autres. Des centaines de savants de nombreux pays se sont accordés à dire que ceux qui suivent les écoles reconnues sont musulmans et qu’aucun d’eux ne peut être déclaré mécréant. Qui fait de son avis la frontière de la foi va contre cet accord.',
      ),
      cites: [amman(1), amman(2), openLetter(4)],
    },
    {
      premise: said(
        'من حُكم بخروجه من الدين فله أحكام.',
        'Rulings follow once somebody is judged to have left the faith.',
        'Des règles suivent quand quelqu’un est jugé sorti de la foi.',
      ),
      warrant: said(
        'لكل فرد أن يحكم وأن ينفّذ.',
        'Any individual may judge and carry out the judgement.',
        'Tout individu peut juger et exécuter.',
      ),
      conclusion: said('فيحل قتله لمن شاء.', 'So anybody may kill him.', 'N’importe qui peut donc le tuer.'),
      fallacy: 'unqualified-ruling',
      answer: said(
        'الحكم على الناس قضاء، وللقضاء أهله وشروطه وبيناته. وليس لفرد ولا لجماعة أن تجمع بين المدعي والقاضي والمنفّذ. ومن أفتى بغير علم فقد اتّبع ما يجهله (الإسراء: ٣٦). وللفتوى شروط اتفق العلماء على ألا تصدر إلا ممن استوفاها.',
        'To judge people is the office of a court, with its people, conditions and evidence. No individual and no group may be accuser, judge and executioner at once. Whoever rules without knowledge follows what he has no knowledge of (17:36), and scholars have agreed that no legal opinion is given but by those who meet its conditions.',
        'Juger les gens revient à un tribunal, avec ses hommes, ses conditions et ses preuves. Nul individu, nul groupe ne peut être à la fois accusateur, juge et bourreau. Qui tranche sans savoir suit ce dont il n’a pas connaissance (17:36), et les savants sont convenus qu’aucun avis ne se donne que par qui en remplit les conditions.',
      ),
      cites: [quran('17:36'), amman(3), openLetter(1)],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'من أعلن إسلامه فهو مسلم معصوم الدم والعرض والمال، وليس لأحد أن يفتش عن قلبه.',
        'Whoever professes Islam is a Muslim whose life, honour and property are protected; it is nobody’s business to search his heart.',
        'Qui professe l’islam est musulman ; sa vie, son honneur et ses biens sont protégés, et il n’appartient à personne de sonder son cœur.',
      ),
      [quran('4:94'), amman(1)],
    ],
    [
      'general',
      'page',
      written(
        [
          'الإيمان في القلب، ولا يطّلع على القلوب إلا خالقها. فما على الناس إلا الظاهر: من نطق بالشهادتين فهو من أهل القبلة، له ما لهم وعليه ما عليهم. وقد عاتب القرآن من شكّ في مثله وهو في غزو، وذكّره بأنه كان على مثل حاله ثم هُدي (النساء: ٩٤).',
          'والتكفير حكم خطير تترتب عليه حقوق الأسرة والميراث والدم، فلا يصدر إلا عن قضاء مختص، بعد سماع المتهم وزوال كل شبهة. وإذا احتمل القول وجوها كثيرة حُمل على أحسنها. ولأن يخطئ الإنسان في ترك الحكم على ألف خير من أن يخطئ في الحكم على واحد.',
          'ولا يبيح الخلاف في الرأي، ولا المعصية وإن كبرت، دم أحد. فالنهي عن السخرية وسوء الظن والتجسس (الحجرات: ١١-١٢) جاء بعد تقرير أخوة المؤمنين (الحجرات: ١٠)، فكيف بما هو أعظم من ذلك؟',
        ],
        [
          'Faith is in the heart, and none sees hearts but their Maker. People have only what appears: whoever speaks the two testimonies belongs to the community, with its rights and its duties. The Quran reproached those who doubted such a person even on a campaign, and reminded them that they had been like him before God was gracious to them (4:94).',
          'To declare someone an unbeliever is grave; family, inheritance and life depend on it. So it comes from a competent court alone, after the accused was heard and every doubt has gone. Where a word can be taken in many ways it is taken in the best. To err by leaving a thousand unjudged is better than to err in judging one.',
          'Neither a difference of opinion nor a sin, however great, makes anybody’s blood lawful. The ban on mockery, suspicion and spying (49:11-12) follows the statement that believers are brothers (49:10): how much more does it cover what is worse?',
        ],
        [
          'La foi est dans le cœur, et nul ne voit les cœurs que leur Créateur. Les hommes n’ont que l’apparence : qui prononce les deux témoignages appartient à la communauté, avec ses droits et ses devoirs. Le Coran a blâmé ceux qui doutaient d’un tel homme, même en campagne, et leur a rappelé qu’ils avaient été comme lui avant la grâce de Dieu (4:94).',
          'Déclarer quelqu’un mécréant est grave : famille, héritage et vie en dépendent. Cela ne revient donc qu’à un tribunal compétent, l’accusé entendu et tout doute levé. Une parole qui peut s’entendre de plusieurs façons s’entend de la meilleure. Mieux vaut se tromper en laissant mille personnes sans jugement que se tromper en en jugeant une.',
          'Ni le désaccord ni le péché, si grand soit-il, ne rend licite le sang de quiconque. L’interdiction de la moquerie, du soupçon et de l’espionnage (49:11-12) suit l’affirmation que les croyants sont frères (49:10) : combien plus couvre-t-elle ce qui est pire ?',
        ],
      ),
      [quran('4:94'), quran('49:10-12'), openLetter(9), amman(1)],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'أول ما يُبحث في هذه المسألة هو الفرق بين أمرين يخلط بينهما أصحاب هذه الدعوى: بيان أن قولا ما يناقض الإيمان، والحكم على إنسان معيّن بأنه خرج منه. الأول مسألة علمية يبحثها العلماء في كتبهم، والثاني قضاء في حق رجل له اسم وأهل ومال. ولا يلزم من صحة الأول وقوع الثاني، لأن بينهما شروطا وموانع: أن يكون عالما بما قال، قاصدا له، مختارا غير مكره، لا تأويل له ولا شبهة. وما لم تجتمع الشروط وتنتف الموانع لم يصح الحكم، وإن صح وصف القول.',
          'والقرآن أصل هذا الاحتياط. ففي سورة النساء نهي صريح عن أن يقال لمن ألقى السلام إنه ليس بمؤمن، ومعه بيان للدافع الذي قد يختفي وراء التكفير: طلب متاع الدنيا (النساء: ٩٤). وما أصدق هذا على كل من كفّر قوما ليأخذ أرضهم أو مالهم أو سلطانهم. وقبل هذه الآية مباشرة وعيد لمن قتل مؤمنا متعمدا (النساء: ٩٣)، فكأن السياق يقول: لا تجعلوا التكفير سلّما إلى القتل. وفي سورة الحجرات أمر بالتثبت من الأخبار لئلا يُصاب قوم بجهالة (الحجرات: ٦)، ونهي عن كثير من الظن وعن التجسس (الحجرات: ١٢).',
          'وفي تاريخ الأمة عبرة. فأول من جعل التكفير سيفا جماعة خرجت على الناس في القرن الأول، فكفّرت بالذنب وقتلت من خالفها، فأنكر عليها الصحابة وناظروها بالحجة، فرجع منها خلق كثير. واستقر رأي علماء الأمة بعد ذلك على أن المعصية لا تُخرج من الدين، وأن أهل القبلة لا يُكفَّرون بكل ذنب، وأن الخطأ في العفو أهون من الخطأ في العقوبة. ولم يكن هذا تساهلا في الدين، بل كان صيانة له من أن يصير أداة بيد كل غاضب.',
          'وفي عصرنا اجتمع علماء من أكثر من خمسين بلدا في عمّان، من مذاهب مختلفة، فقرروا أن أتباع المذاهب المعروفة مسلمون، لا يجوز تكفيرهم، وأن دماءهم وأعراضهم وأموالهم محرمة، وأن ما يجمعهم أكثر مما يفرقهم، وأن الفتوى لا يتصدى لها إلا من استوفى شروطها. وكتب علماء آخرون بعد ذلك بأعوام إلى من جعل التكفير منهجا، فبيّنوا أن أحدا لا يُخرَج من الإسلام إلا إذا أعلن هو كفره صراحة. فالمسألة ليست رأيا لطائفة دون أخرى، وإنما هي موضع اتفاق نادر.',
          'ثم إن الدعوى تنطوي على حلقة لا آخر لها: من لم يكفّر من كفّرناه فهو مثله، ومن لم يكفّر هذا فهو مثله كذلك. وبهذه السلسلة لا يبقى على وجه الأرض مسلم إلا القائل ومن معه، ثم يكفّر بعضهم بعضا، كما وقع فعلا كلما نشأت جماعة على هذا الأصل. والقول الذي ينتهي إلى إفناء الجماعة التي يزعم نصرتها يحمل بطلانه في نفسه.',
          'وأخيرا، لو صح جدلا أن إنسانا ترك دينه، لم يكن لأفراد الناس عليه سلطان. فالقضاء في الحقوق والدماء للدولة ومحاكمها، وقد اتفقت الدول في العهد الدولي على أن لكل إنسان حقا في الحياة، وفي محاكمة عادلة، وفي حرية الضمير. والقرآن يجعل الفصل بين الناس فيما اختلفوا فيه إلى الله يوم القيامة (الأنعام: ١٦٤). فمن كفّر ثم قتل فقد جمع ثلاث مظالم: قال على الله بغير علم، وانتزع القضاء من أهله، وسفك دما معصوما.',
          'وإذا لقيت من يكفّر الناس فلا تقابله بتكفير مثله، فإن ذلك يثبّت القاعدة التي تريد هدمها. قل له: لست أناقشك في إيمان فلان، بل في حقك أن تحكم عليه. واطلب منه أن يذكر شروط الحكم وموانعه التي قررها العلماء، فإذا جهلها فقد عرف أنه ليس من أهل هذا الباب. وذكّره بأن المرء يُسأل عن عمله هو، وأن السكوت عن الناس سلامة لا يندم عليها أحد.',
        ],
        [
          'The first thing to look at is the difference between two matters that those who argue in this way confuse: to explain that a certain word contradicts faith, and to judge that a certain person has left it. The first is a question of learning that scholars treat in their books. The second is a judgement on somebody who has a name, a family and property. That the first is true does not make the second so, because there are conditions and impediments between them: that he knew what he said, meant it, chose it freely, and had no other reading of it and no doubt. Until the conditions meet and the impediments are gone the verdict is not valid, however rightly the word was described.',
          'The Quran is the root of this caution. The fourth sura expressly forbids saying to one who offers peace that he is no believer, and it lays bare the motive that may hide behind such a verdict: the wish for worldly gain (4:94). How well that fits all who declared others unbelievers in order to take their land, their money or their power. Just before it stands a threat against whoever kills a believer on purpose (4:93), as if the passage said: do not make the verdict a ladder to killing. And the forty-ninth sura commands that reports be verified lest people be harmed in ignorance (49:6), and forbids much suspicion, and spying (49:12).',
          'History holds a lesson. The first to make this verdict a sword was a band that broke away in the first century: they held sinners to be unbelievers and killed whoever disagreed. The Companions rejected them and argued with them, and a great many came back. The scholars then settled that sin does not expel from the faith, that the people of the prayer are not declared unbelievers for every offence, and that to err in pardon is lighter than to err in punishment. That was no laxity in religion. It kept religion from becoming a tool in the hand of everyone who is angry.',
          'In our time scholars of more than fifty countries and of different schools met in Amman and resolved that followers of the recognised schools are Muslims who may not be declared otherwise; that their lives, honour and property are inviolable; that what unites them is more than what divides them; and that nobody may issue legal opinions who does not meet the conditions. Some years later other scholars wrote to those who had made such verdicts their method, explaining that nobody is put outside Islam unless he himself openly declares unbelief. So this is not the view of one side against another but a rare point of agreement.',
          'Further, the claim carries a chain without an end: whoever does not condemn those we condemn is like them, and whoever does not condemn him is so too. By that chain no Muslim is left on earth but the speaker and those with him, and then they condemn one another, as has indeed happened whenever a group arose on this footing. A doctrine that ends by destroying the community it claims to defend carries its refutation within it.',
          'Finally, even if it were granted for the sake of argument that somebody had left his religion, private people would have no power over him. Judgement on rights and lives belongs to the state and its courts, and in the International Covenant states have agreed that everyone has a right to life, to a fair trial and to freedom of conscience. The Quran leaves the settling of what people differed in to God on the Day of Resurrection (6:164). Whoever condemns and then kills has joined three wrongs: he spoke of God without knowledge, he took judgement from those to whom it belongs, and he shed protected blood.',
          'If you meet someone who declares others unbelievers, do not answer by declaring him one, since that confirms the very rule you want to undo. Say: I do not argue with you about that man’s faith, but about your right to judge it. Ask him to name the conditions and impediments that the scholars require. If he does not know them he has learned that this door is not his. Remind him that each is asked about their own deeds, and that nobody regrets having left people alone.',
        ],
        [
          'Il faut d’abord voir la différence entre deux choses que confondent ceux qui raisonnent ainsi : expliquer qu’une parole contredit la foi, et juger qu’une personne donnée en est sortie. La première est une question de science, que les savants traitent dans leurs livres. La seconde est un jugement sur quelqu’un qui a un nom, une famille, des biens. La vérité de la première n’entraîne pas la seconde, car il y a entre elles des conditions et des empêchements : qu’il ait su ce qu’il disait, l’ait voulu, librement, sans autre lecture et sans doute. Tant que les conditions ne sont pas réunies et les empêchements levés, le verdict n’est pas valable, si juste que soit la qualification de la parole.',
          'Le Coran est la racine de cette prudence. La quatrième sourate interdit expressément de dire à qui offre la paix qu’il n’est pas croyant, et met à nu le motif qui peut se cacher derrière un tel verdict : le désir d’un bien de ce monde (4:94). Comme cela convient à tous ceux qui ont déclaré d’autres mécréants pour prendre leur terre, leur argent ou leur pouvoir ! Juste avant se trouve une menace contre qui tue volontairement un croyant (4:93), comme si le passage disait : ne faites pas du verdict une échelle vers le meurtre. Et la quarante-neuvième sourate ordonne de vérifier les nouvelles pour ne pas léser des gens par ignorance (49:6), et interdit l’excès de soupçon et l’espionnage (49:12).',
          'L’histoire instruit. Les premiers à faire de ce verdict une épée furent une bande qui fit sécession au premier siècle : ils tenaient le pécheur pour mécréant et tuaient qui les contredisait. Les Compagnons les rejetèrent et argumentèrent avec eux, et beaucoup revinrent. Les savants établirent ensuite que le péché n’exclut pas de la foi, que les gens de la prière ne sont pas déclarés mécréants pour toute faute, et qu’il est moins grave de se tromper en pardonnant qu’en punissant. Ce n’était pas du relâchement : c’était garder la religion de devenir l’outil de tout homme en colère.',
          'À notre époque, des savants de plus de cinquante pays et de diverses écoles se sont réunis à Amman et ont décidé que ceux qui suivent les écoles reconnues sont musulmans et ne peuvent être déclarés autrement ; que leur vie, leur honneur et leurs biens sont inviolables ; que ce qui les unit dépasse ce qui les divise ; et que nul n’émet d’avis juridique sans en remplir les conditions. Quelques années plus tard, d’autres savants ont écrit à ceux qui avaient fait de tels verdicts leur méthode, expliquant que nul n’est mis hors de l’islam s’il ne déclare lui-même ouvertement sa mécréance. Ce n’est donc pas l’avis d’un camp contre un autre, mais un rare point d’accord.',
          'De plus, la thèse entraîne une chaîne sans fin : qui ne condamne pas ceux que nous condamnons est comme eux, et qui ne condamne pas celui-là l’est aussi. Par cette chaîne il ne reste de musulman sur terre que celui qui parle et les siens, puis ils se condamnent entre eux, comme il est arrivé chaque fois qu’un groupe est né sur cette base. Une doctrine qui finit par détruire la communauté qu’elle prétend défendre porte en elle sa réfutation.',
          'Enfin, même si l’on admettait par hypothèse que quelqu’un eût quitté sa religion, les particuliers n’auraient aucun pouvoir sur lui. Juger des droits et des vies revient à l’État et à ses tribunaux, et les États sont convenus, dans le Pacte international, que chacun a droit à la vie, à un procès équitable et à la liberté de conscience. Le Coran remet à Dieu, au Jour de la Résurrection, de trancher ce en quoi les hommes ont divergé (6:164). Qui condamne puis tue a réuni trois injustices : il a parlé de Dieu sans savoir, il a ôté le jugement à ceux à qui il revient, et il a versé un sang protégé.',
          'Si tu rencontres quelqu’un qui déclare les autres mécréants, ne lui réponds pas en le déclarant tel : ce serait confirmer la règle que tu veux défaire. Dis-lui : je ne discute pas de la foi de cet homme, mais de ton droit d’en juger. Demande-lui de nommer les conditions et les empêchements qu’exigent les savants. S’il les ignore, il aura appris que cette porte n’est pas la sienne. Rappelle-lui que chacun répond de ses propres actes, et que nul ne regrette d’avoir laissé les gens en paix.',
        ],
      ),
      [
        quran('4:93-94'),
        quran('49:6'),
        quran('49:12'),
        quran('6:164'),
        amman(1),
        amman(2),
        amman(3),
        openLetter(9),
        instrument('iccpr', 6),
        instrument('iccpr', 14),
        instrument('iccpr', 18),
      ],
    ],
    [
      'moderator',
      'sentence',
      said(
        'افصل بين من ينتقد قولا ومن يكفّر قائله ليُؤذى: الأول نقاش مشروع، والثاني يُردّ عليه بهذا الملف.',
        'Tell someone who criticises an opinion from someone who expels its holder from the faith so that he be harmed: the first is lawful debate, the second is answered with this dossier.',
        'Distinguez qui critique une opinion de qui exclut de la foi celui qui la tient pour qu’on lui nuise : le premier débat légitimement, au second répond ce dossier.',
      ),
      [openLetter(4)],
    ],
    [
      'imam',
      'sentence',
      said(
        'علّم الناس أن السلامة في حسن الظن، وأن السؤال عن إيمان الجار ليس من الدين في شيء.',
        'Teach people that safety lies in thinking well of others, and that to question a neighbour’s faith is no part of religion.',
        'Enseignez que le salut est dans la bonne opinion d’autrui, et que s’enquérir de la foi du voisin n’a rien de religieux.',
      ),
      [quran('49:12')],
    ],
  ],
});
