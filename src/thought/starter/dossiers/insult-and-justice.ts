import { amman, instrument, openLetter, quran } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const insultAndJustice = starterDossier('insult-and-justice', {
  title: said(
    'الإساءة تُردّ بالحلم والقضاء لا بالقتل',
    'An insult is met with forbearance and the law, and not with killing',
    'À l’insulte on répond par la patience et le droit, non par le meurtre',
  ),
  harmClass: 'violence-commanded',
  statement: said(
    'يزعم قائله أن كل فرد مأمور بأن يقتل بنفسه من أساء إلى الدين أو اتُّهم بذلك، دون انتظار قضاء.',
    'It says that every individual is commanded to kill with his own hands whoever has insulted religion, or is accused of it, without waiting for a court.',
    'Elle prétend que tout individu a l’ordre de tuer de ses mains quiconque a insulté la religion, ou en est accusé, sans attendre de juge.',
  ),
  content: [
    'met',
    said(
      'القول يأمر الأفراد بالقتل خارج كل قضاء.',
      'It commands private people to kill outside any court.',
      'Elle ordonne à des particuliers de tuer hors de toute justice.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'قُتل أناس بتهمة لم يحققها أحد، ولا يُعرف قرب الضرر إلا في رسالة بعينها.',
      'People have been killed on charges that nobody examined; whether harm is near can be told of a given message alone.',
      'Des gens ont été tués sur des accusations que nul n’avait examinées ; l’imminence ne se dit que d’un message donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'حرمة الدين والأنبياء عظيمة.',
        'Religion and the prophets are held in great honour.',
        'La religion et les prophètes sont en grand honneur.',
      ),
      warrant: said(
        'ما عظمت حرمته جاز الدفاع عنه بأي وسيلة ومن أي أحد.',
        'What is greatly honoured may be defended by any means and by anybody.',
        'Ce qui est en grand honneur peut être défendu par tout moyen et par quiconque.',
      ),
      conclusion: said(
        'فمن سمع إساءة قتل صاحبها.',
        'So whoever hears an insult kills its author.',
        'Qui entend une insulte tue donc son auteur.',
      ),
      fallacy: 'appeal-to-emotion',
      answer: said(
        'حدّد القرآن ما يفعله من يسمع استهزاء بالآيات: يترك المجلس حتى ينتقل الحديث إلى غيره (النساء: ١٤٠، الأنعام: ٦٨). ثم يعود إن شاء. ولم يأمره بضرب ولا قتل. فمن زاد على ذلك لم يكن أغير على كلام الله من الله.',
        'The Quran says what to do when one hears its verses mocked: leave the company until the talk turns to something else (4:140, 6:68). After that one may come back. It does not command a blow, nor a killing. Whoever adds to this is not more zealous for God’s word than God is.',
        'Le Coran dit ce que doit faire qui entend railler ses versets : quitter l’assemblée jusqu’à ce que la conversation change (4:140, 6:68). Ensuite on peut y revenir. Il n’ordonne ni coup ni meurtre. Qui y ajoute n’est pas plus jaloux que Dieu de la parole de Dieu.',
      ),
      cites: [quran('4:140'), quran('6:68')],
    },
    {
      premise: said(
        'في الفقه عقوبات مقررة.',
        'The jurists know prescribed penalties.',
        'Le droit religieux connaît des peines prescrites.',
      ),
      warrant: said(
        'العقوبة ينفذها كل من علم بالذنب.',
        'Whoever knows of a sin carries out its penalty.',
        'Qui connaît la faute en exécute la peine.',
      ),
      conclusion: said('فلا حاجة إلى قاض.', 'So no judge is needed.', 'Nul juge n’est donc nécessaire.'),
      fallacy: 'unqualified-ruling',
      answer: said(
        'الحكم بين الناس أمانة تؤدى بالعدل (النساء: ٥٨)، وهو للقضاء وحده، بإجراءات تضمن الدفاع والبينة ودرء الشبهة. وقد نصّ العلماء على أن إقامة العقوبات بلا إجراءاتها التي تكفل العدل والرحمة محرمة، وعلى أن الفتوى لا تصدر إلا من أهلها. والفرد الذي يقتل بحكم نفسه قاتل عمد.',
        'Judging between people is a trust to be discharged with justice (4:58). It belongs to the courts alone, by procedures that secure defence, evidence and the benefit of doubt. Scholars have stated that to carry out penalties without the procedures that ensure justice and mercy is forbidden, and that legal opinions come from the qualified alone. An individual who kills on his own verdict is a murderer.',
        'Juger entre les gens est un dépôt qui se rend avec justice (4:58). Cela n’appartient qu’aux tribunaux, par des procédures qui assurent la défense, la preuve et le bénéfice du doute. Des savants ont déclaré interdit d’appliquer des peines sans les procédures qui garantissent justice et miséricorde, et réservé l’avis juridique à qui est qualifié. L’individu qui tue sur son propre verdict est un meurtrier.',
      ),
      cites: [quran('4:58'), openLetter(16), amman(3)],
    },
    {
      premise: said(
        'انتشر خبر أن فلانا أساء.',
        'Word has spread that someone has insulted.',
        'Le bruit court que quelqu’un a insulté.',
      ),
      warrant: said(
        'ما انتشر بين الناس فهو ثابت.',
        'What has spread among people is proved.',
        'Ce qui s’est répandu parmi les gens est prouvé.',
      ),
      conclusion: said('فقد استحق القتل.', 'So he deserves death.', 'Il mérite donc la mort.'),
      fallacy: 'circular',
      answer: said(
        'أمر القرآن بالتحقق من الأنباء، وحذّر من ندم من آذى قوما وهو لا يعلم (الحجرات: ٦). والصورة تُركّب، والكلام يُقتطع، والخصم يكذب على خصمه. وكم من قتيل تبيّن بعد موته أنه بريء. وإذا كانت شهادة العدول تُفحص في الدَّين القليل، فكيف يُسفك دم بمنشور لا يُعرف كاتبه؟',
        'The Quran commands that reports be verified, and warns of the regret of those who harmed people unknowingly (49:6). Pictures are doctored, words are cut out, an adversary lies about his adversary. How many were found innocent when they were dead! If the testimony of upright people is examined over a small debt, how can blood be shed over a post by nobody knows whom?',
        'Le Coran ordonne de vérifier les nouvelles et avertit du regret de qui a lésé des gens sans savoir (49:6). Les images se truquent, les paroles se coupent, l’adversaire ment sur son adversaire. Combien furent trouvés innocents une fois morts ! Si le témoignage de gens honnêtes s’examine pour une petite dette, comment verser le sang sur une publication dont nul ne connaît l’auteur ?',
      ),
      cites: [quran('49:6'), quran('17:36')],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'من أُسيء إلى دينه فليُعرض أو فليُجب بالحسنى أو فليلجأ إلى القضاء؛ وليس لأحد أن يقتل بحكم نفسه.',
        'When your religion is insulted, turn away, answer with what is better, or go to court; nobody may kill on their own verdict.',
        'Si l’on insulte ta religion, détourne-toi, réponds par ce qui est meilleur, ou va devant le juge ; nul ne peut tuer sur son propre verdict.',
      ),
      [quran('41:34'), quran('4:58')],
    ],
    [
      'general',
      'page',
      written(
        [
          'أخبر القرآن المؤمنين أنهم سيلقون أذى كثيرا من الكلام، ودلّهم على ما يصنعون: الصبر والتقوى (آل عمران: ١٨٦). ووصف عباد الرحمن بأنهم إذا خاطبهم جاهل أجابوه بكلمة سلام (الفرقان: ٦٣)، وإذا سمعوا لغوا تركوه ومضوا (القصص: ٥٥). وعلّم أن الردّ بالأحسن قد يقلب العدو صديقا (فصلت: ٣٤).',
          'وأوذي النبي صلى الله عليه وسلم في عرضه ودينه وبلده، فكان الغالب عليه العفو. ولما فتح مكة وفيها من آذوه سنين، أمّن الناس.',
          'ومن رأى أن قانونا خُرق، كالتحريض على الكراهية، فله أن يشكو إلى السلطة، فالعهد الدولي نفسه يوجب حظر الدعوة إلى الكراهية الدينية التي تشكل تحريضا على العنف. أما القتل فيقلب صاحب الحق ظالما، ويجعل كلمة المسيء أشهر مما كانت.',
        ],
        [
          'The Quran told believers that they would meet much hurt in words, and showed them what to do: be patient and mindful of God (3:186). It describes the servants of the Merciful as answering the ignorant with a word of peace (25:63), and as turning from idle talk and going their way (28:55). It teaches that to answer with what is better may turn an enemy into a friend (41:34).',
          'The Prophet, peace be upon him, was hurt in his honour, his religion and his home, and what prevailed in him was pardon. When he entered Mecca, where those lived who had harmed him for years, he gave people safety.',
          'Whoever believes that a law was broken, as by incitement to hatred, may complain to the authorities; the International Covenant itself requires that advocacy of religious hatred that constitutes incitement to violence be prohibited by law. Killing makes a wrongdoer of the one who was wronged, and makes the insult more famous than it was.',
        ],
        [
          'Le Coran a prévenu les croyants qu’ils rencontreraient bien des paroles blessantes, et leur a montré que faire : être patients et craindre Dieu (3:186). Il décrit les serviteurs du Miséricordieux répondant à l’ignorant par une parole de paix (25:63), se détournant du vain propos et passant leur chemin (28:55). Il enseigne que répondre par ce qui est meilleur peut faire d’un ennemi un ami (41:34).',
          'Le Prophète, paix sur lui, fut blessé dans son honneur, sa religion et son pays, et ce qui l’emporta chez lui fut le pardon. Entrant à La Mecque, où vivaient ceux qui lui avaient nui des années durant, il donna aux gens la sûreté.',
          'Qui estime qu’une loi fut violée, comme par l’incitation à la haine, peut porter plainte ; le Pacte international exige lui-même que l’appel à la haine religieuse qui incite à la violence soit interdit par la loi. Le meurtre fait de l’offensé un injuste, et rend l’insulte plus célèbre qu’elle n’était.',
        ],
      ),
      [quran('3:186'), quran('25:63'), quran('28:55'), quran('41:34'), instrument('iccpr', 20)],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'الغيرة على الدين شعور نبيل، لكن الشعور لا يصير حكما. وقد وضع القرآن لمن يسمع ما يؤذيه في دينه أدبا واضحا، كرره في سور متعددة. ففي الأنعام، وهي مكية، أمر بالإعراض عن الخائضين في الآيات حتى يتحولوا إلى موضوع سواه (الأنعام: ٦٨). وفي النساء، وهي مدنية والمسلمون أصحاب قوة، ذُكّر بالأمر نفسه ولم يُزد عليه: لا تقعدوا معهم حتى ينتقلوا إلى غيره (النساء: ١٤٠). فليس هذا أدبا أملاه الضعف حتى يقال إنه تغيّر عند القوة. وفي آل عمران إخبار بأن الأذى واقع لا محالة، وأن الصبر عليه مع التقوى من أمارات العزم (آل عمران: ١٨٦).',
          'وزاد القرآن على ذلك أن سدّ باب الإساءة المتبادلة: نهى المؤمنين عن سبّ معبودات غيرهم لئلا يُردّ عليهم بمثله (الأنعام: ١٠٨). فمن أراد أن يُحترم دينه فليبدأ باحترام الناس. ووعد من دفع السيئة بالتي هي أحسن أن ينقلب عدوه وليا كالحميم (فصلت: ٣٤)، وهذا علاج مجرب: فكم من شاتم صار صديقا حين قوبل بحلم، وكم من غافل صار عدوا حين قوبل بالعنف.',
          'أما العقوبة فبابها القضاء. والقضاء في الإسلام ليس كلمة يقولها من شاء، بل أمانة تُسند إلى أهلها، والحكم فيها بالعدل (النساء: ٥٨). ومن شروطه أن يُسمع المتهم، وأن تُفحص البينة، وأن تُدرأ العقوبة بالشبهة، وأن يُعلم قصد القائل ومعنى كلامه في لغته. ولم يجعل الشرع لأحد من الناس أن يكون الشاهد والقاضي والجلاد معا. وقد أنكر القرآن على من يقول بلا علم (الإسراء: ٣٦)، وجعل لمن قُتل ظلما حقا يُطالب به عند السلطان، ونهى وليّه عن الإسراف (الإسراء: ٣٣). فإذا كان ولي المقتول نفسه مقيدا، فبأي حق يُطلق السيف في يد غاضب سمع إشاعة؟',
          'ومن يحتج بوقائع منسوبة إلى العصر الأول فليعلم أن منها ما لا يثبت، ومنها ما كان حكما من النبي نفسه وهو الحاكم والقاضي، ومنها ما كان في قوم جمعوا إلى القول حربا وتأليبا ونقضا لعهد. وليس في شيء من ذلك إذن عام للأفراد. وقد ثبت في المقابل أنه صلى الله عليه وسلم حيّاه قوم بكلمة فيها دعاء عليه، فردّ بكلمة قصيرة، ولما غضبت أم المؤمنين عائشة دعاها إلى الرفق. وهذا موقف من مواقف كثيرة صفح فيها عمن آذاه في وجهه.',
          'وفي زماننا صار الخبر يطير في لحظة، والصورة تُصنع بلا أصل، وصار اتهام إنسان بالإساءة سلاحا في خصومات الأرض والمال والوظيفة. فالتثبت الذي أمرت به سورة الحجرات (الحجرات: ٦) صار اليوم ألزم منه في أي يوم مضى. ومن نشر تهمة لم يتحقق منها فهو شريك في الدم إذا سُفك. ومن وقف في وجه غوغاء ليحمي متهما لم يدافع عن الإساءة، بل دافع عن العدل.',
          'وقد جعل القانون الدولي لكل إنسان حقا في الحياة وفي محاكمة عادلة، وأوجب على الدول أن تحظر الدعوة إلى الكراهية الدينية متى كانت تحريضا على التمييز أو العداوة أو العنف. فالطريق مفتوح لمن ظُلم في دينه: شكوى، وحجة، وقضاء، وكلمة حكيمة تبلغ حيث لا يبلغ السيف. وأجمل ما يُنصر به النبي صلى الله عليه وسلم أن يُرى خلقه في أتباعه، فمن قتل باسمه بريئا أو متهما لم يُحاكم فقد آذاه أكثر مما آذاه المسيء.',
          'وعلى من يقود الناس في مسجد أو صحيفة أو صفحة أن يعرف أثر كلمته ساعة الغضب. لا تذكر اسما ولا مكانا، ولا تقل ينبغي أن يُفعل به، وذكّر بالحلم قبل أن تُذكّر بالحرمة. وإن استطعت أن تؤخر الناس ليلة واحدة فقد أنقذت روحا، لأن الغضب إذا بات هدأ، والخبر إذا بات تبيّن.',
        ],
        [
          'Zeal for religion is a noble feeling, but a feeling does not become a judgement. For those who hear what hurts them in their religion the Quran laid down a clear conduct and repeated it in several suras. In the sixth, of Mecca, it commands turning from those who plunge into mockery of the verses until they take up another matter (6:68). In the fourth, of Medina, when Muslims had power, it recalls the same command and adds nothing to it: do not sit with them until they pass to something else (4:140). So the rule did not come of weakness, and it cannot be said that it changed with strength. The third tells that such hurt is sure to come, and that to bear it with patience and piety is a mark of resolve (3:186).',
          'The Quran also closed the door to exchanging insults: it forbade believers to revile what others worship, lest they be answered in kind (6:108). Whoever wants his religion respected should begin by respecting people. To those who repel evil with what is better it promised that an enemy may turn into a close friend (41:34), and this is a proven remedy: how many who reviled became friends when they were met with forbearance, and how many who were merely thoughtless became enemies when met with violence.',
          'As for penalty, its door is the court. Judgement in Islam is not a word for anybody to speak; it is a trust given to those fit for it, and is to be rendered with justice (4:58). It requires that the accused be heard, the evidence examined, that doubt avert the penalty, and that the speaker’s intent and the meaning of his words in his own language be known. The law lets nobody be witness, judge and executioner at once. The Quran rebukes whoever follows what he does not know (17:36). It gives the heir of one unjustly killed a claim before authority, and forbids the heir to exceed it (17:33). If even the heir of the slain is bound, by what right is a sword let loose in the hand of an angry man who has heard a rumour?',
          'Whoever cites events ascribed to the first age should know that some are not established, some were judgements of the Prophet himself, who was ruler and judge, and some concerned people who joined war, agitation and the breaking of covenants to their words. None of them is a general permission to individuals. On the other side it is established that some people greeted him with a word that held a curse, and he answered with one short word; and when Aisha, Mother of the Believers, grew angry he called her to gentleness. It is one of many occasions when he forgave those who hurt him to his face.',
          'In our time news flies in a moment, pictures are made from nothing, and to accuse a person of insult has become a weapon in quarrels over land, money and posts. The verification that the forty-ninth sura commands (49:6) is more binding today than ever before. Whoever spreads a charge he did not verify has a part in the blood if it is shed. Whoever stands up to a mob in order to protect an accused has not defended an insult. He has defended justice.',
          'International law gives everyone a right to life and to a fair trial, and obliges states to prohibit advocacy of religious hatred where it is incitement to discrimination, hostility or violence. The way is open to those wronged in their religion: a complaint, an argument, a court, a wise word that reaches where a sword does not. The finest help to the Prophet, peace be upon him, is that his character be seen in his followers. Whoever kills in his name an innocent person, or an accused who was not tried, has hurt him more than the insult did.',
          'Whoever leads people, in a mosque, a newspaper or a page, should know what a word of theirs does in an hour of anger. Name no name and no place, do not say what ought to be done to someone, and recall forbearance before you recall honour. If you can hold people back for one night you have saved a life: anger that has slept grows calm, and news that has slept becomes clear.',
        ],
        [
          'Le zèle pour la religion est un sentiment noble, mais un sentiment ne devient pas un jugement. À qui entend ce qui le blesse dans sa religion, le Coran a tracé une conduite claire, répétée en plusieurs sourates. Dans la sixième, mecquoise, il ordonne de se détourner de ceux qui se plongent dans la raillerie des versets jusqu’à ce qu’ils passent à autre chose (6:68). Dans la quatrième, médinoise, quand les musulmans étaient forts, il rappelle le même ordre sans y rien ajouter : ne vous asseyez pas avec eux avant qu’ils aient changé de propos (4:140). La règle ne venait donc pas de la faiblesse, et l’on ne peut dire qu’elle changea avec la force. La troisième annonce que ces blessures viendront, et que les supporter avec patience et piété est signe de résolution (3:186).',
          'Le Coran a aussi fermé la porte à l’échange d’insultes : il a interdit aux croyants d’outrager ce que d’autres adorent, de peur qu’on ne leur réponde de même (6:108). Qui veut qu’on respecte sa religion doit commencer par respecter les gens. À qui repousse le mal par ce qui est meilleur il promet que l’ennemi peut devenir un ami proche (41:34) ; le remède est éprouvé : combien d’insulteurs devinrent des amis quand on leur opposa la patience, et combien d’étourdis devinrent des ennemis quand on leur opposa la violence !',
          'Quant à la peine, sa porte est le tribunal. Juger, en islam, n’est pas un mot que chacun prononce ; c’est un dépôt confié à qui en est digne, et qui se rend avec justice (4:58). Il faut que l’accusé soit entendu, la preuve examinée, que le doute écarte la peine, et que l’on connaisse l’intention de celui qui parle et le sens de ses mots dans sa langue. La loi ne laisse à personne d’être à la fois témoin, juge et bourreau. Le Coran blâme qui suit ce qu’il ignore (17:36). Il donne à l’ayant droit de qui fut injustement tué un recours devant l’autorité, et lui défend l’excès (17:33). Si l’ayant droit même est lié, de quel droit l’épée serait-elle lâchée dans la main d’un homme en colère qui a entendu une rumeur ?',
          'Qui invoque des faits attribués au premier âge doit savoir que certains ne sont pas établis, que d’autres furent des jugements du Prophète lui-même, gouvernant et juge, et que d’autres concernaient des gens qui joignaient à la parole la guerre, l’agitation et la rupture des pactes. Rien là n’est une permission générale aux particuliers. Il est établi en revanche que des gens le saluèrent d’un mot qui contenait une malédiction ; il répondit d’un mot bref, et comme Aïcha, Mère des croyants, s’emportait, il l’appela à la douceur. C’est l’une des nombreuses fois où il pardonna à qui le blessait en face.',
          'De nos jours la nouvelle vole en un instant, l’image se fabrique de rien, et accuser quelqu’un d’insulte est devenu une arme dans les querelles de terre, d’argent et d’emploi. La vérification qu’ordonne la quarante-neuvième sourate (49:6) oblige aujourd’hui plus que jamais. Qui répand une accusation qu’il n’a pas vérifiée a part au sang s’il est versé. Qui tient tête à une foule pour protéger un accusé n’a pas défendu une insulte : il a défendu la justice.',
          'Le droit international donne à chacun le droit à la vie et à un procès équitable, et oblige les États à interdire l’appel à la haine religieuse quand il incite à la discrimination, à l’hostilité ou à la violence. La voie est ouverte à qui est lésé dans sa religion : une plainte, un argument, un juge, une parole sage qui va où l’épée ne va pas. La plus belle aide au Prophète, paix sur lui, est que son caractère se voie dans ceux qui le suivent. Qui tue en son nom un innocent, ou un accusé qui n’a pas été jugé, l’a blessé plus que ne l’a fait l’insulte.',
          'Qui conduit les gens, dans une mosquée, un journal ou une page, doit savoir ce que fait sa parole à l’heure de la colère. Ne nomme ni personne ni lieu, ne dis pas ce qu’il faudrait faire à quelqu’un, et rappelle la patience avant de rappeler l’honneur. Si tu peux retenir les gens une seule nuit, tu as sauvé une vie : la colère qui a dormi se calme, et la nouvelle qui a dormi s’éclaircit.',
        ],
      ),
      [
        quran('6:68'),
        quran('4:140'),
        quran('3:186'),
        quran('6:108'),
        quran('41:34'),
        quran('4:58'),
        quran('17:36'),
        quran('17:33'),
        quran('49:6'),
        openLetter(16),
        amman(3),
        instrument('iccpr', 6),
        instrument('iccpr', 14),
        instrument('iccpr', 20),
      ],
    ],
    [
      'moderator',
      'sentence',
      said(
        'احذف اسم المتهم ومكانه من النقاش، واكتب: لا يُحكم على أحد هنا؛ ثم ضع رابط هذا الملف.',
        'Take the accused person’s name and whereabouts out of the discussion, write that nobody is judged here, and link to this dossier.',
        'Retirez de la discussion le nom de l’accusé et le lieu où il est, écrivez que nul n’est jugé ici, et mettez un lien vers ce dossier.',
      ),
      [quran('49:6')],
    ],
  ],
});
