import { instrument, openLetter, quran, resolution } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const messengersAndHelpers = starterDossier('messengers-and-helpers', {
  title: said(
    'الرسل وعمال الإغاثة والصحفيون: لا يُقتل من جاء برسالة أو معونة أو خبر',
    'Envoys, aid workers, journalists: whoever brings a message, help or news is not killed',
    'Envoyés, humanitaires, journalistes : on ne tue pas qui apporte un message, une aide ou une nouvelle',
  ),
  harmClass: 'violence-justified',
  statement: said(
    'يزعم قائله أن كل مبعوث أو طبيب أو عامل إغاثة أو صحفي يعمل مع الغرباء جاسوس، فيجوز خطفه وقتله.',
    'It says that every envoy, doctor, aid worker or journalist who works with foreigners is a spy, and may be abducted and killed.',
    'Elle prétend que tout envoyé, médecin, humanitaire ou journaliste qui travaille avec des étrangers est un espion, et qu’on peut l’enlever et le tuer.',
  ),
  content: [
    'met',
    said(
      'القول يسوّغ خطف وقتل أناس لهم حماية خاصة.',
      'It justifies abducting and killing people who are under special protection.',
      'Elle justifie l’enlèvement et le meurtre de personnes spécialement protégées.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'وقعت جرائم احتج أصحابها به، ولا يُعرف قرب الضرر إلا في رسالة بعينها.',
      'Crimes have been defended by it; whether harm is near can be told of a given message alone.',
      'Des crimes ont été défendus par elle ; l’imminence ne se dit que d’un message donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'عُرف أن بعض الجواسيس تستّروا بمهنة.',
        'Some spies are known to have hidden behind a profession.',
        'On sait que des espions se sont cachés derrière un métier.',
      ),
      warrant: said(
        'ما فعله بعض أهل مهنة ثبت على جميعهم.',
        'What some of a profession did is proved of all.',
        'Ce que certains d’un métier ont fait est prouvé de tous.',
      ),
      conclusion: said(
        'فكل طبيب وصحفي جاسوس.',
        'So every doctor and journalist is a spy.',
        'Tout médecin et tout journaliste est donc un espion.',
      ),
      fallacy: 'general-made-of-particular',
      answer: said(
        'أمر القرآن بالتثبت من الخبر قبل البناء عليه، لئلا يصاب قوم عن جهل ثم يندم من أصابهم (الحجرات: ٦)، ونهى عن اتباع ما لا علم به (الإسراء: ٣٦). والتهمة لا تثبت بالمهنة، وإنما بقضاء وبيّنة. والقتل بالظن سفك لدم محرّم.',
        'The Quran commands that news be verified before anything is built on it, lest people be harmed in ignorance and whoever harmed them regret it (49:6), and forbids following what one has no knowledge of (17:36). A charge is not proved by a profession but by a court and evidence. Whoever kills on suspicion has killed a soul unjustly.',
        'Le Coran ordonne de vérifier la nouvelle avant d’en tirer parti, de peur de léser des gens par ignorance et de le regretter (49:6), et interdit de suivre ce dont on n’a pas connaissance (17:36). Une accusation ne se prouve pas par un métier, mais par un juge et des preuves. Qui tue sur un soupçon a tué une âme injustement.',
      ),
      cites: [quran('49:6'), quran('17:36')],
    },
    {
      premise: said(
        'أُرسل هؤلاء من جهة نعاديها.',
        'They were sent by a side that we oppose.',
        'Ils sont envoyés par un camp que nous combattons.',
      ),
      warrant: said(
        'الرسول يُعامل كمن أرسله.',
        'The messenger is treated as whoever sent him.',
        'Le messager est traité comme qui l’envoie.',
      ),
      conclusion: said('فيجوز قتله.', 'So he may be killed.', 'On peut donc le tuer.'),
      fallacy: 'ignored-consensus',
      answer: said(
        'استقر في هدي النبي صلى الله عليه وسلم وعمل المسلمين بعده أن الرسل لا تُقتل، ولو جاءت بأقبح رسالة. وقاس العلماء المعاصرون على الرسول من ينقل الخبر ومن يحمل المعونة، وأفتوا بتحريم قتل الصحفيين وعمال الإغاثة. وحرمة الدبلوماسي من أقدم ما اتفقت عليه الدول.',
        'It is settled in the Prophet’s guidance, peace be upon him, and in Muslim practice after him, that envoys are not killed, even if they bring the ugliest message. Scholars of our time have likened to the envoy whoever carries news or relief, and have ruled that killing journalists and aid workers is forbidden. The inviolability of diplomats is among the oldest agreements of states.',
        'Il est établi dans la conduite du Prophète, paix sur lui, et la pratique musulmane après lui, que les envoyés ne sont pas tués, même porteurs du plus odieux message. Les savants de notre temps ont assimilé à l’envoyé qui porte la nouvelle ou le secours, et ont jugé interdit de tuer journalistes et humanitaires. L’inviolabilité du diplomate est l’un des plus anciens accords entre États.',
      ),
      cites: [openLetter(7), instrument('vienna-diplomatic', 29)],
    },
    {
      premise: said(
        'قد تنفع المعونة خصمنا.',
        'Relief may benefit our adversary.',
        'L’aide peut profiter à notre adversaire.',
      ),
      warrant: said(
        'كل ما نفع الخصم فهو حرب علينا.',
        'Whatever benefits the adversary is war against us.',
        'Tout ce qui profite à l’adversaire est guerre contre nous.',
      ),
      conclusion: said(
        'فحامل المعونة محارب.',
        'So whoever carries relief is a combatant.',
        'Qui porte l’aide est donc un combattant.',
      ),
      fallacy: 'redefined-term',
      answer: said(
        'أثنى القرآن على من يطعم المسكين واليتيم والأسير لوجه الله (الإنسان: ٨-٩)، والأسير في وقت نزول الآية كان من العدو. فإطعام الجائع ومداواة الجريح برّ أيا كان صاحبهما، وقد أُمرنا بالتعاون على البر ولو مع من صدّنا من قبل (المائدة: ٢).',
        'The Quran praises those who feed the poor, the orphan and the captive for the sake of God (76:8-9); and a captive is one taken from the enemy. To feed the hungry and treat the wounded is goodness whoever they are, and we are commanded to help one another in goodness even after a people has barred our way (5:2).',
        'Le Coran loue ceux qui nourrissent le pauvre, l’orphelin et le captif pour Dieu seul (76:8-9) ; or le captif est pris à l’ennemi. Nourrir l’affamé et soigner le blessé est une bonté, quels qu’ils soient, et il nous est ordonné de nous entraider dans la bonté même après qu’un peuple nous a barré la route (5:2).',
      ),
      cites: [quran('76:8-9'), quran('5:2'), instrument('protocol-one', 71)],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'من حمل رسالة أو دواء أو طعاما أو خبرا فهو في أمان، وأمانه ذمة على كل مسلم.',
        'Whoever carries a message, medicine, food or news is safe, and that safety is an obligation on every Muslim.',
        'Qui porte un message, un remède, de la nourriture ou une nouvelle est en sûreté, et cette sûreté oblige tout musulman.',
      ),
      [openLetter(7), quran('9:6')],
    ],
    [
      'general',
      'page',
      written(
        [
          'جعل الإسلام للأمان حرمة عظيمة. ففي وسط آيات القتال نفسها أمر بإجارة من استجار من المحاربين، وبإيصاله إلى مكان يأمن فيه (التوبة: ٦). فإذا كان المحارب يُؤمَّن إذا طلب، فمن لم يحمل سلاحا قط أولى بالأمان.',
          'والطبيب والمسعف وعامل الإغاثة يقومون بما هو فرض كفاية على الناس: إنقاذ الأرواح. وإنقاذ نفس واحدة كإنقاذ الناس كلهم (المائدة: ٣٢)، ولا يُعقل أن يكون جزاء من يحيي النفوس أن يُقتل.',
          'والصحفي شاهد. وقد أمر القرآن بالشهادة بالقسط (المائدة: ٨)، وكتم الحقيقة بقتل شاهدها ظلم له وللناس. فإن اتُّهم أحد بعينه بجرم فله القضاء العادل، وليس لأفراد أو جماعة أن يخطفوه أو يحاكموه أو يبتزّوا به أهله.',
        ],
        [
          'Islam holds a promise of safety in great honour. In the very midst of the verses on fighting it commands that whoever asks for protection, even from the side at war, be granted it and brought to a place where he is safe (9:6). If a fighter who asks is made safe, those who never carried arms have the greater claim.',
          'Doctors, rescuers and aid workers do what the community as a whole owes: they save lives. Whoever saves one soul has as it were saved all people (5:32), and it cannot be that those who give life are repaid with death.',
          'A journalist is a witness. The Quran commands bearing witness with justice (5:8), and to hide the truth by killing its witness wrongs both him and everybody else. If a given person is accused of an offence there is a fair court; no individual and no group may abduct or try him, or use him to blackmail his family.',
        ],
        [
          'L’islam tient en grand honneur la promesse de sécurité. Au milieu même des versets sur le combat, il ordonne de protéger qui le demande, fût-il du camp en guerre, et de le conduire là où il sera en sûreté (9:6). Si un combattant qui le demande est mis en sûreté, celui qui n’a jamais porté les armes y a plus de droit.',
          'Médecins, secouristes et humanitaires accomplissent ce que doit la communauté entière : ils sauvent des vies. Qui sauve une seule âme a comme sauvé tous les hommes (5:32), et il ne se peut que ceux qui donnent la vie soient payés de la mort.',
          'Le journaliste est un témoin. Le Coran ordonne de témoigner avec équité (5:8), et cacher la vérité en tuant son témoin lèse et lui et tous les autres. Si quelqu’un est accusé d’une faute, il y a un juge équitable ; nul particulier, nul groupe ne peut l’enlever, le juger, ni s’en servir pour rançonner sa famille.',
        ],
      ),
      [quran('9:6'), quran('5:32'), quran('5:8'), openLetter(7)],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'عرف العرب قبل الإسلام أن الرسول لا يُقتل، وأقرّ الإسلام هذا العرف وثبّته. فقد جاء إلى النبي صلى الله عليه وسلم رسولان من رجل ادّعى النبوة، وصرّحا أمامه بما يسوءه، فبيّن أن ما منعه من معاقبتهما هو أن الرسل لا تُقتل. وجاءه رسول من قريش فوقع الإسلام في قلبه وأراد البقاء، فردّه إلى قومه لأنه لا يحبس الرسل. فانظر إلى هذا الاحتياط: لم يُقتل الرسول لكفره، ولم يُحبس لرغبته هو. وذلك لأن التواصل بين الناس في الخصومة لا يقوم إلا بأمان من يحملونه.',
          'والقرآن يبني على المعنى نفسه أحكام الأمان. ففي سورة التوبة، عقب آية القتال مباشرة، أن من استجار من المشركين يُجار حتى يسمع، ثم يُبلَّغ مأمنه (التوبة: ٦). ولم يُشترط عليه أن يؤمن بما سمع، بل عليه الأمان في الحالين. والأمان في الفقه يعقده أي مسلم، رجلا كان أو امرأة، وينفذ على الجميع. وفي زماننا تعقده الدولة نيابة عن مواطنيها بالتأشيرات والاتفاقات والبطاقات الصحفية وشارات الإغاثة. فمن نقضه لم ينقض ورقة، بل نقض ذمة بلده كلها.',
          'أما عمال الإغاثة والأطباء فمنزلتهم أوضح. مدح القرآن قوما يطعمون الطعام مع حاجتهم إليه، وعدّ في من يُطعَمون الأسير (الإنسان: ٨-٩)، وإنما يؤسر المقاتل من الطرف الآخر. فإطعام الخصم العاجز لم يكن مكروها، بل كان بابا إلى الجنة. ونهى القرآن أن يحملنا بغض قوم صدّونا عن الحرم على العدوان، ثم أمر في الجملة التالية بالتعاون على البر والتقوى (المائدة: ٢). فالمعونة برّ، ومن قتل حاملها قطع البر عن الجائع والجريح معا، وأكثر هؤلاء من أهل البلاد المسلمين أنفسهم.',
          'وأما الصحفي، فعمله الشهادة. وفي القرآن أمر بالقيام بالقسط وأداء الشهادة ولو على من نحب أو لمن نبغض (المائدة: ٨). والشاهد يُناقش إن أخطأ، ويُردّ عليه بالبيان، ولا يُقتل. ومن لا يحتمل أن يُرى فعله فهو أول من يعلم قبحه. ثم إن الكلمة قد تكون سبب إنصاف المظلومين الذين يزعم القاتل أنه يدافع عنهم: كم من مأساة لم يعلم بها الناس إلا لأن صحفيا خاطر بنفسه ليرويها.',
          'وتهمة التجسس هي الذريعة الدائمة. والجواب أن التهمة حكم لا يصدره إلا قضاء، بعد سماع الدفاع والبينة. وقد نُهينا عن بناء الفعل على خبر غير متثبَّت منه (الحجرات: ٦)، وعن اتباع الظن بلا علم (الإسراء: ٣٦)، وعن التجسس نفسه وتتبع عورات الناس (الحجرات: ١٢). والخاطف الذي يصوّر ضحيته ويطلب فدية ليس قاضيا، وإنما هو آخذ للمال بالباطل، وقاتل للنفس بغير حق.',
          'وقد أجمع العلماء الذين كتبوا إلى أصحاب هذه الدعوى على أن قتل الرسل والسفراء محرم، وأن الصحفيين وعمال الإغاثة في حكمهم. وهو ما عليه القانون الدولي: حرمة المبعوث الدبلوماسي مصونة، وموظفو الإغاثة يُحترمون ويُحمون، والصحفيون في مناطق النزاع مدنيون لهم حماية المدنيين. وقد كرّر مجلس الأمن ذلك في حق الصحفيين وفي حق من يقدّمون الرعاية الطبية. فاجتمع على صيانة هؤلاء نصّ الدين وعرف العرب وعهد الأمم، ولم يبق للقاتل حجة يتكئ عليها.',
          'ولمن يعمل في الإعلام والإغاثة حقّ علينا غير الحماية: أن يُذكر فضله. حدّث الناس عمن بقي في المستشفى حين خرج غيره، وعمن حمل الطعام إلى قرية محاصرة، وعمن كتب قصة طفل فتحرك لها العالم. وإذا سمعت من يتهم واحدا منهم فاسأل: ما الدليل، ومن القاضي؟ فإن لم يجد جوابا فقد عرف أنه يردد كلاما سمعه. والإنسان الذي يعرف الممرّض باسمه لا يصدّق بسهولة أنه عدو. ومن قدر على حماية أحدهم بكلمة أو شهادة أو باب يفتحه، فله أجر من أحيا نفسا.',
        ],
        [
          'Before Islam the Arabs knew that a messenger is not killed, and Islam confirmed the custom. Two envoys of a man who claimed prophethood came to the Prophet, peace be upon him, and told him to his face what grieved him; he made clear that what kept him from punishing them was that envoys are not killed. Another envoy came from Quraysh, was moved to embrace Islam and wished to stay; he was sent back to his people, since envoys are not detained. See how far this care goes: an envoy was neither killed for his unbelief nor kept at his own wish, because people in dispute can speak with each other only if those who carry their words are safe.',
          'On the same thought the Quran builds the rules of safe conduct. In the ninth sura, directly after a verse on fighting, whoever of the idolaters asks for protection is granted it so that he may listen, and is then brought to where he is safe (9:6). He need not believe what he has heard; he is safe either way. In the jurists’ law any Muslim, man or woman, may grant such safety, and it binds everybody. In our time the state grants it for its citizens by visas, agreements, press cards and the emblems of relief. Whoever breaks it has not torn a paper but broken the word of his whole country.',
          'The rank of aid workers and doctors is plainer still. The Quran praises people who give food though they need it themselves, and names the captive among those they feed (76:8-9); a captive is a fighter of the other side. To feed a helpless adversary was nothing hateful; it was a door to Paradise. The Quran forbids that hatred of a people who kept us from the Sacred Mosque lead us to transgress, and in the next sentence commands us to help one another in goodness and piety (5:2). Relief is goodness, and whoever kills its bearer cuts it off from the hungry and the wounded, most of whom are the Muslims of the country itself.',
          'A journalist’s work is testimony. The Quran commands us to stand for justice and bear witness, whether over those we love or those we hate (5:8). A witness who errs is questioned and answered with the facts, not killed. Whoever cannot bear that his deed be seen is the first to know how ugly it is. And a report may bring justice to the very people whom the killer claims to defend: how many tragedies became known only because a journalist risked his life to tell them.',
          'The charge of spying is the standing pretext. A charge is a verdict that only a court gives, after defence and evidence were heard. We are forbidden to act on news that was not verified (49:6), to follow what we have no knowledge of (17:36), and to pry into people’s private lives at all (49:12). A kidnapper who films his victim and asks for ransom is no judge. He takes money wrongfully and kills a soul unjustly.',
          'The scholars who wrote to those who make this claim were agreed that to kill envoys and ambassadors is forbidden, and that journalists and aid workers stand with them. So does international law: the person of a diplomatic agent is inviolable; relief personnel are respected and protected; journalists in areas of conflict are civilians with the protection of civilians. The Security Council has repeated it for journalists, and for those who give medical care. For their safety the text of religion, the custom of the Arabs and the pledge of nations come together, and no argument is left to the killer.',
          'We owe those who work in the news and in relief something besides protection: that their merit be told. Tell people about those who stayed in the hospital when others left, who carried food to a besieged village, who wrote the story of a child so that the world was moved. If you hear one of them accused, ask what the evidence is, and who is the judge. Whoever finds no answer has learned that he repeats what he heard. A person who knows the nurse by name does not easily believe him an enemy. And whoever can protect one of them with a word, a testimony or an open door has the reward of one who saved a life.',
        ],
        [
          'Avant l’islam les Arabes savaient qu’on ne tue pas le messager, et l’islam a confirmé cet usage. Deux envoyés d’un homme qui se disait prophète vinrent au Prophète, paix sur lui, et lui dirent en face ce qui le peinait ; il fit savoir que, s’il ne les punissait pas, c’est que les envoyés ne sont pas tués. Un autre vint de Qouraych, fut touché par l’islam et voulut rester ; il fut renvoyé aux siens, car on ne retient pas les envoyés. Voyez jusqu’où va ce soin : l’envoyé n’est ni tué pour sa mécréance ni gardé à sa propre demande, parce que des gens en conflit ne peuvent se parler que si ceux qui portent leurs paroles sont en sûreté.',
          'Sur la même idée, le Coran fonde les règles du sauf-conduit. Dans la neuvième sourate, juste après un verset sur le combat, celui des idolâtres qui demande protection l’obtient afin d’écouter, puis est conduit là où il est en sûreté (9:6). Il n’est pas tenu de croire ce qu’il a entendu ; il est en sûreté de toute façon. En droit, tout musulman, homme ou femme, peut accorder cette sûreté, et elle lie tout le monde. De nos jours, l’État l’accorde au nom de ses citoyens par les visas, les accords, les cartes de presse et les emblèmes de secours. Qui la rompt n’a pas déchiré un papier : il a rompu la parole de tout son pays.',
          'Le rang des humanitaires et des médecins est plus clair encore. Le Coran loue des gens qui donnent leur nourriture malgré leur besoin, et nomme le captif parmi ceux qu’ils nourrissent (76:8-9) ; or le captif est un combattant de l’autre camp. Nourrir un adversaire sans défense n’était pas odieux, c’était une porte du Paradis. Le Coran défend que la haine d’un peuple qui nous écarta de la Mosquée sacrée nous pousse à transgresser, et ordonne dans la phrase suivante de nous entraider dans la bonté et la piété (5:2). Le secours est une bonté ; qui tue son porteur en prive l’affamé et le blessé, qui sont le plus souvent des musulmans du pays même.',
          'Le travail du journaliste est un témoignage. Le Coran ordonne de se tenir à l’équité et de témoigner, sur ceux que l’on aime comme sur ceux que l’on hait (5:8). Un témoin qui se trompe est contredit par les faits, non tué. Qui ne supporte pas que son acte soit vu est le premier à en savoir la laideur. Et un récit peut rendre justice à ceux-là mêmes que le meurtrier prétend défendre : combien de drames n’ont été connus que parce qu’un journaliste risqua sa vie pour les dire !',
          'L’accusation d’espionnage est le prétexte constant. Une accusation est un verdict que seul un tribunal rend, la défense et les preuves entendues. Il nous est interdit d’agir sur une nouvelle non vérifiée (49:6), de suivre ce dont nous n’avons pas connaissance (17:36), et même d’épier la vie des gens (49:12). Le ravisseur qui filme sa victime et demande rançon n’est pas un juge. Il prend l’argent à tort et tue une âme injustement.',
          'Les savants qui ont écrit aux tenants de cette thèse s’accordaient à dire qu’il est interdit de tuer envoyés et ambassadeurs, et que journalistes et humanitaires sont à leur rang. Le droit international dit de même : la personne de l’agent diplomatique est inviolable ; le personnel de secours est respecté et protégé ; les journalistes en zone de conflit sont des civils protégés comme tels. Le Conseil de sécurité l’a répété pour les journalistes et pour ceux qui donnent des soins. Le texte religieux, l’usage des Arabes et la promesse des nations se rejoignent pour leur sûreté, et il ne reste au meurtrier aucun argument.',
          'Nous devons à ceux qui informent et secourent autre chose encore que la protection : que leur mérite soit dit. Raconte ceux qui restèrent à l’hôpital quand d’autres partaient, qui portèrent de la nourriture à un village assiégé, qui écrivirent l’histoire d’un enfant et émurent le monde. Si l’on accuse l’un d’eux, demande quelle est la preuve, et qui est le juge. Qui ne trouve pas de réponse a appris qu’il répète ce qu’il a entendu. Celui qui connaît l’infirmier par son nom ne le croit pas aisément ennemi. Et qui peut protéger l’un d’eux d’un mot, d’un témoignage ou d’une porte ouverte a la récompense de qui sauve une vie.',
        ],
      ),
      [
        quran('9:6'),
        quran('76:8-9'),
        quran('5:2'),
        quran('5:8'),
        quran('49:6'),
        quran('49:12'),
        quran('17:36'),
        openLetter(7),
        instrument('vienna-diplomatic', 29),
        instrument('protocol-one', 71),
        instrument('protocol-one', 79),
        resolution(2222, 2015),
        resolution(2286, 2016),
      ],
    ],
    [
      'moderator',
      'sentence',
      said(
        'انتقاد صحفي أو منظمة كلام مباح؛ أما القول إن دمهم حلال فيُرفع إلى مسؤولك ويُجاب عنه بهذا الملف.',
        'To criticise a journalist or an organisation is free speech; to say that their blood is lawful goes to whoever is responsible above you, and is answered with this dossier.',
        'Critiquer un journaliste ou une organisation est permis ; dire que leur sang est licite se signale à votre responsable, et ce dossier y répond.',
      ),
      [openLetter(7)],
    ],
  ],
});
