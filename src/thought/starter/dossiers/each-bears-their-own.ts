import { charter, instrument, quran } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const eachBearsTheirOwn = starterDossier('each-bears-their-own', {
  title: said(
    'لا يؤخذ أهل بلد بفعل حكومته',
    'A people is not punished for its government',
    'Un peuple n’est pas puni pour son gouvernement',
  ),
  harmClass: 'violence-justified',
  statement: said(
    'يزعم قائله أن أهل كل بلد شركاء في أفعال حكومته، لأنهم انتخبوها أو دفعوا لها الضرائب أو سكتوا عنها، فيجوز قتلهم حيث وُجدوا.',
    'It says that the people of a country share in whatever its government does, since they elected it, pay it taxes or keep silent, and may therefore be killed wherever they are found.',
    'Elle prétend que les habitants d’un pays ont part à tout ce que fait leur gouvernement, pour l’avoir élu, lui payer l’impôt ou se taire, et qu’on peut donc les tuer où qu’ils soient.',
  ),
  content: [
    'met',
    said(
      'القول يسوّغ قتل أناس لا لفعل فعلوه بل لانتسابهم إلى بلد.',
      'It justifies killing people for no act of theirs but for belonging to a country.',
      'Elle justifie de tuer des gens non pour un acte, mais pour leur appartenance à un pays.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'احتُج بمثله بعد هجمات على مسافرين ومصلين ومارّة، ولا يُعرف قرب الضرر إلا في رسالة بعينها.',
      'It has been pleaded after attacks on travellers, worshippers and passers-by; whether harm is near can be told of a given message alone.',
      'On l’a invoquée après des attaques contre des voyageurs, des fidèles et des passants ; l’imminence ne se dit que d’un message donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'الحكومة تعمل باسم شعبها وبماله.',
        'A government acts in its people’s name and with its money.',
        'Un gouvernement agit au nom de son peuple et avec son argent.',
      ),
      warrant: said('من عُمل باسمه فقد عمل.', 'Whoever is acted for has acted.', 'Celui au nom de qui l’on agit a agi.'),
      conclusion: said(
        'فكل فرد منهم جانٍ يستحق القتل.',
        'So every one of them is guilty and deserves death.',
        'Chacun d’eux est donc coupable et mérite la mort.',
      ),
      fallacy: 'collective-guilt',
      answer: said(
        'من أصرح قواعد القرآن أن النفس لا تكسب إلا عليها، وألا تحمل نفس حمل أخرى. تكررت هذه القاعدة في سور عدة (الأنعام: ١٦٤، الإسراء: ١٥، النجم: ٣٨)، وأخبر القرآن أنها في صحف إبراهيم وموسى من قبل. ودفع الضريبة واجب مدني عام، لا إذن في كل ما يُصرف فيه المال.',
        'Among the plainest rules of the Quran is that a soul earns for itself alone and that none carries another’s load. It returns in several suras (6:164, 17:15, 53:38), and the Quran says that it stood in the scrolls of Abraham and Moses before. To pay a tax is a general civil duty, not an assent to everything the money is spent on.',
        'L’une des règles les plus nettes du Coran est qu’une âme n’acquiert que pour elle-même et que nulle ne porte le fardeau d’une autre. Elle revient dans plusieurs sourates (6:164, 17:15, 53:38), et le Coran dit qu’elle figurait déjà dans les feuillets d’Abraham et de Moïse. Payer l’impôt est un devoir civil général, non un assentiment à tout usage de l’argent.',
      ),
      cites: [quran('6:164'), quran('17:15'), quran('53:36-41')],
    },
    {
      premise: said(
        'نزل بأهلنا ظلم شديد.',
        'Our people have suffered great injustice.',
        'Les nôtres ont subi une grande injustice.',
      ),
      warrant: said(
        'شدة الظلم تبيح الانتقام ممن نقدر عليه.',
        'Great injustice permits revenge on whomever one can reach.',
        'Une grande injustice permet de se venger sur quiconque est à portée.',
      ),
      conclusion: said(
        'فنقتل من نصل إليه من قوم الظالم.',
        'So we kill those of the wrongdoer’s people whom we can reach.',
        'Nous tuons donc ceux du peuple de l’injuste que nous pouvons atteindre.',
      ),
      fallacy: 'appeal-to-emotion',
      answer: said(
        'الألم صادق، والنتيجة باطلة. أمر القرآن بالعدل في هذه الحال بعينها: ألا يحملنا بغض قوم على ترك العدل (المائدة: ٨). ومن قُتل له قريب ظلما جُعل لوليه حق، ثم نُهي عن الإسراف فيه (الإسراء: ٣٣)، ومن الإسراف أن يُقتل غير القاتل.',
        'The pain is true and the conclusion false. It is for this very state of mind that the Quran commands justice: hatred of a people must not lead us to abandon it (5:8). Whoever loses a relative unjustly is given a right, and is then forbidden excess in it (17:33); to kill another than the killer is excess.',
        'La douleur est vraie, la conclusion est fausse. C’est pour cet état même que le Coran ordonne la justice : la haine d’un peuple ne doit pas nous y faire renoncer (5:8). À qui perd injustement un proche un droit est donné, dont l’excès est aussitôt interdit (17:33) ; tuer un autre que le meurtrier est un excès.',
      ),
      cites: [quran('5:8'), quran('17:33')],
    },
    {
      premise: said(
        'لم ينكر أهل ذلك البلد فعل حكومتهم.',
        'The people of that country did not protest against what their government did.',
        'Les habitants de ce pays n’ont pas protesté contre leur gouvernement.',
      ),
      warrant: said(
        'من لم يكن معنا فهو علينا.',
        'Whoever is not with us is against us.',
        'Qui n’est pas avec nous est contre nous.',
      ),
      conclusion: said(
        'فالساكت محارب.',
        'So whoever is silent is at war with us.',
        'Qui se tait est donc en guerre contre nous.',
      ),
      fallacy: 'false-dilemma',
      answer: said(
        'بين النصرة والحرب منازل كثيرة: الجاهل والعاجز والمعارض والمسالم. وقد أمر القرآن بالبر والقسط مع من لم يقاتل (الممتحنة: ٨)، ولم يشترط أن يكون ناصرا. وكثير من أهل البلاد يعارضون حكوماتهم علنا، والقنبلة لا تسأل أحدا عن رأيه.',
        'Between support and war there are many places: those who do not know, cannot act, oppose, or live in peace. The Quran commands kindness and justice towards whoever has not fought (60:8), and does not ask that they be supporters. Many people openly oppose their governments; a bomb asks nobody’s opinion.',
        'Entre le soutien et la guerre il y a bien des places : ceux qui ignorent, ne peuvent agir, s’opposent ou vivent en paix. Le Coran ordonne bonté et équité envers qui n’a pas combattu (60:8), sans exiger qu’il soit un allié. Beaucoup s’opposent ouvertement à leur gouvernement ; une bombe ne demande l’avis de personne.',
      ),
      cites: [quran('60:8'), instrument('geneva-four', 33)],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'كل إنسان مسؤول عن فعله وحده: لا يُقتل أحد بجناية حاكمه ولا قومه ولا أهله.',
        'Everyone answers for their own deeds alone: nobody is killed for the crime of a ruler, a people or a family.',
        'Chacun ne répond que de ses actes : nul n’est tué pour le crime d’un gouvernant, d’un peuple ou d’une famille.',
      ),
      [quran('6:164')],
    ],
    [
      'general',
      'page',
      written(
        [
          'المسؤولية في الإسلام فردية. يأتي كل إنسان ربه وحده، ويُسأل عن سعيه هو لا عن سعي غيره (النجم: ٣٨-٤١). وعلى هذا قام القضاء: يُبحث عن الفاعل ولا يُكتفى بمن يشبهه أو يجاوره.',
          'وقد عرض القرآن هذه القاعدة في قصة يوسف عليه السلام: طلب إخوته أن يأخذ واحدا منهم مكان أخيهم، فاستعاذ بالله أن يأخذ غير من وُجد المتاع عنده، وسمّى ذلك ظلما (يوسف: ٧٨-٧٩). كان الطلب برضا البديل، ومع ذلك رُدّ.',
          'وجاءت صحيفة المدينة بالمعنى نفسه، فجعلت جناية الجاني عليه وحده. وتمنع اتفاقية جنيف الرابعة معاقبة أحد على ما لم يفعله هو، وتمنع العقوبات الجماعية وتدابير الترويع كلها. فمن أخذ الناس بجريرة غيرهم خالف دينه وخالف ما تعاهدت عليه الأمم.',
        ],
        [
          'Responsibility in Islam is personal. Everyone comes before God alone and is asked about their own effort, not another’s (53:38-41). Courts rest on this: they look for the one who acted, and are not content with one who resembles him or lives next door.',
          'The Quran shows the rule in the story of Joseph, peace be upon him: his brothers asked him to take one of them in place of their brother, and he sought refuge in God from taking anyone but him with whom the goods were found, and called that wrong (12:78-79). The substitute had offered himself, and still it was refused.',
          'The Charter of Medina said the same, laying the wrong of a wrongdoer on himself alone. The Fourth Geneva Convention forbids punishing anyone for what they have not personally done, and forbids collective penalties and all measures of intimidation. Whoever makes people pay for others goes against religion and against what nations have pledged.',
        ],
        [
          'La responsabilité, en islam, est personnelle. Chacun vient seul devant Dieu et répond de son propre effort, non de celui d’autrui (53:38-41). La justice repose là-dessus : on cherche l’auteur, on ne se contente pas de qui lui ressemble ou habite à côté.',
          'Le Coran montre la règle dans l’histoire de Joseph, paix sur lui : ses frères lui demandent de prendre l’un d’eux à la place de leur frère, et il cherche refuge en Dieu de prendre un autre que celui chez qui l’objet fut trouvé, et appelle cela une injustice (12:78-79). Le remplaçant s’était offert, et pourtant ce fut refusé.',
          'La Charte de Médine dit de même, en faisant peser sur le coupable seul le tort qu’il commet. La Quatrième Convention de Genève interdit de punir quiconque pour ce qu’il n’a pas commis personnellement, ainsi que les peines collectives et toute mesure d’intimidation. Qui fait payer les uns pour les autres contrevient à la religion et aux engagements des nations.',
        ],
      ),
      [quran('53:36-41'), quran('12:78-79'), charter('guilt'), instrument('geneva-four', 33)],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'تقوم هذه الدعوى على نقل الذنب من فاعله إلى من ليس بفاعل، بحجة رابطة تجمعهما: جنسية أو ضريبة أو صوت في انتخاب أو سكوت. ولو نُظر في كل رابطة من هذه على حدة لظهر أنها لا تحمل ما حُمّلت. فالجنسية يولد بها الإنسان ولا يختارها. والضريبة تؤخذ من الراضي والساخط، ومن المواطن والغريب المقيم، وتُصرف في المدرسة والمستشفى قبل غيرهما. والصوت في الانتخاب اختيار بين برامج كثيرة، وقد يكون المرء صوّت ضد من حكم. والسكوت قد يكون جهلا أو عجزا أو خوفا. ثم إن الطفل لا ينتخب ولا يدفع ولا يُسأل، وهو أكثر من تصيبه هذه الهجمات.',
          'والقاعدة القرآنية هنا من المحكم الذي لا يحتمل وجهين. ففي سورة الأنعام أن النفس لا تكسب إلا على نفسها ولا تحمل وزر غيرها (الأنعام: ١٦٤)، وفي الإسراء أن من اهتدى فلنفسه ومن ضلّ فعليها، وأن العذاب نفسه لا ينزل قبل البلاغ (الإسراء: ١٥)، وفي النجم أن هذا مما جاءت به الرسالات السابقة (النجم: ٣٦-٤١). فإذا كان الله، وهو العليم بالسرائر، لا يأخذ نفسا بذنب نفس، فبأي حق يفعل ذلك إنسان لا يعلم ما في بيت جاره؟',
          'وفي قصة يوسف مثل بليغ. جاء الإخوة بحجة الرحمة: أبونا شيخ كبير، فخذ أحدنا بدلا منه. وكان العرض طوعا، والبديل حاضرا راضيا، والغاية نبيلة. فردّه يوسف لأنه ظلم (يوسف: ٧٨-٧٩). فإذا لم يجز أخذ البريء برضاه، ولمجرد الحبس، فكيف يجوز قتله غيلة في سوق أو مسجد أو قطار؟ وقد كان الثأر في الجاهلية يقتل بالرجل رجلا آخر من قبيلته، فجاء الإسلام فحصر القصاص في الجاني، ونهى وليّ الدم عن الإسراف (الإسراء: ٣٣). فالدعوى عودة إلى عادة أبطلها الدين، وقد ألبسها أصحابها ثوبه.',
          'ويقال أحيانا إن هذا من باب المعاملة بالمثل: يقصفون مدننا فنضرب مدنهم. والجواب من ثلاثة أوجه. الأول أن المثل يكون في من اعتدى، لا في من لم يعتد (البقرة: ١٩٤)، والآية نفسها تختم بالأمر بالتقوى. والثاني أن ظلم الظالم لا ينشئ حقا على بريء، وقد أمرنا بالعدل مع من نبغضهم (المائدة: ٨). والثالث أن للحقوق طرقا: شكوى وقضاء ومساءلة وضغط مشروع ودفاع تقوم به الدولة بشروطه. أما القنبلة في الحافلة فلا تردّ حقا، ولا توقف ظلما، بل تعطي الظالم حجة، وتضيّع قضية المظلوم.',
          'ومن تأمل وجد أن هذه الدعوى تهدم نفسها. فلو كان أهل كل بلد شركاء في فعل حكومتهم، لكان أهل بلد المتكلم شركاء كذلك في ما تفعله حكومته، وهو منهم، ولكان له من هذا الحكم نصيب. ولو كان السكوت مشاركة لما نجا أحد على الأرض، فما من أحد إلا سكت عن ظلم ما. ولا يصح أصل إذا طُبّق على قائله أهلكه.',
          'وقد استقر هذا المعنى في ما تعاهدت عليه الدول: لا يعاقب شخص على جرم لم يرتكبه بنفسه، والعقوبات الجماعية والترويع محظوران، وكذلك الاقتصاص من المحميين وممتلكاتهم. وهذا يسري على الجميع، ويُحتج به على الدول كما يُحتج به على الجماعات؛ فالمبدأ الذي ندين به قتل أطفالنا هو نفسه الذي يحمي أطفال غيرنا. ومن أراد أن يُسمع صوته في إنكار العقاب الجماعي فليبدأ بألا يمارسه.',
          'وإذا جاءك من يحتج بهذا القول وقد فقد قريبا أو رأى مدينته تُدمّر، فاعترف أولا بحزنه، ولا تستهن به. ثم فرّق له بين أمرين: حقه في أن يُعرف الجاني ويُحاسب، وهذا حق نعينه عليه، ورغبة في أن يذوق أيّ أحد ما ذاق، وهذه لا تشفي أحدا. كل بيت يُهدم بغير ذنب يصنع حزينا جديدا، وهذه هي الدائرة التي جاءت القاعدة القرآنية لكسرها.',
        ],
        [
          'The claim moves guilt from the one who acted to one who did not, on the strength of some bond between them: a nationality, a tax, a vote, a silence. Looked at one by one, none of these bonds carries what is laid on it. A nationality is what one is born with and does not choose. A tax is taken from the content and the angry, from citizens and resident strangers, and is spent on schools and hospitals before other things. A vote is a choice among many programmes, and it may have been cast against those who now govern. Silence may be ignorance, weakness or fear. And a child neither votes nor pays nor is asked, and it is children whom such attacks often strike.',
          'The rule of the Quran here is one of its firm verses, open to no second reading. In the sixth sura a soul earns for itself alone and bears no other’s load (6:164); in the seventeenth, whoever is guided is guided for himself and whoever strays does so to his own loss, and punishment itself does not come before a messenger (17:15); in the fifty-third this is what earlier messages brought too (53:36-41). If God, who knows all secrets, does not seize one soul for another’s sin, by what right would a man do so who does not know what happens in his neighbour’s house?',
          'The story of Joseph is telling. The brothers came with a plea for mercy: our father is very old, take one of us instead. The offer was free, the substitute present and willing, the purpose noble. Joseph refused it because it was wrong (12:78-79). If an innocent may not be taken with his own consent, and merely to be detained, how could he be murdered in a market, a mosque or a train? In the feuds of pagan times one man of a tribe was killed for another; Islam confined retaliation to the culprit and forbade the heir of the slain to exceed it (17:33). The claim returns to a custom that religion abolished, and dresses it in religion’s clothes.',
          'Sometimes it is called an answer in kind: they bomb our cities, so we strike theirs. There are three replies. First, the like is due to whoever attacked, not to whoever did not (2:194), and that same verse ends by commanding the fear of God. Second, a wrong creates no claim against an innocent person, and we are commanded to be just to those we hate (5:8). Third, rights have their ways: complaint, courts, accountability, lawful pressure, and a defence that the state conducts under its conditions. A bomb in a bus restores no right and stops no wrong. It gives the wrongdoer an argument and loses the cause of the wronged.',
          'Looked at closely, the claim destroys itself. If the people of every country shared in what its government does, so would the people of the speaker’s own country, of whom he is one, and the verdict would fall on him as well. If silence were complicity nobody on earth would be safe, since there is no one who has not kept silent about some wrong. A principle that ruins its author when applied to him cannot be sound.',
          'This is settled in what states have pledged to each other: nobody is punished for an offence they have not personally committed; collective penalties and intimidation are prohibited, and so are reprisals against protected persons and their property. It binds everyone, and is invoked against states as against armed groups. The principle by which we condemn the killing of our children is the one that protects the children of others. Whoever wants to be heard when he protests against collective punishment should begin by not practising it.',
          'If whoever pleads this has lost a relative or seen his city destroyed, acknowledge his grief first and do not make light of it. Then part two things for him: his right that the culprit be known and brought to account, in which we help him, and a wish that anybody at all should taste what he has tasted, which heals nobody. Every home destroyed without guilt makes another mourner. That is the circle which the rule of the Quran came to break.',
        ],
        [
          'La thèse déplace la faute de celui qui a agi vers celui qui n’a pas agi, au nom d’un lien entre eux : une nationalité, un impôt, un vote, un silence. Pris un à un, aucun de ces liens ne porte ce dont on le charge. La nationalité, on naît avec elle sans la choisir. L’impôt se prélève sur le satisfait et le mécontent, sur le citoyen et l’étranger résident, et sert d’abord à l’école et à l’hôpital. Le vote est un choix entre bien des programmes, et il a pu aller contre ceux qui gouvernent. Le silence peut être ignorance, impuissance ou peur. Et l’enfant ne vote pas, ne paie pas, n’est pas interrogé : or ce sont souvent des enfants que frappent ces attaques.',
          'La règle du Coran est ici de celles qui ne souffrent pas deux lectures. Dans la sixième sourate, une âme n’acquiert que pour elle-même et ne porte pas le fardeau d’une autre (6:164) ; dans la dix-septième, qui se guide se guide pour lui-même, qui s’égare s’égare à ses dépens, et le châtiment même ne vient pas avant un messager (17:15) ; dans la cinquante-troisième, c’est aussi ce qu’apportaient les messages antérieurs (53:36-41). Si Dieu, qui connaît les secrets, ne saisit pas une âme pour la faute d’une autre, de quel droit le ferait un homme qui ignore ce qui se passe chez son voisin ?',
          'L’histoire de Joseph est parlante. Les frères invoquent la pitié : notre père est très âgé, prends l’un de nous à sa place. L’offre était libre, le remplaçant présent et consentant, le but noble. Joseph la refuse parce qu’elle est injuste (12:78-79). Si l’on ne peut prendre un innocent avec son consentement, et pour une simple détention, comment pourrait-on l’assassiner au marché, à la mosquée ou dans un train ? Dans les vengeances d’avant l’islam, on tuait pour un homme un autre de sa tribu ; l’islam a limité le talion au coupable et interdit à l’ayant droit d’excéder (17:33). La thèse revient à une coutume que la religion a abolie, et l’habille de ses vêtements.',
          'On parle parfois de réciprocité : ils bombardent nos villes, nous frappons les leurs. Trois réponses. D’abord, la pareille est due à qui a attaqué, non à qui n’a pas attaqué (2:194), et ce même verset finit par l’ordre de craindre Dieu. Ensuite, un tort ne crée aucun droit contre un innocent, et il nous est ordonné d’être justes envers ceux que nous haïssons (5:8). Enfin, les droits ont leurs voies : la plainte, le juge, la reddition de comptes, la pression licite, et une défense que mène l’État sous ses conditions. Une bombe dans un autobus ne rend aucun droit et n’arrête aucune injustice. Elle donne un argument à l’injuste et perd la cause de l’opprimé.',
          'À bien y regarder, la thèse se détruit elle-même. Si les habitants de chaque pays avaient part à ce que fait leur gouvernement, ceux du pays de l’orateur l’auraient aussi, et lui avec eux, et le verdict l’atteindrait. Si le silence était complicité, nul sur terre ne serait à l’abri, car il n’est personne qui ne se soit tu devant quelque injustice. Un principe qui perd son auteur quand on le lui applique ne peut être juste.',
          'Cela est établi dans ce que les États se sont promis : nul n’est puni pour une infraction qu’il n’a pas commise personnellement ; les peines collectives et l’intimidation sont interdites, de même que les représailles contre les personnes protégées et leurs biens. Cela vaut pour tous et s’oppose aux États comme aux groupes armés. Le principe par lequel nous condamnons le meurtre de nos enfants est celui qui protège les enfants des autres. Qui veut être entendu quand il dénonce la punition collective doit commencer par ne pas la pratiquer.',
          'Si celui qui allègue cela a perdu un proche ou vu détruire sa ville, reconnais d’abord sa peine, sans la minimiser. Puis sépare pour lui deux choses : son droit que le coupable soit connu et réponde, où nous l’aidons, et le désir que n’importe qui goûte ce qu’il a goûté, qui ne guérit personne. Chaque maison détruite sans faute fait un nouvel endeuillé. C’est ce cercle que la règle du Coran est venue rompre.',
        ],
      ),
      [
        quran('6:164'),
        quran('17:15'),
        quran('53:36-41'),
        quran('12:78-79'),
        quran('17:33'),
        quran('2:194'),
        quran('5:8'),
        instrument('geneva-four', 33),
      ],
    ],
    [
      'teacher',
      'sentence',
      said(
        'اسأل طلابك: لو أخطأ أحدكم فعوقب الفصل كله، أكان عدلا؟ ثم اقرأ معهم قصة يوسف وإخوته وموضع الرفض فيها.',
        'Ask your pupils: if one of you did wrong and the whole class were punished, would that be just? Then read with them the story of Joseph and his brothers, and where he refuses.',
        'Demandez à vos élèves : si l’un de vous fautait et que toute la classe fût punie, serait-ce juste ? Puis lisez avec eux l’histoire de Joseph et de ses frères, et le moment où il refuse.',
      ),
      [quran('12:78-79')],
    ],
  ],
});
