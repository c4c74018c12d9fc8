import { instrument, openLetter, quran } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const deathIsNotAWeapon = starterDossier('death-is-not-a-weapon', {
  title: said(
    'تفجير النفس في الناس ليس شهادة',
    'Blowing oneself up among people is no martyrdom',
    'Se faire exploser parmi les gens n’est pas un martyre',
  ),
  harmClass: 'violence-glorified',
  statement: said(
    'يزعم قائله أن من فجّر نفسه في جمع من الناس شهيد يدخل الجنة بلا حساب، وأن فعله أعلى مراتب الدين.',
    'It says that whoever blows himself up in a crowd is a martyr who enters Paradise without reckoning, and that this is the highest act of religion.',
    'Elle prétend que qui se fait exploser dans une foule est un martyr qui entre au Paradis sans compte, et que c’est l’acte le plus haut de la religion.',
  ),
  content: [
    'met',
    said(
      'القول يمجّد قتل النفس وقتل الناس معا.',
      'It glorifies the killing of oneself and of other people together.',
      'Elle glorifie à la fois le meurtre de soi et celui d’autrui.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'استُدرج به شبان إلى الموت، ولا يُعرف قرب الضرر إلا في رسالة بعينها.',
      'Young people have been lured to death by it; whether harm is near can be told of a given message alone.',
      'Des jeunes ont été entraînés à la mort par elle ; l’imminence ne se dit que d’un message donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'وعد القرآن الشهداء بحياة عند ربهم.',
        'The Quran promises life with their Lord to those who are killed in God’s way.',
        'Le Coran promet la vie auprès de leur Seigneur à ceux qui sont tués dans la voie de Dieu.',
      ),
      warrant: said(
        'من قتل نفسه كمن قُتل.',
        'Whoever kills himself is as one who is killed.',
        'Qui se tue est comme qui est tué.',
      ),
      conclusion: said('فالمفجّر شهيد.', 'So the bomber is a martyr.', 'Le kamikaze est donc un martyr.'),
      fallacy: 'redefined-term',
      answer: said(
        'الآيتان في من قتله غيره (آل عمران: ١٦٩، البقرة: ١٥٤)، وأما من قتل نفسه فله حكم آخر صريح: نهي، ثم وعيد لمن فعله عدوانا وظلما (النساء: ٢٩-٣٠). فالكلمتان مختلفتان، ومن بدّل إحداهما بالأخرى فقد بدّل الحكم.',
        'Both verses speak of those whom others killed (3:169, 2:154). Those who kill themselves have another and plain rule: a ban, and then a threat for whoever does it in enmity and injustice (4:29-30). The two words differ, and whoever exchanges one for the other has exchanged the rule.',
        'Les deux versets parlent de ceux que d’autres ont tués (3:169, 2:154). Ceux qui se tuent ont une autre règle, claire : une interdiction, puis une menace pour qui le fait par agression et injustice (4:29-30). Les deux mots diffèrent, et qui échange l’un contre l’autre échange la règle.',
      ),
      cites: [quran('3:169'), quran('2:154'), quran('4:29-30')],
    },
    {
      premise: said(
        'خاطر مقاتلون قدماء بأنفسهم وهم قلة.',
        'Fighters of old risked their lives against greater numbers.',
        'Des combattants d’autrefois ont risqué leur vie contre un plus grand nombre.',
      ),
      warrant: said(
        'المخاطرة بالنفس وقتلها سواء.',
        'To risk one’s life and to take it are the same.',
        'Risquer sa vie et se l’ôter sont une même chose.',
      ),
      conclusion: said(
        'فالتفجير كالإقدام في المعركة.',
        'So a bombing is like courage in battle.',
        'L’attentat est donc comme la bravoure au combat.',
      ),
      fallacy: 'false-analogy',
      answer: said(
        'المقاتل الذي يتقدم يرجو النجاة ويأخذ بأسبابها، وقد يموت بيد غيره. والمفجّر يجعل موته بيده شرطا لفعله. والأول يواجه مقاتلا، والثاني يندسّ بين الآمنين. وقد حُرّم الاعتداء على من لا يقاتل (البقرة: ١٩٠)، فاجتمع في فعله حرامان.',
        'A fighter who advances hopes to live and does what he can to live; he may die at another’s hand. A bomber makes death by his own hand the condition of his act. The first faces a fighter; the second steals among people who are at peace. To attack those who do not fight is forbidden (2:190), so that his act joins two forbidden things.',
        'Le combattant qui avance espère vivre et fait ce qu’il peut pour vivre ; il peut mourir de la main d’autrui. Le kamikaze fait de sa mort par sa propre main la condition de son acte. Le premier affronte un combattant, le second se glisse parmi des gens paisibles. Attaquer qui ne combat pas est interdit (2:190) : son acte réunit deux interdits.',
      ),
      cites: [quran('2:190'), openLetter(8)],
    },
    {
      premise: said(
        'يشعر المرء بذنوبه ويأس من حاله.',
        'One feels one’s sins and despairs.',
        'On sent ses péchés et l’on désespère.',
      ),
      warrant: said(
        'لا يمحو الذنوب إلا الدم.',
        'Nothing but blood wipes sins away.',
        'Rien que le sang n’efface les péchés.',
      ),
      conclusion: said(
        'فالموت في تفجير أقصر طريق إلى الجنة.',
        'So to die in a bombing is the shortest way to Paradise.',
        'Mourir dans un attentat est donc le plus court chemin du Paradis.',
      ),
      fallacy: 'appeal-to-emotion',
      answer: said(
        'خاطب القرآن من أسرف على نفسه بألا ييأس، وأخبره أن الله يغفر الذنوب كلها (سورة الزمر: ٥٣)، ولم يطلب منه دما، بل إنابة وتوبة وهو حيّ. وذنوب القتل لا تُكفَّر بقتل. ومن جاءك في ساعة ضعفك ليدلّك على الموت فلم يرد لك خيرا.',
        'To those who have wronged themselves the Quran says not to despair, since God forgives all sins (39:53). It asks no blood of them, but that they turn back while they live. Sins are not atoned for by killing. Whoever comes to you in an hour of weakness to show you the way to death did not wish you well.',
        'À ceux qui se sont fait tort le Coran dit de ne pas désespérer, car Dieu pardonne tous les péchés (39:53). Il ne leur demande pas de sang, mais de revenir tant qu’ils vivent. On n’expie pas en tuant. Qui vient à toi dans une heure de faiblesse pour te montrer le chemin de la mort ne te veut pas de bien.',
      ),
      cites: [quran('39:53')],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'الحياة أمانة من الله، فلا تُجعل سلاحا؛ ومن قتل نفسه وقتل الناس معه فقد جمع ظلمين.',
        'Life is a trust from God and not to be made a weapon; whoever kills himself and others with him has joined two wrongs.',
        'La vie est un dépôt de Dieu et ne doit pas devenir une arme ; qui se tue et tue des gens avec lui a réuni deux injustices.',
      ),
      [quran('4:29-30'), quran('5:32')],
    ],
    [
      'general',
      'page',
      written(
        [
          'نهى القرآن عن قتل النفس نهيا صريحا، وعلّله برحمة الله بعباده (النساء: ٢٩). وفي الصحيحين قصة رجل قاتل قتالا شديدا حتى أثنى عليه الناس، ثم جُرح فاستعجل الموت وقتل نفسه، فأخبر النبي صلى الله عليه وسلم أن ذلك أفسد عمله. فلم تشفع له شجاعته.',
          'والشهادة منزلة يعطيها الله، لا لقب يوزّعه قائد على أتباعه. ومن شروط القتال المشروع سبب عادل وإذن من له الأمر وترك العدوان، وكلها منتفية في تفجير السوق والمسجد والحافلة.',
          'ومن أثقله ذنب أو حزن فباب الرحمة مفتوح ما دام حيا (سورة الزمر: ٥٣). والخير الذي يقدر عليه الحيّ في يوم واحد، من إطعام جائع أو برّ والدة، لا يقدر عليه بعد موته أبدا.',
        ],
        [
          'The Quran plainly forbids killing oneself and gives as the reason that God is merciful to His servants (4:29). The two sound collections tell of a man who fought hard until people praised him; then he was wounded, hastened his death and killed himself, and the Prophet, peace be upon him, said that this had ruined his deed. His courage did not plead for him.',
          'Martyrdom is a rank that God gives, not a title that a leader hands out to followers. Lawful fighting needs a just cause, the leave of those in charge and no transgression, and nothing of this is found in the bombing of a market, a mosque or a bus.',
          'For whoever is weighed down by sin or grief the door of mercy is open while he lives (39:53). The good that a living person can do in one day, to feed the hungry or be kind to a mother, nobody can ever do once dead.',
        ],
        [
          'Le Coran interdit nettement de se tuer, et en donne pour raison la miséricorde de Dieu envers Ses serviteurs (4:29). Les deux recueils authentiques racontent l’histoire d’un homme qui combattit si fort qu’on le loua ; blessé, il hâta sa mort et se tua, et le Prophète, paix sur lui, dit que cela avait ruiné son œuvre. Sa bravoure n’a pas plaidé pour lui.',
          'Le martyre est un rang que Dieu donne, non un titre qu’un chef distribue à ses suiveurs. Le combat licite demande une cause juste, la permission de qui en a la charge et l’absence de transgression : rien de cela dans l’attentat au marché, à la mosquée ou dans l’autobus.',
          'À qui est accablé par le péché ou la peine, la porte de la miséricorde est ouverte tant qu’il vit (39:53). Le bien qu’un vivant peut faire en un jour, nourrir un affamé ou honorer sa mère, nul ne le peut plus une fois mort.',
        ],
      ),
      [quran('4:29-30'), quran('39:53'), openLetter(8)],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'لنبدأ من الكلمة التي يقوم عليها الخداع كله: الشهادة. معناها في اللغة الحضور والإخبار بما هو صدق، ثم أُطلق الاسم على من مات مظلوما أو مدافعا، لأنه شهد للحق بنفسه. وفي القرآن آيتان مشهورتان في الشهداء أنهم أحياء (البقرة: ١٥٤، آل عمران: ١٦٩). ومن تأملهما وجد الفعل فيهما مبنيا للمجهول: قُتلوا، أي قتلهم غيرهم. ولم يأت في كتاب الله حرف واحد في مدح من قتل نفسه، بل جاء النهي، ومعه بيان أن الله رحيم بنا فلا يريد ذلك منا، ثم الوعيد بالنار لمن فعله عدوانا وظلما (النساء: ٢٩-٣٠).',
          'وقد قرأ العلماء قوله تعالى في النهي عن الإلقاء بالأيدي إلى التهلكة (البقرة: ١٩٥) في سياقه، وهو الإنفاق، ثم أخذوا بعموم لفظه: فلا يجوز للإنسان أن يسوق نفسه إلى الهلاك بلا حق. ومن السنّة الصحيحة القصة التي مرت: رجل أعجب الناس بقتاله، ثم ختم عمله بقتل نفسه فحبط. وفي الحديث الصحيح كذلك أن من قتل نفسه بشيء عُذّب به يوم القيامة. فهذا أصل محكم، فمن ادعى استثناء منه فعليه دليل في قوته، ولا دليل.',
          'ويقول بعضهم إن هذا كفعل من اقتحم صفوف العدو وحده من الأولين. والفرق ظاهر لمن أنصف. ذاك كان في معركة معلنة، بين جيشين، بإذن قائد، ويواجه من يقاتله، ولم يقتل نفسه، وكثير ممن فعلوا ذلك عادوا سالمين. وهذا يتخفى بثياب المسالمين، ويدخل بين نساء وأطفال، ويكون هو أول من يقتله. فذاك فعله إقدام، وهذا فعله غدر وانتحار وقتل عمد. ولو قُدّر أن التفجير وقع في موضع ليس فيه إلا مقاتل، لبقي قتل النفس باليد حراما عند من يقف مع النص.',
          'وأشد ما في هذه الدعوى أنها تجعل الموت غاية. والقرآن جعل الغاية إحياء النفوس: إنقاذ نفس واحدة كإنقاذ الناس كلهم (المائدة: ٣٢). وعلّم المؤمنين أن يسألوا الحسنة في الدنيا قبل الآخرة. والجهاد المشروع دفاع، له سببه الصحيح وقصده الصحيح وآدابه، وليس حبا للموت ولا ضيقا بالحياة. ومن تأمل حال من يُختارون لهذه الأعمال وجدهم في الغالب من أضعف الناس: شاب حزين، أو خائف من ذنبه، أو طفل، أو امرأة مقهورة. ولم يُر قائد قدّم نفسه أو ولده لما يدعو الناس إليه. فالصفقة يربحها غير من يدفع ثمنها.',
          'وللوعد الذي يُقدَّم لهؤلاء جواب: أن دخول الجنة وعد من الله، لا صكّ يوقّعه بشر. ومن ضمن لغيره الجنة فقد ادّعى علما ليس عنده (الإسراء: ٣٦). وأن حقوق العباد لا تسقط بموت الجاني: كل من قُتل في ذلك الجمع خصم له يوم القيامة. فكيف يكون بلا حساب من يأتي وفي عنقه دماء؟',
          'وإلى من يفكر في هذا الطريق كلمة: ما من ذنب لا تسعه رحمة الله إن رجعت إليه حيا (سورة الزمر: ٥٣). وما من مظلوم ينفعه موتك، وكثير من الناس تنفعهم حياتك. تحدّث إلى من تثق به، إلى أبيك أو أمك أو معلمك أو طبيب، فالكلام مع من يحبك ليس ضعفا. ومن كان بقربه شخص كهذا فليسمع له قبل أن يعظه، فإن من يُسمع إليه نادرا ما يسلّم نفسه لمن يرسله إلى الموت.',
          'وليحذر الإعلام والناس من أن يشاركوا في تمجيد الفاعل وهم لا يقصدون: لا تُعرض صورته ولا رسالته، ولا يُذكر اسمه أكثر من أسماء الضحايا، ولا يُقال إنه ضحّى. اذكروا من قُتلوا، وأعمارهم، وما كانوا ذاهبين إليه. ففي وجوههم الجواب الذي لا تقوى عليه دعوى. ومن علم أن أحدا يُعدّ لمثل هذا فليبلّغ، فإن التبليغ هنا ينقذ المتهم نفسه قبل غيره.',
        ],
        [
          'Let us begin with the word on which the whole deception rests: martyrdom. In Arabic it means to be present and to testify to the truth; then those were called martyrs who were killed unjustly or in defence, because they testified with their lives. Two well-known verses of the Quran say of those killed in God’s way that they live (2:154, 3:169). In both the verb is passive: they were killed, and so others killed them. Not a letter in God’s book praises one who kills himself. There is a ban, with the reason that God is merciful to us and does not want this of us, and then the threat of fire for whoever does it in enmity and injustice (4:29-30).',
          'The scholars read the verse that forbids throwing oneself by one’s own hands into destruction (2:195) in its setting, which is spending, and then took its wording as general: nobody may lead himself to ruin without right. The sound Sunna has the story already told, of a man whom people admired for his fighting, who ended his deed by killing himself, and it came to nothing. It also soundly says that whoever kills himself with a thing is punished with it on the Day of Resurrection. This is a firm principle. Whoever claims an exception owes a proof of equal strength, and there is none.',
          'Some say it is like those of the first generations who broke alone into the enemy’s ranks. The difference is plain to the fair-minded. That was in an open battle between two armies, with a commander’s leave, against men who were fighting; he did not kill himself, and many who did so came back alive. This one hides in the clothes of peaceful people, walks in among women and children, and is the first whom he kills. The one act is courage; the other is treachery, suicide and deliberate killing. Even supposing a bombing where none but fighters stand, to kill oneself by one’s own hand remains forbidden for those who keep to the text.',
          'The worst of this claim is that it makes death the aim. The Quran makes it the aim to save lives: whoever saves one soul has as it were saved all people (5:32). It taught believers to ask for what is good in this world before the next. Lawful struggle is defence, with a right cause, a right purpose and right conduct; it is neither love of death nor weariness of life. Look at those who are chosen for such acts: mostly they are the weakest, a young person in grief or afraid of a sin, a child, a broken woman. No leader has been seen to offer himself or his own son for what he preaches. The bargain profits someone other than those who pay.',
          'To the promise made to them there is an answer. Entry to Paradise is God’s promise and no cheque that a human being signs; whoever guarantees Paradise to another says of God what he does not know (17:36). And what is owed to people does not lapse when the offender dies: everyone killed in that crowd stands against him on the Day of Resurrection. How could one come without reckoning who comes with blood on his neck?',
          'A word to anyone who thinks of this road: there is no sin too great for God’s mercy if you turn back to Him alive (39:53). No wronged person is helped by your death, and many are helped by your life. Speak to someone you trust, your father or mother, a teacher, a doctor; to talk to those who love you is no weakness. And whoever is close to such a person should listen before preaching: those who are listened to seldom hand themselves over to people who send them to die.',
          'The news, and all of us, should take care not to share in glorifying the one who did it without meaning to: do not show his picture or his message, do not say his name more often than those of the victims, do not call it a sacrifice. Name those who were killed, their ages, and where they were going. In their faces is the answer that no claim withstands. And whoever knows that somebody is being prepared for this should report it; to report here saves that very person before all others.',
        ],
        [
          'Commençons par le mot sur lequel repose toute la tromperie : le martyre. En arabe il signifie être présent et témoigner du vrai ; on a ensuite nommé martyrs ceux qui furent tués injustement ou en se défendant, car ils ont témoigné de leur vie. Deux versets connus du Coran disent de ceux qui sont tués dans la voie de Dieu qu’ils vivent (2:154, 3:169). Dans l’un et l’autre le verbe est passif : ils furent tués, donc d’autres les ont tués. Pas une lettre du Livre de Dieu ne loue qui se tue lui-même. Il y a l’interdiction, avec pour raison que Dieu est miséricordieux envers nous et ne le veut pas de nous, puis la menace du feu pour qui le fait par agression et injustice (4:29-30).',
          'Les savants ont lu le verset qui interdit de se jeter de ses propres mains dans la perdition (2:195) dans son cadre, qui est la dépense, puis en ont pris les termes comme généraux : nul ne peut se mener à sa perte sans droit. La Sunna authentique contient le récit déjà donné : un homme admiré pour son combat finit par se tuer, et son œuvre fut vaine. Elle dit aussi que qui se tue avec une chose en est châtié au Jour de la Résurrection. C’est un principe ferme. Qui prétend à une exception doit une preuve de même force, et il n’y en a pas.',
          'Certains disent que c’est comme ceux des premières générations qui s’enfonçaient seuls dans les rangs ennemis. La différence est claire pour qui est équitable. C’était une bataille ouverte entre deux armées, avec la permission d’un chef, contre des hommes qui combattaient ; il ne se tuait pas, et beaucoup sont revenus saufs. Celui-ci se cache sous l’habit des gens paisibles, entre parmi des femmes et des enfants, et il est le premier qu’il tue. L’un est bravoure ; l’autre est traîtrise, suicide et homicide volontaire. Et même si l’on supposait une explosion là où il n’y aurait que des combattants, se tuer de sa propre main resterait interdit pour qui s’en tient au texte.',
          'Le pire de cette thèse est de faire de la mort le but. Le Coran met le but dans la vie sauvée : qui sauve une seule âme a comme sauvé tous les hommes (5:32). Il a appris aux croyants à demander le bien dans ce monde avant l’autre. Le combat licite est une défense, avec une cause droite, une intention droite et une conduite droite ; il n’est ni amour de la mort ni lassitude de la vie. Regardez ceux qu’on choisit pour ces actes : le plus souvent les plus faibles, un jeune dans la peine ou effrayé d’un péché, un enfant, une femme brisée. On n’a pas vu de chef s’offrir lui-même, ni son fils, pour ce qu’il prêche. Le marché profite à d’autres que ceux qui paient.',
          'À la promesse qu’on leur fait il y a une réponse. L’entrée au Paradis est une promesse de Dieu, non un chèque que signe un homme ; qui garantit le Paradis à autrui dit de Dieu ce qu’il ne sait pas (17:36). Et ce qui est dû aux gens ne s’éteint pas avec la mort du coupable : chacun de ceux qui furent tués dans cette foule se dressera contre lui au Jour de la Résurrection. Comment viendrait-il sans compte, celui qui vient du sang au cou ?',
          'Un mot à qui songe à ce chemin : il n’est pas de péché trop grand pour la miséricorde de Dieu si tu reviens à Lui vivant (39:53). Aucun opprimé ne gagne à ta mort, et beaucoup gagnent à ta vie. Parle à quelqu’un de confiance, ton père, ta mère, un enseignant, un médecin ; parler à qui t’aime n’est pas une faiblesse. Et que celui qui est proche d’une telle personne écoute avant de sermonner : ceux qu’on écoute se livrent rarement à qui les envoie mourir.',
          'Les médias, et nous tous, devons prendre garde de ne pas glorifier l’auteur sans le vouloir : ne pas montrer son image ni son message, ne pas dire son nom plus souvent que celui des victimes, ne pas parler de sacrifice. Nommez ceux qui furent tués, leur âge, et où ils allaient. Dans leurs visages est la réponse à laquelle aucune thèse ne résiste. Et qui sait que l’on prépare quelqu’un à cela doit le signaler ; le signaler sauve d’abord cette personne même.',
        ],
      ),
      [
        quran('2:154'),
        quran('3:169'),
        quran('4:29-30'),
        quran('2:195'),
        quran('5:32'),
        quran('17:36'),
        quran('39:53'),
        openLetter(8),
        instrument('iccpr', 6),
      ],
    ],
    [
      'youth',
      'sentence',
      said(
        'من يحبك يريدك حيا؛ ومن يعدك بالجنة مقابل موتك فاسأله لماذا لم يسبقك إليها.',
        'Those who love you want you alive. If someone promises you Paradise for your death, ask why he has not gone ahead of you.',
        'Qui t’aime te veut vivant. Si quelqu’un te promet le Paradis pour ta mort, demande pourquoi il ne t’y a pas précédé.',
      ),
      [quran('39:53')],
    ],
  ],
});
