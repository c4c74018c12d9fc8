import { charter, instrument, marrakesh, openLetter, quran, resolution } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const housesOfPrayer = starterDossier('houses-of-prayer', {
  title: said(
    'دور العبادة والقبور مصونة: لا تُهدم ولا تُنتهك',
    'Places of worship and graves are inviolable: they are neither destroyed nor desecrated',
    'Lieux de culte et tombes sont inviolables : on ne les détruit ni ne les profane',
  ),
  harmClass: 'worship-place-destruction',
  statement: said(
    'يزعم قائله أن هدم دور عبادة المخالفين ونبش القبور والأضرحة واجب ديني على كل قادر.',
    'It says that to destroy the places of worship of those who differ, and to dig up graves and shrines, is a religious duty of whoever is able.',
    'Elle prétend que détruire les lieux de culte de ceux qui diffèrent et profaner tombes et mausolées est un devoir religieux pour qui le peut.',
  ),
  content: [
    'met',
    said(
      'القول يأمر صراحة بهدم دور العبادة وانتهاك القبور.',
      'It openly commands the destruction of places of worship and the desecration of graves.',
      'Elle ordonne ouvertement de détruire des lieux de culte et de profaner des tombes.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'هُدمت بمثله أماكن عبادة ومعالم، ولا يُعرف قرب الضرر إلا في رسالة بعينها.',
      'Places of worship and monuments have been destroyed on its account; whether harm is near can be told of a given message alone.',
      'Des lieux de culte et des monuments ont été détruits à ce titre ; l’imminence ne se dit que d’un message donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'دعا الأنبياء إلى التوحيد وكُسرت أصنام.',
        'The prophets called to one God, and idols were broken.',
        'Les prophètes appelèrent au Dieu unique et des idoles furent brisées.',
      ),
      warrant: said(
        'ما فعله نبي بأمر الله في قومه يفعله كل أحد في كل مكان.',
        'What a prophet did among his people by God’s command anybody may do anywhere.',
        'Ce qu’un prophète fit chez les siens sur ordre de Dieu, chacun peut le faire partout.',
      ),
      conclusion: said(
        'فتُهدم دور عبادة الناس.',
        'So people’s places of worship are to be destroyed.',
        'On doit donc détruire les lieux de culte des gens.',
      ),
      fallacy: 'false-analogy',
      answer: said(
        'جعل القرآن من حكمة التدافع بين الناس أن تُحفظ معابدهم، صوامع الرهبان والبيع والكُنُس، ومعها مساجد المسلمين (الحج: ٤٠)، فذكر دور عبادة غير المسلمين قبل المساجد، في أول آية أذنت بالقتال. فحماية هذه الدور علة للإذن، فكيف يكون هدمها غاية له؟',
        'The Quran says that God checks people by means of others so that cloisters, churches, synagogues and mosques be preserved (22:40). It names the houses of others before the mosques, in the very passage that first permitted fighting. If protecting these houses is a reason for the permission, how could destroying them be its aim?',
        'Le Coran dit que Dieu repousse les uns par les autres afin que soient préservés ermitages, églises, synagogues et mosquées (22:40). Il nomme les maisons des autres avant les mosquées, dans le passage même qui permit d’abord le combat. Si protéger ces maisons est une raison de la permission, comment les détruire en serait-il le but ?',
      ),
      cites: [quran('22:39-40')],
    },
    {
      premise: said(
        'يرى القائل أن عبادة غيره باطلة.',
        'The speaker holds the worship of others to be false.',
        'L’orateur tient pour faux le culte des autres.',
      ),
      warrant: said(
        'ما بطل عند المرء جاز له أن يزيله بيده.',
        'What one holds false one may remove by force.',
        'Ce que l’on tient pour faux, on peut l’ôter de force.',
      ),
      conclusion: said(
        'فهدم معابدهم واجب.',
        'So it is a duty to destroy their temples.',
        'Détruire leurs temples est donc un devoir.',
      ),
      fallacy: 'unqualified-ruling',
      answer: said(
        'نهى القرآن عن مجرد سبّ ما يعبده الآخرون، لئلا يجرّ ذلك إلى سبّ الله (الأنعام: ١٠٨)، فالهدم أولى بالمنع. وأعلن ألا إكراه في الدين (البقرة: ٢٥٦). وقد كتب المسلمون منذ عصرهم الأول عهودا تؤمّن الناس على معابدهم، وبقيت قائمة قرونا في بلاد الإسلام؛ وما بقيت إلا لأن هدمها لم يكن دينا.',
        'The Quran forbids even insulting what others worship, lest they insult God in turn (6:108); all the more does it forbid destruction. It declares that there is no compulsion in religion (2:256). From their first age Muslims wrote covenants that secured people in their temples, and these stood for centuries in Muslim lands. They stood because to destroy them was no part of religion.',
        'Le Coran interdit même d’insulter ce que d’autres adorent, de peur qu’ils n’insultent Dieu (6:108) ; il interdit d’autant plus de détruire. Il déclare qu’il n’y a pas de contrainte en religion (2:256). Dès le premier âge, les musulmans ont écrit des pactes garantissant aux gens leurs temples, qui sont restés debout des siècles en terre d’islam. Ils le sont restés parce que les détruire n’était pas de la religion.',
      ),
      cites: [quran('6:108'), quran('2:256'), marrakesh('charter')],
    },
    {
      premise: said(
        'نُهي عن تعظيم القبور تعظيما يخرج عن الحد.',
        'Excessive veneration of graves is forbidden.',
        'La vénération excessive des tombes est interdite.',
      ),
      warrant: said(
        'النهي عن فعل الزائر إذن في انتهاك المزور.',
        'To forbid a visitor’s act is to permit violating what he visits.',
        'Interdire l’acte du visiteur, c’est permettre de violer ce qu’il visite.',
      ),
      conclusion: said(
        'فتُنبش القبور وتُفجَّر.',
        'So graves are dug up and blown up.',
        'On déterre et fait donc sauter les tombes.',
      ),
      fallacy: 'false-analogy',
      answer: said(
        'تعليم الزائر باب، والاعتداء على الميت باب آخر. فحرمة الميت كحرمة الحي عند العلماء، والقبر مأوى صاحبه. وقد قرر علماء كثيرون تحريم هدم قبور الأنبياء والصحابة. والمسائل التي اختلف فيها أهل العلم تُبحث بالعلم، ولا تُحسم بالمتفجرات.',
        'To teach a visitor is one thing, to assault the dead another. The scholars hold the dead to be as inviolable as the living, and a grave is its owner’s dwelling. Many scholars have declared it forbidden to destroy the graves of prophets and Companions. Questions on which the learned differ are studied with learning, not settled with explosives.',
        'Instruire un visiteur est une chose, attaquer les morts une autre. Les savants tiennent le mort pour aussi inviolable que le vivant, et la tombe est la demeure de son occupant. De nombreux savants ont déclaré interdit de détruire les tombes des prophètes et des Compagnons. Les questions où les savants divergent s’étudient par la science et ne se tranchent pas à l’explosif.',
      ),
      cites: [openLetter(20), openLetter(4)],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'دور العبادة كلها في حمى، فمن هدم بيتا يُذكر فيه الله أو نبش قبرا فقد اعتدى على حرمة صانها القرآن.',
        'All places of worship are under protection; whoever destroys a house of worship or digs up a grave violates what the Quran safeguards.',
        'Tous les lieux de culte sont protégés ; qui détruit une maison de prière ou profane une tombe viole ce que le Coran garde.',
      ),
      [quran('22:39-40'), quran('2:114')],
    ],
    [
      'general',
      'page',
      written(
        [
          'لا يوجد في القرآن وصف بالظلم أشد من وصف من حال بين بيوت الله وذاكريه وعمل على تخريبها (البقرة: ١١٤). وفي آية الإذن بالقتال ذُكرت الصوامع والبيع والصلوات مع المساجد في سياق واحد هو الحماية من الهدم (الحج: ٤٠). فالأصل واحد: مكان العبادة لا يُهدم.',
          'وقد ضمنت صحيفة المدينة لأهلها على اختلافهم دينهم، وجرى على ذلك المسلمون في فتوحهم: يُكتب الأمان للنفوس والأموال والمعابد. وفي إعلان مراكش جدد علماء عصرنا التزامهم بمبادئ تلك الصحيفة، وأكدوا أنه لا يجوز توظيف الدين للاعتداء على حقوق الأقليات الدينية.',
          'ومن اعتدى على دار عبادة لغيره فقد أذن من حيث لا يشعر بالاعتداء على مسجده. وقد علّمنا القرآن هذا الأدب حين نهى عن سبّ ما يعبده الناس حتى لا يسبّوا الله (الأنعام: ١٠٨).',
        ],
        [
          'No one is called more unjust in the Quran than those who bar the places where God is remembered and strive to ruin them (2:114). In the passage that permitted fighting, cloisters, churches and synagogues stand with mosques in one setting: protection from destruction (22:40). The principle is one: a place of worship is not destroyed.',
          'The Charter of Medina guaranteed its people their religion, different as they were, and Muslims kept to it as they advanced: safety was written for lives, property and temples. In the Marrakesh Declaration scholars of our time renewed their commitment to the principles of that Charter and affirmed that religion may not be used to attack the rights of religious minorities.',
          'Whoever attacks another’s house of worship has, unawares, given leave to attack his own mosque. The Quran taught this courtesy when it forbade insulting what people worship, so that they do not insult God (6:108).',
        ],
        [
          'Nul n’est dit plus injuste, dans le Coran, que ceux qui interdisent les lieux où Dieu est invoqué et s’efforcent de les ruiner (2:114). Dans le passage qui permit le combat, ermitages, églises et synagogues se tiennent avec les mosquées dans un même cadre : la protection contre la destruction (22:40). Le principe est un : un lieu de culte ne se détruit pas.',
          'La Charte de Médine garantit à ses habitants leur religion, si différents fussent-ils, et les musulmans s’y tinrent en avançant : la sûreté était écrite pour les vies, les biens et les temples. Dans la Déclaration de Marrakech, des savants de notre temps ont renouvelé leur engagement envers les principes de cette Charte et affirmé qu’on ne peut user de la religion pour attenter aux droits des minorités religieuses.',
          'Qui attaque la maison de prière d’autrui a, sans le savoir, permis d’attaquer sa propre mosquée. Le Coran a enseigné cette courtoisie en interdisant d’insulter ce que les gens adorent, pour qu’ils n’insultent pas Dieu (6:108).',
        ],
      ),
      [
        quran('2:114'),
        quran('22:39-40'),
        quran('6:108'),
        charter('communities'),
        marrakesh('charter'),
        marrakesh('closing'),
      ],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'أول ما أُذن للمسلمين أن يدافعوا عن أنفسهم، جاء الإذن معلّلا بأمرين: أنهم ظُلموا وأُخرجوا من ديارهم، وأن التدافع بين الناس هو الذي يحفظ دور العبادة من الهدم (الحج: ٣٩-٤٠). والعجيب في ترتيب الآية أنها ذكرت صوامع الرهبان، ثم معابد أهل الكتاب، ثم ختمت بالمساجد. فكأنها تقول للمؤمن: لا تدافع عن مسجدك وحده، بل عن حق الناس في أن يعبدوا. فمن قلب الآية رأسا على عقب، وجعل القتال سبيلا إلى الهدم، لم يخالف حكما فرعيا، بل نقض العلة التي شُرع لها الدفاع.',
          'وفي سورة البقرة سؤال يراد به التقرير: هل من ظلم يفوق ظلم من حال بين الناس وذكر ربهم في بيوته، وعمل على تخريبها؟ (البقرة: ١١٤). ويروي المفسرون في سبب نزول الآية أقوالا، منها ما يتعلق بتخريب بيت المقدس ومنها ما يتعلق بصدّ المسلمين عن المسجد الحرام، وعلى القولين فاللفظ عام. ومن الخراب أن يُهدم البناء، ومنه أن يُخاف الناس من دخوله، كما يُفعل حين يُقتل المصلون في مساجدهم أو كنائسهم. فالجريمتان واحدة.',
          'ومن الناس من يحتج بتحطيم إبراهيم عليه السلام أصنام قومه، وبإزالة الأصنام من الكعبة. والقياس هنا فاسد من وجوه. فإبراهيم نبي يعمل بوحي، وكان في قومه وبيته، وأراد أن يحاجّهم لا أن يهدم أرزاقهم. والكعبة بناها إبراهيم للتوحيد، فإزالة ما أُدخل عليها ردّ لها إلى أصلها في مدينة صارت للمسلمين. وليس في هذا ولا ذاك إذن لفرد بعد أربعة عشر قرنا أن يفجّر كنيسة أو معبدا في بلد بين أهله عهد. ولم يفعله الصحابة حين دخلوا بلادا مملوءة بالمعابد والآثار، وهم أعلم الناس بما أراد نبيهم.',
          'والقرآن لا يقف عند منع الهدم، بل يمنع مقدماته. فقد نهى عن سبّ معبودات الآخرين، وعلّل ذلك بأنه يفضي إلى سبّ الله عدوا بغير علم، ثم بيّن أن الحساب عند الله (الأنعام: ١٠٨). فإذا كانت كلمة تُمنع لأنها تثير العداوة، فكيف بانفجار يقتل ويهدم ويورث الثأر أجيالا؟ والإكراه في الدين منفيّ (البقرة: ٢٥٦)، ومن هُدم معبده فقد أُكره على ترك عبادته.',
          'أما القبور، فقد نهى الشرع عن الجلوس عليها فضلا عن نبشها، لأن للميت حرمة لا تنقطع بموته. وقد يختلف العلماء في البناء على القبر وفي آداب زيارته، وهذا خلاف علمي قديم يُبحث في مجالسه. ولم يقل أحد من أهل العلم إن لجماعة مسلحة أن تفجّر ما شاءت وفيه رفات نبي أو صاحب أو عالم، وتترك أهل البلد في فتنة. وقد نصّ العلماء الذين خاطبوا أصحاب الدعوى على تحريم ذلك.',
          'ويحمي قانون الدول هذه الأماكن: فاتفاقية لاهاي والبروتوكول الأول يمنعان مهاجمة المعالم التاريخية وأماكن العبادة التي تمثل تراث الشعوب، وقرر مجلس الأمن أن الهجوم غير المشروع على الأماكن الدينية والثقافية قد يكون جريمة حرب. وهذا التراث ليس ملكا لمن يسكن حوله اليوم وحدهم، بل أمانة ممن كانوا قبلنا لمن يأتي بعدنا. ومن حفظه حفظ ذاكرة الناس، ومن ذاكرتهم أن المسلمين عاشوا مع غيرهم قرونا فما هدموا عليهم معابدهم.',
          'وأقرب ما يعين على فهم هذا أن يزور المرء دار عبادة جاره زيارة ضيف، فيرى عجوزا تدعو لولدها كما تدعو أمه. وإذا اعتُدي على معبد في بلدك فليكن أهل المسجد أول من يقف ببابه، كما فعل مسلمون في بلاد كثيرة حين حرسوا جيرانهم في صلاتهم وحرسهم جيرانهم في صلاتهم. فالآية التي ذكرت الدور كلها في نسق واحد تُفسَّر بالعمل أحسن مما تُفسَّر بالقول. ومن رمّم ما هدمه غيره فقد ردّ على الدعوى بأبلغ من ألف خطبة.',
        ],
        [
          'When Muslims were first permitted to defend themselves the permission was given for two reasons: they had been wronged and driven from their homes, and it is by God’s checking some people by others that places of worship are saved from destruction (22:39-40). The order in which the verse names them is striking: the cells of monks, then the temples of other peoples of the Book, and mosques last. It is as if it told believers: you do not defend your mosque alone, but people’s right to worship. Whoever turns the verse upside down and makes fighting a road to destruction has not broken a detail of the law but undone the reason for which defence was allowed.',
          'In the second sura there is a question that answers itself: who is more unjust than those who bar God’s places, that He be remembered in them, and strive to ruin them (2:114)? Commentators report several occasions for it, some of the ruin of the sanctuary in Jerusalem, some of the Muslims being kept from the Sacred Mosque; in either case the wording is general. It is ruin to tear down a building, and it is ruin too to make people afraid to enter, as happens when worshippers are killed in their mosques or churches. The two crimes are one.',
          'Some plead that Abraham, peace be upon him, broke his people’s idols, and that idols were removed from the Kaaba. The analogy fails in several ways. Abraham was a prophet who acted on revelation, among his own people and in his own home, and wished to reason with them, not to destroy their livelihood. The Kaaba had been built by Abraham for the one God; to remove what was brought into it returned it to its origin, in a city that had become Muslim. Neither gives leave to a private person fourteen centuries later to blow up a church or a temple in a country whose people live under a covenant. The Companions did nothing of the kind when they entered lands full of temples and monuments, and they knew best what their Prophet wanted.',
          'The Quran does not stop at destruction; it forbids what leads to it. It forbids insulting what is invoked besides God, because that leads people to insult God in hostility and without knowledge, and it leaves the reckoning to Him (6:108). If a word is forbidden because it stirs up enmity, what of an explosion that kills, destroys, and hands revenge down for generations? There is no compulsion in religion (2:256), and whoever’s temple was destroyed has been compelled to give up worship.',
          'As for graves, the law forbids even sitting on them, let alone digging them up, since the dead keep a sanctity that death does not end. Scholars may differ about building over a grave and the manners of visiting; that is an old dispute of learning, to be treated where learning is at home. No scholar has said that an armed group may blow up whatever it likes, with the remains of a prophet, a Companion or a scholar in it, and leave the country in strife. The scholars who addressed those who make this claim declared it forbidden.',
          'The law of nations protects these places. The Hague Convention and the first Additional Protocol forbid attacks on historic monuments and places of worship that are the heritage of peoples, and the Security Council has stated that unlawful attacks on religious and cultural sites may be a war crime. This heritage does not belong only to those who live around it today. It is a trust from those before us to those after us. Whoever preserves it preserves the memory of people, and part of that memory is that Muslims lived with others for centuries and did not pull down their temples.',
          'Nothing helps as much to understand this as to visit a neighbour’s house of prayer as a guest, and to see an old woman there pray for her child as one’s own mother does. If a temple in your country is attacked, let the people of the mosque be the first to stand at its door, as Muslims have done in many countries when they guarded their neighbours at prayer and were guarded in turn. The verse that names all these houses in one breath is better explained by deeds than by words. Whoever rebuilds what others destroyed has answered the claim more strongly than a thousand sermons.',
        ],
        [
          'Quand il fut d’abord permis aux musulmans de se défendre, ce fut pour deux raisons : ils avaient été opprimés et chassés de chez eux, et c’est parce que Dieu repousse les uns par les autres que les lieux de culte échappent à la destruction (22:39-40). L’ordre où le verset les nomme frappe : les cellules des moines, puis les temples des autres gens du Livre, et les mosquées en dernier. Comme s’il disait au croyant : tu ne défends pas ta seule mosquée, mais le droit des gens à prier. Qui renverse le verset et fait du combat un chemin vers la destruction n’a pas enfreint un détail de la loi : il a défait la raison pour laquelle la défense fut permise.',
          'Dans la deuxième sourate, une question contient sa réponse : qui est plus injuste que ceux qui empêchent d’invoquer Dieu dans Ses lieux et s’efforcent de les ruiner (2:114) ? Les exégètes rapportent plusieurs circonstances, les unes touchant la ruine du sanctuaire de Jérusalem, les autres l’éloignement des musulmans de la Mosquée sacrée ; dans les deux cas les termes sont généraux. Ruiner, c’est abattre un bâtiment ; c’est aussi faire craindre d’y entrer, comme lorsqu’on tue des fidèles dans leurs mosquées ou leurs églises. Les deux crimes n’en font qu’un.',
          'Certains allèguent qu’Abraham, paix sur lui, brisa les idoles de son peuple, et que des idoles furent ôtées de la Kaaba. L’analogie est fausse à plusieurs titres. Abraham était un prophète qui agissait par révélation, parmi les siens et chez lui, et voulait les convaincre, non détruire leur gagne-pain. La Kaaba avait été bâtie par Abraham pour le Dieu unique ; ôter ce qu’on y avait introduit la rendait à son origine, dans une cité devenue musulmane. Ni l’un ni l’autre ne permet à un particulier, quatorze siècles plus tard, de faire sauter une église ou un temple dans un pays dont les habitants sont liés par un pacte. Les Compagnons n’en firent rien en entrant dans des terres pleines de temples et de monuments, et ils savaient mieux que personne ce que voulait leur Prophète.',
          'Le Coran ne s’arrête pas à la destruction ; il interdit ce qui y mène. Il défend d’insulter ce qui est invoqué en dehors de Dieu, car cela conduit à insulter Dieu par hostilité et sans savoir, et il Lui laisse le compte (6:108). Si une parole est interdite parce qu’elle excite l’inimitié, que dire d’une explosion qui tue, détruit et lègue la vengeance aux générations ? Il n’y a pas de contrainte en religion (2:256), et celui dont on a détruit le temple a été contraint d’abandonner son culte.',
          'Quant aux tombes, la loi interdit même de s’y asseoir, à plus forte raison de les ouvrir, car le mort garde une sainteté que la mort n’ôte pas. Les savants peuvent différer sur la construction au-dessus d’une tombe et les règles de la visite ; c’est une vieille question de science, à traiter en son lieu. Nul savant n’a dit qu’un groupe armé puisse faire sauter ce qu’il veut, avec les restes d’un prophète, d’un Compagnon ou d’un savant, et laisser le pays dans la discorde. Les savants qui se sont adressés aux tenants de cette thèse l’ont déclaré interdit.',
          'Le droit des nations protège ces lieux. La Convention de La Haye et le premier Protocole additionnel interdisent d’attaquer les monuments historiques et les lieux de culte qui sont le patrimoine des peuples, et le Conseil de sécurité a dit que des attaques illicites contre des sites religieux et culturels peuvent être un crime de guerre. Ce patrimoine n’appartient pas qu’à ceux qui vivent autour aujourd’hui. C’est un dépôt de ceux d’avant nous pour ceux d’après nous. Qui le garde garde la mémoire des gens, et il est dans cette mémoire que les musulmans vécurent des siècles avec d’autres sans abattre leurs temples.',
          'Rien n’aide tant à le comprendre que de visiter en hôte la maison de prière d’un voisin, et d’y voir une vieille femme prier pour son enfant comme le fait sa propre mère. Si un temple de ton pays est attaqué, que les gens de la mosquée soient les premiers à sa porte, comme l’ont fait des musulmans en bien des pays, gardant leurs voisins à la prière et gardés par eux. Le verset qui nomme d’un souffle toutes ces maisons s’explique mieux par les actes que par les mots. Qui relève ce que d’autres ont détruit répond à la thèse mieux que mille sermons.',
        ],
      ),
      [
        quran('22:39-40'),
        quran('2:114'),
        quran('6:108'),
        quran('2:256'),
        openLetter(20),
        instrument('hague', 4),
        instrument('protocol-one', 53),
        resolution(2347, 2017),
      ],
    ],
    [
      'youth',
      'sentence',
      said(
        'قبل أن تصدّق من يقول إن الهدم عبادة، اسأله: لماذا لم يهدم الصحابة ما تريد أن تهدمه؟',
        'Before you believe someone who says that destroying is worship, ask: why did the Companions not destroy what you want to destroy?',
        'Avant de croire qui dit que détruire est un culte, demande : pourquoi les Compagnons n’ont-ils pas détruit ce que tu veux détruire ?',
      ),
      [quran('22:39-40')],
    ],
  ],
});
