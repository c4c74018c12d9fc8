import { instrument, openLetter, quran } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const nobodyIsEnslaved = starterDossier('nobody-is-enslaved', {
  title: said(
    'لا رقّ بعد اليوم: الاسترقاق ظلم أُلغي',
    'Nobody is enslaved: slavery is a wrong that was abolished',
    'Nul n’est réduit en esclavage : c’est une injustice abolie',
  ),
  harmClass: 'enslavement-ordered',
  statement: said(
    'يزعم قائله أن استرقاق الأسرى والنساء حكم باق يجب إحياؤه، وأن من أنكره أنكر الشريعة.',
    'It says that enslaving captives and women is a standing rule that must be revived, and that whoever denies it denies the religious law.',
    'Elle prétend que réduire captifs et femmes en esclavage est une règle permanente qu’il faut rétablir, et que la nier, c’est nier la loi religieuse.',
  ),
  content: [
    'met',
    said(
      'القول يدعو إلى استرقاق الناس واستباحة النساء.',
      'It calls for people to be enslaved and women to be violated.',
      'Elle appelle à asservir des gens et à violenter des femmes.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'وقع مثل ذلك في زماننا حيث سيطرت جماعات مسلحة، ولا يُعرف قرب الضرر إلا في رسالة بعينها.',
      'It happened in our time where armed groups held power; whether harm is near can be told of a given message alone.',
      'Cela s’est produit de nos jours là où régnaient des groupes armés ; l’imminence ne se dit que d’un message donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'ورد ذكر الرق في القرآن وكتب الفقه.',
        'Slavery is mentioned in the Quran and in books of law.',
        'L’esclavage est mentionné dans le Coran et les livres de droit.',
      ),
      warrant: said(
        'كل ما نُظّمت أحكامه فهو مطلوب.',
        'Whatever has rules is desired.',
        'Tout ce qui est réglementé est voulu.',
      ),
      conclusion: said('فيجب إحياء الرق.', 'So slavery must be revived.', 'Il faut donc rétablir l’esclavage.'),
      fallacy: 'severed-occasion',
      answer: said(
        'وجد الإسلام الرق قائما في العالم كله، فلم يُنشئه، بل ضيّق مداخله ووسّع مخارجه. والآيات المتعلقة به أوامر بالتحرير: من العقبة التي يقتحمها المرء (البلد: ١١-١٣)، ومن البر (البقرة: ١٧٧)، ومن مصارف الزكاة (التوبة: ٦٠)، ومكاتبة من طلب الحرية مع إعانته بالمال (النور: ٣٣). وتنظيم الداء في طريق علاجه ليس أمرا به.',
        'Islam found slavery all over the world. It did not create it, but narrowed the ways in and widened the ways out. Its verses are commands to free: freeing a slave is the steep path (90:11-13), is righteousness (2:177), is one use of the alms (9:60); and whoever asks for a contract of freedom is to be given it, and money with it (24:33). To regulate an illness while curing it is not to prescribe it.',
        'L’islam trouva l’esclavage répandu dans le monde entier. Il ne l’a pas créé : il en a rétréci les entrées et élargi les issues. Ses versets ordonnent d’affranchir : affranchir est la voie escarpée (90:11-13), la vertu (2:177), l’un des emplois de l’aumône (9:60) ; et qui demande un contrat de liberté doit l’obtenir, avec de l’argent (24:33). Régler un mal en le soignant n’est pas le prescrire.',
      ),
      cites: [quran('90:10-16'), quran('2:177'), quran('9:60'), quran('24:33')],
    },
    {
      premise: said(
        'الأسير في يد آسره.',
        'A captive is in the captor’s hands.',
        'Le captif est aux mains du vainqueur.',
      ),
      warrant: said(
        'للآسر أن يملك من أسره.',
        'A captor may own whom he has captured.',
        'Le vainqueur peut posséder qui il a pris.',
      ),
      conclusion: said('فالأسرى عبيد.', 'So captives are slaves.', 'Les captifs sont donc des esclaves.'),
      fallacy: 'truncated-text',
      answer: said(
        'الآية التي تذكر الأسرى نصّت على خيارين لا ثالث لهما فيها: المنّ بإطلاقهم، أو الفداء (محمد: ٤). فمن أضاف إلى الآية ما ليس فيها، ثم جعله حكمها، فقد تقوّل عليها.',
        'The verse on captives gives two ways, and in it there is no third: to release them by grace, or for ransom (47:4). Whoever adds to the verse what it does not hold, and then calls that its rule, has put words into its mouth.',
        'Le verset sur les captifs donne deux voies, sans troisième : les relâcher par grâce, ou contre rançon (47:4). Qui ajoute au verset ce qui n’y est pas, puis en fait sa règle, lui prête des paroles.',
      ),
      cites: [quran('47:4')],
    },
    {
      premise: said(
        'كان الرق معمولا به قرونا.',
        'Slavery was practised for centuries.',
        'L’esclavage fut pratiqué des siècles durant.',
      ),
      warrant: said(
        'ما عُمل به قديما لا يجوز منعه.',
        'What was done of old may not be forbidden.',
        'Ce qui se faisait jadis ne peut être interdit.',
      ),
      conclusion: said(
        'فمنعه تبديل للشرع.',
        'So to forbid it is to change the law.',
        'L’interdire, c’est donc altérer la loi.',
      ),
      fallacy: 'ignored-consensus',
      answer: said(
        'التزمت دول المسلمين كلها منع الرق، ودخلت في معاهدات تحرّمه، وأقرّ ذلك علماؤها؛ فاجتمع على منعه الرأي والعهد. والعهد واجب الوفاء (المائدة: ١). وقد قرر العلماء صراحة أن إعادته محرمة بعد أن ألغي باتفاق العالم.',
        'All Muslim states have undertaken to forbid slavery and entered into treaties that prohibit it, and their scholars have approved: opinion and covenant agree. A covenant must be kept (5:1). Scholars have said in so many words that to bring slavery back is forbidden, since the whole world agreed to abolish it.',
        'Tous les États musulmans se sont engagés à interdire l’esclavage et ont adhéré à des traités qui le prohibent, et leurs savants l’ont approuvé : l’opinion et le pacte s’accordent. Le pacte doit être tenu (5:1). Des savants ont dit expressément qu’il est interdit de le rétablir, le monde entier étant convenu de l’abolir.',
      ),
      cites: [openLetter(12), quran('5:1'), instrument('slavery', 2), instrument('iccpr', 8)],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'الإنسان مكرّم حرّ، وقد قصد الإسلام إلى تحرير الرقاب، فإعادة الرق ردّة عن مقصده وظلم لخلقه.',
        'Human beings are honoured and free. Islam set out to free slaves; to bring slavery back betrays its purpose and wrongs God’s creatures.',
        'L’être humain est honoré et libre. L’islam a visé à affranchir ; rétablir l’esclavage trahit son but et lèse les créatures de Dieu.',
      ),
      [quran('17:70'), openLetter(12)],
    ],
    [
      'general',
      'page',
      written(
        [
          'كرّم الله بني آدم جميعا (الإسراء: ٧٠)، ولم يقل: كرّمنا المؤمنين منهم. والتكريم والتملّك لا يجتمعان. ولهذا كان تحرير الرقبة في القرآن جوابا عن أخطاء كثيرة: قتل الخطأ (النساء: ٩٢)، والحنث في اليمين (المائدة: ٨٩)، والظهار (المجادلة: ٣). كلما أخطأ الناس خرج إنسان إلى الحرية.',
          'وجُعلت في الزكاة حصة لعتق الرقاب (التوبة: ٦٠)، فكان في بيت المال بند دائم لإنهاء الرق، ولم يكن فيه بند لإنشائه. ونُهي عن إكراه النساء على البغاء (النور: ٣٣)، وجُعلت المغفرة لمن أُكرهت.',
          'فلما اتفق العالم على إلغاء الرق، وافق ذلك مقصد الشريعة، ودخلت فيه دول المسلمين بعهود موثقة. فمن خطف النساء وباعهن في هذا العصر باسم الدين فقد أتى بجريمة في الشرع والقانون معا.',
        ],
        [
          'God has honoured all the children of Adam (17:70), and did not say: the believers among them. Honour and ownership do not go together. That is why freeing a slave is the Quran’s answer to many wrongs: killing by error (4:92), a broken oath (5:89), the unjust repudiation of a wife (58:3). Whenever people did wrong, a human being went free.',
          'A share of the alms was set aside to free slaves (9:60): the public treasury had a standing entry for ending slavery, and none for making slaves. Forcing women into prostitution was forbidden, and forgiveness promised to those who were forced (24:33).',
          'When the world agreed to abolish slavery this met the purpose of the law, and Muslim states joined by solemn covenants. Whoever abducts and sells women today in the name of religion commits a crime in religious and in human law.',
        ],
        [
          'Dieu a honoré tous les enfants d’Adam (17:70), et n’a pas dit : les croyants parmi eux. Honorer et posséder ne vont pas ensemble. C’est pourquoi affranchir est la réponse du Coran à bien des fautes : l’homicide par erreur (4:92), le serment rompu (5:89), la répudiation injuste d’une épouse (58:3). Chaque fois que les hommes fautaient, un être humain devenait libre.',
          'Une part de l’aumône fut réservée à l’affranchissement (9:60) : le trésor public avait un poste permanent pour mettre fin à l’esclavage, et aucun pour en créer. Contraindre les femmes à la prostitution fut interdit, et le pardon promis à celles qui furent contraintes (24:33).',
          'Quand le monde convint d’abolir l’esclavage, cela rejoignit le but de la loi, et les États musulmans y adhérèrent par des pactes solennels. Qui enlève et vend des femmes aujourd’hui au nom de la religion commet un crime au regard de la loi religieuse et de la loi humaine.',
        ],
      ),
      [quran('17:70'), quran('4:92'), quran('5:89'), quran('58:3'), quran('9:60'), quran('24:33')],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'من أراد أن يفهم حكما في القرآن فلينظر إلى الجهة التي تتحرك إليها آياته. وآيات الرق كلها تتحرك في جهة واحدة. في أوائل ما نزل بمكة، والمسلمون ضعفاء، سُئل عن العقبة التي تفصل الإنسان عن النجاة، فكان أول الجواب فكّ رقبة، ثم إطعام اليتيم والمسكين في يوم الجوع (البلد: ١١-١٦). ثم جاءت آية البر فجعلت بذل المال في الرقاب من أركانه (البقرة: ١٧٧). ثم فُرضت الزكاة وفيها سهم للرقاب (التوبة: ٦٠). ثم رُتبت الكفارات على العتق. ثم أُمر السادة أن يكاتبوا من طلب الحرية، وأن يعطوهم من المال ما يعينهم (النور: ٣٣). ولا توجد آية واحدة تأمر باسترقاق أحد.',
          'أما أسرى الحرب، وهم الباب الذي كان العالم كله يسترقّ منه، فقد جاءت فيهم آية حاصرة: إما المنّ وإما الفداء (محمد: ٤). ومن تأمل لفظها لم يجد فيها للتمليك موضعا. وأما ما وقع في التاريخ من استرقاق، فقد كان معاملة بالمثل في زمن كانت الأمم كلها تسترقّ أسراها، ولم يكن مقصدا للدين. وما كان جائزا لعلة يزول بزوالها، وقد زالت العلة منذ اتفقت الأمم على أن الأسير لا يُسترق، بل يُحفظ ويُطعم ويُردّ إلى أهله.',
          'والخطف الذي وقع في عصرنا ليس أسرا أصلا. فالنساء والأطفال الذين أُخذوا من بيوتهم لم يقاتلوا أحدا، وكثير منهم كانوا يعيشون مع جيرانهم المسلمين قرونا في أمان. فأخذهم غدر بالعهد، وبيعهم أكل للحرام، والاعتداء عليهن زنا وإكراه، وتفريق الأم عن ولدها مما نُهي عنه حتى في زمن الرق. وقد وعد القرآن من أُكرهت بالمغفرة والرحمة، وجعل الإثم كله على من أكرهها (النور: ٣٣). فالضحايا لا لوم عليهن، ومن عاد منهن إلى أهلها عادت مكرمة.',
          'وتقول الدعوى إن إنكار الرق إنكار للشريعة. والحق أن الشريعة مقاصد وأحكام، والحكم الذي شُرع تدرّجا نحو غاية لا يصح أن يُضرب به وجه الغاية. وقد ترك المسلمون الرق باختيار علمائهم وولاتهم، قبل بعض الأمم التي سبقتهم إلى غيره، ولم يقل عالم معتبر إن الدين نقص بذلك. ثم وقّعت دولهم المعاهدات التي تمنعه بكل صوره، والعهد دَين (المائدة: ١). فالمنع اليوم حكم شرعي أيضا، مستنده الوفاء بالعقد، وسدّ الذريعة، وحفظ الكرامة.',
          'وقد كتب مئة وستة وعشرون عالما في سنة واحدة أن إعادة الرق محرمة في الإسلام لأنه ألغي باتفاق الجميع، وأن للنساء والأطفال حقوقا لا يجوز سلبها. ويوافق هذا ما في العهد الدولي: لا يجوز استرقاق أحد، والرق والاتجار بالرقيق محظوران في كل صورهما، وهو حكم لا يُعلَّق ولو في حالات الطوارئ.',
          'وفي هذا كله خلاصة بسيطة يفهمها كل أب وأم: لو كانت ابنتك هي المخطوفة، أكنت تقبل أن يقال لك إنها غنيمة؟ وما لا ترضاه لابنتك لا يرضاه الله لبنات الناس، فكلهن من آدم، وآدم هو الذي أُسجدت له الملائكة وكُرّم بنوه.',
          'وعلينا بعد ذلك واجب نحو من نجا. ليس للناجية أن تُسأل عما جرى لها سؤال فضول، ولا أن تُعيّر، ولا أن يُخفى أمرها كأنه عارها هي. العار على من خطف وباع. وواجب الأسرة والمجتمع أن يفتحا لها باب البيت والعلم والعمل والقضاء، وأن يُقبل ولدها كما تُقبل هي. وواجب من كان جارا لها يوم أُخذت أن يشهد بما رأى إن طلبت العدالة شهادته. ومن يعلّم الصغار تاريخ الرق فليعلّمهم أسماء من حرروا لا من ملكوا، ليعرفوا إلى أي الفريقين ينتسب دينهم. فالأمة التي كان من أوائل مؤذنيها رجل أُعتق من الرق لا تليق بها سوق يباع فيها إنسان.',
        ],
        [
          'Whoever wants to understand a rule in the Quran should look at the direction in which its verses move. The verses on slavery all move one way. Among the earliest revealed in Mecca, when Muslims were weak, it is asked what the steep path is that lies between a human being and salvation; the first answer is to free a slave, and then to feed the orphan and the poor on a day of hunger (90:11-16). The verse on righteousness then made spending on the freeing of slaves one of its pillars (2:177). Then the alms were ordained, with a share for it (9:60). Then expiations were tied to it. Then masters were told to grant a contract to those who asked for freedom and to give them money to help (24:33). There is not one verse that commands the enslaving of anybody.',
          'As for prisoners of war, the door by which the whole world made slaves, the verse on them leaves two ways: grace or ransom (47:4). Whoever weighs its words finds no place in them for ownership. What slavery there was in history was dealing in kind at a time when all nations enslaved their captives; it was no purpose of religion. What is allowed for a reason goes when the reason goes, and the reason went when nations agreed that a prisoner is not enslaved but kept safe, fed and returned to his family.',
          'And the abductions of our time are no capture in war at all. The women and children who were taken from their homes had fought nobody; many had lived for centuries in safety with their Muslim neighbours. To take them was to betray a covenant, to sell them was unlawful gain, to violate them was fornication by force, and to part mother and child was forbidden even in the days of slavery. Of a woman who was forced the Quran says that God is forgiving and merciful to her, and it lays the whole sin on whoever forced her (24:33). No blame falls on the victims, and those who return to their families return in honour.',
          'The claim says that to deny slavery is to deny the religious law. In truth the law has purposes and rules, and a rule given as a step towards a purpose cannot be used to strike that purpose in the face. Muslims gave up slavery by the choice of their scholars and rulers, and no scholar of standing has said that religion was made less by it. Then their states signed the treaties that forbid it in every form, and a covenant is a debt (5:1). So the ban is today a rule of religion too, resting on the keeping of contracts, on closing the way to harm, and on the protection of dignity.',
          'In a single letter, one hundred and twenty-six scholars wrote that to bring slavery back is forbidden in Islam, since it was abolished by universal agreement, and that women and children have rights of which they may not be deprived. This agrees with the International Covenant: nobody shall be held in slavery, and slavery and the slave trade are prohibited in all their forms, a rule that is not suspended even in an emergency.',
          'All this comes to something simple that every father and mother understands: if it were your daughter who had been abducted, would you accept being told that she is spoils? What you do not accept for your daughter God does not accept for the daughters of others. They are all of Adam, before whom the angels were told to bow, and whose children were honoured.',
          'We have a duty, further, to those who survived. A survivor is not to be questioned out of curiosity about what happened to her, nor reproached, nor hidden as though the shame were hers. The shame is on those who abducted and sold. Family and society must open to her the doors of home, learning, work and the courts, and accept her child as they accept her. Whoever was her neighbour on the day she was taken should testify to what he saw if justice asks for it. And whoever teaches the young about slavery should teach them the names of those who freed and not of those who owned, so that they know to which side their religion belongs. A community whose first caller to prayer was a man freed from slavery is not one for a market in which a human being is sold.',
        ],
        [
          'Qui veut comprendre une règle du Coran doit regarder dans quel sens vont ses versets. Ceux qui touchent à l’esclavage vont tous dans le même. Parmi les premiers révélés à La Mecque, quand les musulmans étaient faibles, il est demandé quelle est la voie escarpée qui sépare l’homme du salut ; la première réponse est d’affranchir un esclave, puis de nourrir l’orphelin et le pauvre un jour de famine (90:11-16). Le verset sur la vertu fit ensuite de la dépense pour l’affranchissement l’un de ses piliers (2:177). Puis l’aumône fut prescrite, avec une part pour cela (9:60). Puis les expiations y furent attachées. Puis il fut ordonné aux maîtres d’accorder un contrat à qui demandait la liberté, et de l’argent pour l’aider (24:33). Il n’est pas un verset qui ordonne d’asservir quelqu’un.',
          'Quant aux prisonniers de guerre, porte par laquelle le monde entier faisait des esclaves, le verset qui les concerne laisse deux voies : la grâce ou la rançon (47:4). Qui en pèse les mots n’y trouve pas de place pour la possession. Ce qu’il y eut d’esclavage dans l’histoire était réciprocité, en un temps où toutes les nations asservissaient leurs captifs ; ce n’était pas un but de la religion. Ce qui est permis pour une raison cesse avec elle, et la raison a cessé quand les nations convinrent qu’un prisonnier n’est pas asservi, mais gardé, nourri et rendu aux siens.',
          'Et les enlèvements de notre temps ne sont en rien une capture de guerre. Les femmes et les enfants pris dans leurs maisons n’avaient combattu personne ; beaucoup vivaient depuis des siècles en paix avec leurs voisins musulmans. Les prendre fut trahir un pacte, les vendre un gain illicite, les violenter une fornication par contrainte, et séparer la mère de l’enfant était interdit même au temps de l’esclavage. De celle qui fut contrainte le Coran dit que Dieu lui est clément et miséricordieux, et il met toute la faute sur qui l’a contrainte (24:33). Aucun blâme n’atteint les victimes ; celles qui reviennent chez elles reviennent honorées.',
          'La thèse dit que nier l’esclavage est nier la loi religieuse. En vérité la loi a des buts et des règles, et une règle donnée comme un pas vers un but ne peut servir à le frapper au visage. Les musulmans ont quitté l’esclavage par le choix de leurs savants et de leurs gouvernants, et nul savant reconnu n’a dit que la religion en fût diminuée. Puis leurs États ont signé les traités qui l’interdisent sous toutes ses formes, et le pacte est une dette (5:1). L’interdiction est donc aujourd’hui une règle religieuse aussi, fondée sur le respect du contrat, la prévention du mal et la protection de la dignité.',
          'Dans une seule lettre, cent vingt-six savants ont écrit que rétablir l’esclavage est interdit en islam, puisqu’il fut aboli d’un commun accord, et que femmes et enfants ont des droits dont on ne peut les priver. Cela s’accorde avec le Pacte international : nul ne sera tenu en esclavage, et l’esclavage et la traite sont interdits sous toutes leurs formes, règle qui n’est pas suspendue même en cas d’urgence.',
          'Tout cela se résume à ce que comprend chaque père et chaque mère : si c’était ta fille qu’on avait enlevée, accepterais-tu qu’on te dise qu’elle est un butin ? Ce que tu n’acceptes pas pour ta fille, Dieu ne l’accepte pas pour les filles des autres. Toutes sont d’Adam, devant qui les anges reçurent l’ordre de se prosterner, et dont les enfants furent honorés.',
          'Nous avons de plus un devoir envers celles et ceux qui ont survécu. On n’interroge pas par curiosité la survivante sur ce qu’elle a subi, on ne la blâme pas, on ne la cache pas comme si la honte était la sienne. La honte est sur qui a enlevé et vendu. La famille et la société doivent lui ouvrir les portes de la maison, du savoir, du travail et de la justice, et accepter son enfant comme elle-même. Celui qui fut son voisin le jour où on la prit doit témoigner de ce qu’il a vu si la justice le demande. Et qui enseigne aux jeunes l’esclavage doit leur apprendre les noms de ceux qui affranchirent, non de ceux qui possédèrent, pour qu’ils sachent de quel côté est leur religion. Une communauté dont le premier muezzin fut un homme affranchi n’est pas faite pour un marché où l’on vend un être humain.',
        ],
      ),
      [
        quran('90:10-16'),
        quran('2:177'),
        quran('9:60'),
        quran('24:33'),
        quran('47:4'),
        quran('5:1'),
        quran('17:70'),
        openLetter(12),
        openLetter(14),
        openLetter(15),
        instrument('slavery', 2),
        instrument('iccpr', 8),
      ],
    ],
    [
      'teacher',
      'sentence',
      said(
        'اجمع مع طلابك آيات الرقاب كلها في لوحة واحدة، ثم اسألهم: إلى أين تتجه؟',
        'Gather with your pupils all verses on slaves on one board, then ask them: which way do they point?',
        'Réunissez avec vos élèves tous les versets sur les esclaves sur un même tableau, puis demandez : vers où vont-ils ?',
      ),
      [quran('90:10-16')],
    ],
  ],
});
