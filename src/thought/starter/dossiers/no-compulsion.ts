import { charter, instrument, marrakesh, openLetter, quran } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const noCompulsion = starterDossier('no-compulsion', {
  title: said('الإيمان لا يُفرض بالسيف', 'Faith is not imposed by the sword', 'La foi ne s’impose pas par l’épée'),
  harmClass: 'violence-commanded',
  statement: said(
    'يزعم قائله أن من لم يدخل في دين القائل طوعا وجب حمله عليه بالقوة، فإن أبى قُتل.',
    'It says that whoever does not take up the speaker’s religion freely must be made to by force, and killed if he refuses.',
    'Elle prétend que qui n’embrasse pas librement la religion de l’orateur doit y être contraint par la force, et tué s’il refuse.',
  ),
  content: [
    'met',
    said(
      'القول يأمر بتخيير الناس بين الدين والموت.',
      'It commands that people be given the choice of religion or death.',
      'Elle ordonne de donner aux gens le choix entre la religion et la mort.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'هُجّر أناس وقُتلوا بمثله في بلاد سيطر عليها مسلحون، ولا يُعرف قرب الضرر إلا في رسالة بعينها.',
      'People have been driven out and killed on its account where armed men held power; whether harm is near can be told of a given message alone.',
      'Des gens ont été chassés et tués à ce titre là où régnaient des hommes armés ; l’imminence ne se dit que d’un message donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'وردت في القرآن آيات قتال نزلت متأخرة.',
        'The Quran has verses on fighting that came late.',
        'Le Coran a des versets sur le combat venus tard.',
      ),
      warrant: said(
        'المتأخر من آيات القتال ينسخ كل آية في الحرية والصفح.',
        'What came late on fighting cancels every verse on freedom and forbearance.',
        'Ce qui vint tard sur le combat annule tout verset sur la liberté et le pardon.',
      ),
      conclusion: said(
        'فلم يبق للناس خيار.',
        'So people have no choice left.',
        'Il ne reste donc aux gens aucun choix.',
      ),
      fallacy: 'abrogation-abuse',
      answer: said(
        'آية نفي الإكراه (البقرة: ٢٥٦) مدنية، وعلّلت الحكم بأمر لا يتغير: أن الحق قد بان من الباطل فلا حاجة إلى إكراه. والخبر المعلّل بعلة ثابتة لا يُنسخ. ويروي المفسرون أنها نزلت في آباء أرادوا أن يحملوا أبناءهم على الإسلام فنُهوا. ولا تُقبل دعوى النسخ إلا بدليل وعند تعذر الجمع، والجمع هنا ظاهر: القتال لمن اعتدى، والحرية للجميع.',
        'The verse that denies compulsion (2:256) is of Medina, and gives a reason that does not change: right has become clear from error, so force is not needed. What rests on a lasting reason is not abrogated. Commentators report that it came about fathers who wanted to force their sons into Islam and were told not to. Abrogation is accepted on proof alone, and where texts cannot stand together. Here they plainly do: fighting is for those who attack, and freedom is for all.',
        'Le verset qui nie la contrainte (2:256) est de Médine, et donne une raison qui ne change pas : le vrai s’est distingué de l’erreur, la force est donc inutile. Ce qui repose sur une raison durable n’est pas abrogé. Les exégètes rapportent qu’il vint à propos de pères qui voulaient forcer leurs fils à l’islam et en furent empêchés. L’abrogation ne s’admet que sur preuve, et quand les textes ne peuvent se tenir ensemble. Ils le peuvent clairement ici : le combat vise qui attaque, la liberté est pour tous.',
      ),
      cites: [quran('2:256'), openLetter(13)],
    },
    {
      premise: said(
        'الهداية خير لمن نالها.',
        'To guide people is good for them.',
        'Guider les gens est un bien pour eux.',
      ),
      warrant: said(
        'ما كان خيرا جاز أن يُفرض بأي وسيلة.',
        'What is good may be imposed by any means.',
        'Ce qui est bon peut être imposé par tout moyen.',
      ),
      conclusion: said(
        'فيُكرهون عليه رحمة بهم.',
        'So they are forced to it out of mercy.',
        'On les y contraint donc par miséricorde.',
      ),
      fallacy: 'circular',
      answer: said(
        'لو شاء الله لجعل الناس كلهم مؤمنين، ثم سأل القرآن نبيّه سؤال إنكار: أفيُكره هو الناس على ما لم يُكرههم عليه ربهم؟ (يونس: ٩٩). وبيّن أن مهمته التذكير لا السيطرة (الغاشية: ٢١-٢٢، ق: ٤٥). والإيمان تصديق القلب، والقلب لا يُفتح بالسيف؛ فمن أكره إنسانا لم يصنع مؤمنا، بل صنع خائفا.',
        'Had God willed, all people would believe; the Quran then asks its Prophet, in reproof, whether he would force people to what their Lord has not forced on them (10:99). It says that his task is to remind, not to control (88:21-22, 50:45). Faith is the assent of the heart, and hearts are not opened by the sword: whoever forces a human being has made no believer, but someone afraid.',
        'Si Dieu l’avait voulu, tous les hommes croiraient ; le Coran demande alors à son Prophète, avec reproche, s’il contraindrait les gens à ce que leur Seigneur ne leur a pas imposé (10:99). Il dit que sa tâche est de rappeler, non de dominer (88:21-22, 50:45). La foi est l’assentiment du cœur, et le cœur ne s’ouvre pas par l’épée : qui contraint un homme n’a pas fait un croyant, mais un être qui a peur.',
      ),
      cites: [quran('10:99'), quran('88:21-22'), quran('50:45')],
    },
    {
      premise: said('من الناس من يرفض الدعوة.', 'Some people refuse the call.', 'Certains refusent l’appel.'),
      warrant: said('الرفض عداوة.', 'To refuse is to be an enemy.', 'Refuser, c’est être ennemi.'),
      conclusion: said('فمن رفض حورب.', 'So whoever refuses is fought.', 'Qui refuse est donc combattu.'),
      fallacy: 'false-dilemma',
      answer: said(
        'بين الإيمان والعداوة منزلة واسعة هي المسالمة، وأهلها يُبرّون ويُقسط إليهم (الممتحنة: ٨). وقد أمر القرآن أن تكون الدعوة بالحكمة والموعظة والجدال بالأحسن، وردّ العلم بمن ضلّ ومن اهتدى إلى الله (النحل: ١٢٥). فوظيفة الداعي تنتهي بالبيان، ولا تبدأ بعدها وظيفة الجلاد.',
        'Between faith and enmity lies the wide ground of living in peace, and those who stand there are owed kindness and justice (60:8). The Quran commands that the call be with wisdom, good counsel and the best of argument, and leaves it to God to know who strays and who is guided (16:125). The work of one who calls ends with explaining; the work of an executioner does not begin there.',
        'Entre la foi et l’inimitié s’étend le vaste terrain de la paix, et ceux qui s’y tiennent ont droit à la bonté et à l’équité (60:8). Le Coran ordonne que l’appel se fasse avec sagesse, bon conseil et la meilleure discussion, et laisse à Dieu de savoir qui s’égare et qui se guide (16:125). La tâche de qui appelle s’achève avec l’explication ; celle du bourreau ne commence pas là.',
      ),
      cites: [quran('60:8'), quran('16:125')],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'الإيمان اختيار حر، ومن أُكره عليه لم يؤمن، ومن أكره غيره خالف القرآن.',
        'Faith is a free choice. Whoever is forced has not believed, and whoever forces others goes against the Quran.',
        'La foi est un choix libre. Qui est contraint n’a pas cru, et qui contraint autrui va contre le Coran.',
      ),
      [quran('2:256'), quran('10:99')],
    ],
    [
      'general',
      'page',
      written(
        [
          'نفى القرآن الإكراه في الدين نفيا عاما (البقرة: ٢٥٦)، وترك للناس أن يؤمنوا أو لا يؤمنوا، وحسابهم على ربهم لا على أحد من خلقه (الكهف: ٢٩). والرسول نفسه مذكّر لا مسيطر (الغاشية: ٢١-٢٢).',
          'وعاش المسلمون في المدينة مع جماعات على غير دينهم، وكُتب بينهم عهد يجعل لكل جماعة دينها. ثم عاشت في بلاد الإسلام أديان كثيرة قرونا طويلة، وما زالت معابدها شاهدة على أن أهلها لم يُكرهوا.',
          'والعهد الدولي يوافق ذلك: لكل إنسان حرية الفكر والوجدان والدين، ولا يجوز إكراه أحد بما يخل بحريته في أن يدين بما يختار. فمن خيّر الناس بين دينه وبين القتل أو التهجير فقد ظلمهم، وأساء إلى الدين الذي يدّعي نصرته، إذ صوّره عاجزا عن الإقناع.',
        ],
        [
          'The Quran denies compulsion in religion without exception (2:256). It leaves people to believe or not, and their reckoning is with their Lord, not with any of His creatures (18:29). The Messenger himself is one who reminds and no controller (88:21-22).',
          'In Medina Muslims lived with groups of other religions, and the covenant written between them left each its own. Many religions then lived in Muslim lands for long centuries, and their temples still bear witness that their people were not forced.',
          'The International Covenant agrees: everyone has freedom of thought, conscience and religion, and nobody shall be subject to coercion that would impair the freedom to have a religion of one’s choice. Whoever makes people choose between his religion and death or exile wrongs them, and slights the religion he claims to serve, for he shows it as unable to convince.',
        ],
        [
          'Le Coran nie toute contrainte en religion (2:256). Il laisse les gens croire ou non, et leur compte est avec leur Seigneur, non avec l’une de Ses créatures (18:29). Le Messager lui-même rappelle et ne domine pas (88:21-22).',
          'À Médine, les musulmans vécurent avec des groupes d’autres religions, et le pacte écrit entre eux laissait à chacun la sienne. Bien des religions vécurent ensuite en terre d’islam de longs siècles, et leurs temples témoignent encore qu’on ne les y a pas contraintes.',
          'Le Pacte international s’y accorde : toute personne a la liberté de pensée, de conscience et de religion, et nul ne subira de contrainte qui porte atteinte à sa liberté d’avoir la religion de son choix. Qui fait choisir aux gens entre sa religion et la mort ou l’exil les lèse, et rabaisse la religion qu’il prétend servir en la montrant incapable de convaincre.',
        ],
      ),
      [quran('2:256'), quran('18:29'), quran('88:21-22'), charter('communities'), instrument('iccpr', 18)],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'يتفق العقلاء على أن الإيمان فعل من أفعال القلب، وأن أفعال القلب لا تُنال بالقهر. فالسيف يقدر أن يحرّك اللسان، ولا يقدر أن يحرّك التصديق. ولهذا كان من قواعد الفقه أن إسلام المكره بغير حق لا يصح، وأن من نطق بكلمة تحت التهديد لا يؤاخذ بها. فإذا كان الإكراه لا يثمر إيمانا، لم يبق له من ثمرة إلا النفاق والخوف والحقد، وهذه ليست من مقاصد دين.',
          'والقرآن يقرر هذا بأساليب شتى. فمرة بالنفي الصريح مع بيان علته: أن الحق قد بان (البقرة: ٢٥٦). ومرة بالاستفهام المنكر الموجه إلى أرحم الناس وأحرصهم على هداية قومه: أتكره الناس حتى يؤمنوا؟ (يونس: ٩٩). ومرة ببيان حدود الوظيفة: أنت مذكّر، ولست متسلطا عليهم (الغاشية: ٢١-٢٢)، ولا جبّارا (ق: ٤٥). ومرة بالتخيير مع التحذير من عاقبة الاختيار عند الله (الكهف: ٢٩). وهذه آيات مكية ومدنية، فلا يقال إنها كانت حكم الضعف ثم زال. بل آية نفي الإكراه نزلت والمسلمون أصحاب دولة وقوة، وهذا أبلغ.',
          'ومن يحتج بآيات القتال فليقرأها كلها. فقد قُيّد القتال بمن يقاتل، ونُهي عن الاعتداء (البقرة: ١٩٠)، ووجب الكف عمن كف (البقرة: ١٩٢-١٩٣). وفي سورة التوبة، وهي من آخر ما نزل، وفي وسط الحديث عن قوم نقضوا عهودهم، أمر بإجارة من طلب الأمان من المشركين حتى يسمع، ثم إيصاله إلى حيث يأمن، مع أنه لم يؤمن (التوبة: ٦). فلو كان المقصود إكراهه لما أُطلق سراحه بعد أن سمع وهو في اليد. ومن حمل آية نزلت في محاربين ناكثين على جار مسالم فقد وضعها في غير موضعها.',
          'وفي العمل كما في النص. كتب النبي صلى الله عليه وسلم في المدينة عهدا أقرّ فيه أهلها على أديانهم، وصالح غيرهم على مثل ذلك، ولم يُعرف أنه أكره أحدا على الإسلام وهو مسالم. وسار خلفاؤه على هذا: أُعطي الناس أمانا على أنفسهم ومعابدهم، وكان كثير من رعايا دولة الإسلام قرونا على غير الإسلام. ولو كان الإكراه دينا لما بقي منهم أحد، ولما كان لهم في تاريخنا أطباء وكتّاب ووزراء.',
          'وقد جدد علماء من أنحاء العالم الإسلامي هذا المعنى في عصرنا. فكتب جمع منهم إلى من أكرهوا الناس أن ذلك محرم في الإسلام. واجتمع آخرون في مراكش، فأكدوا التزامهم بمبادئ صحيفة المدينة، ودعوا إلى فقه للمواطنة يسع الناس على اختلاف أديانهم، وقرروا أنه لا يجوز أن يُستغل الدين في العدوان على حقوق الأقليات. وهذا موافق للعهد الدولي الذي جعل حرية الدين والضمير حقا لا يُعلَّق حتى في الطوارئ.',
          'وآخر ما يقال: إن دعوة تُفرض بالقتل شهادة من صاحبها على نفسه أنه لم يجد حجة. والقرآن كتاب حجة، ردّ على مخالفيه بالبرهان وطالبهم ببرهانهم، وأمر أتباعه أن يجادلوا بالتي هي أحسن (النحل: ١٢٥). فمن أحب للناس الهداية فليكن خلقه هو الدليل: صدقه في بيعه، ورحمته بجاره، وعدله مع من يخالفه. فبهذا دخل أكثر الناس في الإسلام في بلاد لم يصلها جيش قط، وبهذا يُعرف الدين في كل زمان.',
          'وقد يسأل سائل عن الأبوين: أليس لهما أن يحملا أولادهما على الدين؟ والجواب أن لهما التعليم والقدوة والنصح، وهي أبلغ من القهر. وسبب نزول الآية، كما مرّ، كان في آباء أحبّوا لأبنائهم الخير فأرادوه لهم بالقوة، فمُنعوا وهم محبون. فمن باب أولى أن يُمنع من لا محبة عنده، وإنما عنده سلاح. والبيت الذي يُسأل فيه عن الدين بلا خوف يخرج منه مؤمنون مطمئنون، لا خائفون ينتظرون الفرصة ليتركوا ما حُملوا عليه.',
        ],
        [
          'Reasonable people agree that faith is an act of the heart, and that acts of the heart are not won by force. The sword can move a tongue; it cannot move assent. It is therefore a rule of the jurists that the conversion of someone wrongly compelled is not valid, and that nobody is held to words spoken under threat. If compulsion bears no faith, its only fruits are hypocrisy, fear and hatred, and these are the aims of no religion.',
          'The Quran says so in several manners. Once by plain denial with its reason: right has become distinct from error (2:256). Once by a reproving question put to the most merciful of men, and the most eager that his people be guided: would you compel people until they believe (10:99)? Once by setting the bounds of the office: you remind, and do not control them (88:21-22), nor are you a tyrant over them (50:45). Once by leaving the choice, with a warning of what follows it before God (18:29). These verses are of Mecca and of Medina, so that it cannot be said that they were a rule for times of weakness. The verse that denies compulsion came down when the Muslims had a state and strength, which says all the more.',
          'Whoever cites the verses on fighting should read them all. Fighting is limited to those who fight, and transgression forbidden (2:190); one must stop when they stop (2:192-193). In the ninth sura, among the last revealed, in the midst of speaking of those who broke their treaties, whoever of the idolaters asks for safety is granted it so that he may listen, and is then brought to where he is safe although he has not believed (9:6). If to compel him had been the purpose he would not have been let go when he had listened and was in one’s hands. Whoever turns a verse about fighters who broke faith against a peaceful neighbour has put it where it does not belong.',
          'Practice was like the text. In Medina the Prophet, peace be upon him, wrote a covenant that left its people their religions; he made peace with others on like terms; and he is not known to have compelled any peaceful person to Islam. His successors kept to this: people were given safety for their lives and their temples, and for centuries many subjects of Muslim states were of other faiths. Had compulsion been religion none of them would have been left, and our history would not have had its physicians, secretaries and ministers from among them.',
          'Scholars from all over the Muslim world have renewed this in our time. A group of them wrote to those who had forced people that this is forbidden in Islam. Others met in Marrakesh, affirmed their commitment to the principles of the Charter of Medina, called for a jurisprudence of citizenship that has room for people of different religions, and resolved that religion may not be used to attack the rights of minorities. This agrees with the International Covenant, which makes freedom of religion and conscience a right that is not suspended even in an emergency.',
          'A last word: a call that is imposed by killing is its author’s testimony against himself that he found no argument. The Quran is a book of argument. It answered its opponents with proof, asked them for theirs, and commanded its followers to argue in the best way (16:125). Whoever wishes people to be guided, let his character be the proof: honesty in trade, mercy to a neighbour, justice to those who differ. That is how most people came to Islam in lands that no army ever reached, and that is how religion is known in every age.',
          'Someone may ask about parents: may they not bring their children to religion? They have teaching, example and counsel, which reach further than force. The occasion of the verse, as was said, concerned fathers who wished their sons well and wanted that good for them by force; they were held back although they loved. All the more is he held back who has no love but only a weapon. From a home where one may ask about religion without fear come believers at peace, and not frightened people who wait for the moment to leave what was forced on them.',
        ],
        [
          'Les gens raisonnables s’accordent à dire que la foi est un acte du cœur, et que les actes du cœur ne s’obtiennent pas par la force. L’épée peut faire bouger une langue, non l’assentiment. C’est pourquoi, pour les juristes, la conversion de qui est injustement contraint n’est pas valable, et nul n’est tenu par des mots dits sous la menace. Si la contrainte ne porte pas de foi, il ne lui reste pour fruits que l’hypocrisie, la peur et la haine, qui ne sont le but d’aucune religion.',
          'Le Coran le dit de plusieurs manières. Une fois par un déni net, avec sa raison : le vrai s’est distingué de l’erreur (2:256). Une fois par une question de reproche adressée au plus miséricordieux des hommes, au plus désireux de voir son peuple guidé : contraindrais-tu les gens jusqu’à ce qu’ils croient (10:99) ? Une fois en bornant la fonction : tu rappelles, tu ne les domines pas (88:21-22), tu n’es pas sur eux un tyran (50:45). Une fois en laissant le choix, avec l’avertissement de ce qui s’ensuit devant Dieu (18:29). Ces versets sont de La Mecque et de Médine : on ne peut dire qu’ils valaient pour un temps de faiblesse. Celui qui nie la contrainte descendit quand les musulmans avaient un État et de la force, ce qui en dit davantage.',
          'Qui cite les versets sur le combat doit les lire tous. Le combat est limité à qui combat, la transgression interdite (2:190) ; il faut cesser quand l’autre cesse (2:192-193). Dans la neuvième sourate, parmi les dernières révélées, au milieu de ce qui concerne ceux qui rompirent leurs traités, celui des idolâtres qui demande la sûreté l’obtient pour qu’il écoute, puis est conduit là où il est en sûreté, bien qu’il n’ait pas cru (9:6). Si le but avait été de le contraindre, on ne l’aurait pas laissé partir après qu’il eut écouté, alors qu’on le tenait. Qui tourne contre un voisin paisible un verset sur des combattants parjures l’a mis hors de sa place.',
          'La pratique fut comme le texte. À Médine, le Prophète, paix sur lui, écrivit un pacte qui laissait à ses habitants leurs religions ; il fit la paix avec d’autres à des conditions semblables ; et l’on ne sait pas qu’il ait contraint à l’islam un homme paisible. Ses successeurs s’y tinrent : on donna aux gens la sûreté pour leur vie et leurs temples, et pendant des siècles bien des sujets d’États musulmans furent d’autres croyances. Si la contrainte avait été de la religion, il n’en serait resté aucun, et notre histoire n’aurait pas eu parmi eux ses médecins, ses secrétaires et ses ministres.',
          'Des savants de tout le monde musulman l’ont renouvelé de nos jours. Un groupe d’entre eux a écrit à ceux qui avaient forcé les gens que cela est interdit en islam. D’autres se sont réunis à Marrakech, ont affirmé leur engagement envers les principes de la Charte de Médine, appelé à un droit de la citoyenneté où tiennent des gens de religions diverses, et décidé qu’on ne peut user de la religion pour attenter aux droits des minorités. Cela s’accorde avec le Pacte international, qui fait de la liberté de religion et de conscience un droit que même l’urgence ne suspend pas.',
          'Un dernier mot : un appel imposé par le meurtre est un témoignage de son auteur contre lui-même, qu’il n’a pas trouvé d’argument. Le Coran est un livre d’arguments. Il a répondu par la preuve à ses contradicteurs, leur a demandé la leur, et a ordonné aux siens de discuter de la meilleure façon (16:125). Qui souhaite que les gens soient guidés, que sa conduite soit la preuve : honnêteté dans le commerce, miséricorde envers le voisin, justice envers qui diffère. C’est ainsi que la plupart sont venus à l’islam dans des pays qu’aucune armée n’atteignit, et c’est ainsi que la religion se reconnaît en tout temps.',
          'On demandera, pour les parents : ne peuvent-ils amener leurs enfants à la religion ? Ils ont l’enseignement, l’exemple et le conseil, qui vont plus loin que la force. La circonstance du verset, on l’a vu, concernait des pères qui voulaient du bien à leurs fils et le voulaient par la force ; ils en furent empêchés bien qu’ils aimassent. À plus forte raison l’est celui qui n’a pas d’amour, mais une arme. D’une maison où l’on peut interroger sur la religion sans peur sortent des croyants en paix, non des êtres effrayés qui guettent le moment de quitter ce qu’on leur imposa.',
        ],
      ),
      [
        quran('2:256'),
        quran('10:99'),
        quran('88:21-22'),
        quran('50:45'),
        quran('18:29'),
        quran('2:190-193'),
        quran('9:6'),
        quran('16:125'),
        openLetter(13),
        charter('communities'),
        marrakesh('scholars'),
        marrakesh('closing'),
        instrument('iccpr', 18),
      ],
    ],
    [
      'teacher',
      'sentence',
      said(
        'اطلب من كل طالب أن يقنع زميله برأي دون أن يرفع صوته؛ ثم اسأل: ماذا كان سيبقى من الرأي لو فُرض بالتهديد؟',
        'Ask each pupil to win a classmate over to an opinion without raising their voice; then ask what would be left of the opinion had it been imposed by threat.',
        'Demandez à chaque élève de gagner un camarade à un avis sans hausser la voix ; puis demandez ce qui resterait de l’avis s’il avait été imposé par la menace.',
      ),
      [quran('16:125')],
    ],
  ],
});
