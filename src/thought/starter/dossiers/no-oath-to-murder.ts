import { instrument, openLetter, quran } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const noOathToMurder = starterDossier('no-oath-to-murder', {
  title: said(
    'البيعة واليمين لا تُلزمان بقتل بريء',
    'No pledge and no oath binds anyone to kill the innocent',
    'Aucune allégeance ni serment n’oblige à tuer un innocent',
  ),
  harmClass: 'violence-commanded',
  statement: said(
    'يزعم قائله أن من بايع أميرا لزمه أن يقتل من أُمر بقتله دون سؤال، وأن نقض البيعة خيانة جزاؤها الموت.',
    'It says that whoever has sworn allegiance to a commander must kill whom he is told to kill without a question, and that to break the oath is treason punished by death.',
    'Elle prétend que qui a juré allégeance à un chef doit tuer sans question qui on lui ordonne de tuer, et que rompre le serment est une trahison punie de mort.',
  ),
  content: [
    'met',
    said(
      'القول يأمر بالقتل ويمنع المأمور من السؤال عن حق المقتول.',
      'It commands killing, and forbids whoever is commanded to ask about the victim’s rights.',
      'Elle ordonne de tuer et interdit à celui qui reçoit l’ordre de s’enquérir des droits de la victime.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'يُستعمل القول داخل جماعات مسلحة، ولا يُعرف قرب الضرر إلا في أمر بعينه.',
      'It is used inside armed groups; whether harm is near can be told of a given order alone.',
      'Elle sert au sein de groupes armés ; l’imminence ne se dit que d’un ordre donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'أمر القرآن بطاعة أولي الأمر.',
        'The Quran commands obedience to those in authority.',
        'Le Coran ordonne d’obéir à ceux qui détiennent l’autorité.',
      ),
      warrant: said(
        'الأمر بالطاعة مطلق في كل ما يُؤمر به.',
        'The command holds for whatever is ordered.',
        'Cet ordre vaut pour tout ce qui est commandé.',
      ),
      conclusion: said(
        'فيجب القتل متى أُمر به.',
        'So one must kill when ordered to.',
        'Il faut donc tuer quand on l’ordonne.',
      ),
      fallacy: 'ignored-conditions',
      answer: said(
        'في الآية نفسها ردّ التنازع إلى الله ورسوله (النساء: ٥٩)، فطاعة البشر تابعة لا مستقلة. وبيعة النبي نفسه، وهو المعصوم، قُيّدت في القرآن بالمعروف (الممتحنة: ١٢). فإذا قُيّدت طاعة النبي بذلك تعليما لنا، فطاعة غيره أولى بالقيد.',
        'The same verse refers every dispute to God and His Messenger (4:59), so obedience to people follows and does not stand alone. Even the pledge given to the Prophet, who is kept from wrong, is limited in the Quran to what is right (60:12). If obedience to him was limited in order to teach us, obedience to others is limited all the more.',
        'Le même verset renvoie tout différend à Dieu et à Son Messager (4:59) : l’obéissance aux hommes en dépend et ne tient pas seule. Même l’allégeance au Prophète, préservé du mal, est limitée dans le Coran à ce qui est convenable (60:12). Si l’obéissance à lui fut limitée pour nous instruire, celle due à d’autres l’est d’autant plus.',
      ),
      cites: [quran('4:59'), quran('60:12')],
    },
    {
      premise: said('من حلف لزمه الوفاء.', 'Whoever swears must keep the oath.', 'Qui jure doit tenir son serment.'),
      warrant: said(
        'اليمين تجعل المحرّم واجبا.',
        'An oath turns what is forbidden into a duty.',
        'Le serment fait de l’interdit un devoir.',
      ),
      conclusion: said(
        'فمن أقسم على القتل قتل.',
        'So whoever swore to kill must kill.',
        'Qui a juré de tuer doit donc tuer.',
      ),
      fallacy: 'redefined-term',
      answer: said(
        'نهى القرآن عن أن يُجعل اسم الله حاجزا بين الحالف والبر والإصلاح (البقرة: ٢٢٤)، وشرع لمن حلف كفارة يخرج بها من يمينه (المائدة: ٨٩). فاليمين على الحرام لا تنعقد واجبا، بل يجب الحنث فيها. والوفاء المأمور به وفاء بما يحل.',
        'The Quran forbids making God’s name a barrier between whoever swears and doing good and making peace (2:224), and gives an expiation by which one leaves an oath (5:89). An oath to do what is forbidden creates no duty; it must be broken. What is to be kept is what is lawful.',
        'Le Coran interdit de faire du nom de Dieu un obstacle entre qui jure et le bien ou la réconciliation (2:224), et institue une expiation qui délie du serment (5:89). Jurer de commettre l’interdit ne crée aucun devoir : il faut le rompre. On ne tient que ce qui est licite.',
      ),
      cites: [quran('2:224'), quran('5:89')],
    },
    {
      premise: said('الأمير أعلم بالمصلحة.', 'The commander knows best.', 'Le chef sait ce qu’il faut.'),
      warrant: said(
        'إثم الفعل على الآمر وحده.',
        'The sin of an act falls on whoever orders it, and on nobody else.',
        'La faute de l’acte retombe sur celui qui l’ordonne, et sur lui seul.',
      ),
      conclusion: said(
        'فلا لوم على من نفّذ.',
        'So whoever carries it out is blameless.',
        'L’exécutant est donc sans reproche.',
      ),
      fallacy: 'false-authority',
      answer: said(
        'حكى القرآن اعتذار من أطاعوا سادتهم فضلّوا، ولم يُقبل منهم (الأحزاب: ٦٦-٦٨)، ونهى عن اتباع أمر المسرفين المفسدين (الشعراء: ١٥١-١٥٢). فالمأمور مسؤول عما فعل. وعلى هذا قانون الدول: الأمر الظاهر البطلان لا يعفي منفّذه.',
        'The Quran tells how those who followed their chiefs astray will plead that they obeyed, and the plea does not save them (33:66-68); it forbids following the command of those who exceed all bounds and spread ruin (26:151-152). Whoever is commanded answers for what he does. The law of nations holds the same: an order that is plainly unlawful excuses nobody.',
        'Le Coran rapporte que ceux qui ont suivi leurs maîtres dans l’égarement plaideront l’obéissance, et que cela ne les sauve pas (33:66-68) ; il interdit de suivre l’ordre de ceux qui excèdent et corrompent (26:151-152). Qui reçoit un ordre répond de ce qu’il fait. Le droit des nations dit de même : un ordre manifestement illicite n’excuse personne.',
      ),
      cites: [quran('33:66-68'), quran('26:151-152'), instrument('rome', 33)],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'لا طاعة لأحد في قتل بريء، واليمين على الشر تُترك ويُكفَّر عنها.',
        'Nobody is obeyed in killing the innocent; an oath to do evil is abandoned and expiated.',
        'On n’obéit à personne pour tuer un innocent ; un serment de faire le mal s’abandonne et s’expie.',
      ),
      [quran('2:224'), quran('60:12')],
    ],
    [
      'general',
      'page',
      written(
        [
          'الطاعة في الإسلام طاعة في المعروف. قُيّدت بذلك بيعة النبي صلى الله عليه وسلم نفسه (الممتحنة: ١٢)، وقُيّدت به طاعة الوالدين، وهما أحق الناس بها (لقمان: ١٥). ومن أمر بمعصية سقط حقه في أن يطاع فيها.',
          'واليمين عهد مع الله، ولا يُتصور أن يكون العهد معه على محرّم. فإذا حلف المرء على شر ثم تبيّن له الخير، فعل الخير وكفّر عن يمينه (المائدة: ٨٩). وليس في ذلك خيانة، بل هو الوفاء بالعهد الأول الذي أُخذ على كل إنسان: ألا يسفك دما حراما.',
          'ومن هدّد تاركه بالقتل فقد كشف حقيقة أمره: فالجماعة التي لا يخرج منها أحد حيا سجن، لا بيعة. والباب مفتوح لمن رجع، والدولة والأهل عون له على الرجوع.',
        ],
        [
          'Obedience in Islam is obedience in what is right. The pledge to the Prophet himself, peace be upon him, was limited in this way (60:12), and so is obedience to parents, who deserve it most (31:15). Whoever orders a sin loses the right to be obeyed in it.',
          'An oath is a covenant with God, and one cannot promise God what God has forbidden. Whoever swore to do evil and then sees what is good does the good and expiates the oath (5:89). That is no treason. It keeps an earlier covenant that binds every human being: to shed no protected blood.',
          'Whoever threatens to kill those who leave has shown what he is: a group from which nobody comes out alive is a prison and no allegiance. The door is open to those who return, and family and state help them on the way.',
        ],
        [
          'L’obéissance, en islam, est obéissance dans le bien. L’allégeance au Prophète lui-même, paix sur lui, fut ainsi limitée (60:12), comme l’est l’obéissance aux parents, qui la méritent le plus (31:15). Qui ordonne un péché perd le droit d’y être obéi.',
          'Le serment est un pacte avec Dieu, et l’on ne peut promettre à Dieu ce que Dieu a interdit. Qui a juré de faire le mal puis voit le bien fait le bien et expie son serment (5:89). Ce n’est pas trahir : c’est tenir un pacte plus ancien, qui lie tout être humain, de ne pas verser un sang protégé.',
          'Qui menace de mort ceux qui partent montre ce qu’il est : un groupe dont nul ne sort vivant est une prison, non une allégeance. La porte est ouverte à qui revient, et la famille et l’État l’aident sur le chemin.',
        ],
      ),
      [quran('60:12'), quran('31:15'), quran('5:89')],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'تقوم سلطة الجماعات المسلحة على أفرادها على كلمة واحدة: بايعتَ فاسمع. ولهذا كان فحص معنى البيعة أنفع من كل جدل آخر معهم. والبيعة في اللغة والشرع عقد، والعقد له طرفان ومحل وشروط. فمن هو الطرف الذي تُعطى له؟ هي في الأصل عهد بين أمة ومن اختارته لولاية أمرها عن مشورة (الشورى: ٣٨)، لا بين شاب في غرفة مغلقة ورجل لا يعرف اسمه الحقيقي. وما محلها؟ إقامة الحقوق وحفظ الأرواح. فإذا صار محلها إهدار الأرواح انقلب العقد على غايته، وبطل كما يبطل كل عقد على محرّم.',
          'ثم إن القرآن لم يجعل لبشر طاعة مطلقة. فآية الأمراء المشهورة جعلت المرجع عند التنازع هو الله والرسول (النساء: ٥٩)، ومعنى ذلك أن المأمور له أن ينازع، وأن أمر الأمير يُعرض على ميزان فوقه. وبيعة النساء للنبي صلى الله عليه وسلم ذُكرت بنودها واحدا واحدا، ومنها ترك قتل الأولاد، ثم قُيّد عدم العصيان بالمعروف (الممتحنة: ١٢). والوالدان أُمر بالإحسان إليهما، ثم قيل لمن جاهداه على الباطل ألا يطيعهما، مع بقاء حسن الصحبة (لقمان: ١٤-١٥). فهذه ثلاث طاعات هي أعظم ما يكون، وكلها مقيدة.',
          'وفي السنّة قصة صحيحة مشهورة: أمير غضب على جنده فأوقد نارا وأمرهم أن يدخلوها، فامتنعوا. فلما بلغ ذلك النبي صلى الله عليه وسلم أقرّ امتناعهم، وبيّن أن الطاعة إنما تكون في المعروف. ولو كانت الطاعة عمياء لكان أولئك أحق الناس بها، فقد كان أميرهم مولّى من النبي نفسه. ولم يكن المطلوب قتل غيرهم بل قتل أنفسهم، ومع ذلك كان العصيان هو الصواب. فكيف إذا كان المأمور به قتل الآمنين؟',
          'وأما اليمين، فأحكامها مفصلة. نهى القرآن عن أن تُجعل الأيمان مانعا من البر والتقوى والإصلاح (البقرة: ٢٢٤)، وجعل لمن أراد الرجوع عن يمينه كفارة معلومة: إطعام فقراء أو إلباسهم أو عتق عبد، ثم صيام أيام عند العجز (المائدة: ٨٩). فالشرع نفسه فتح باب الخروج، ويسّره، ولم يجعل فيه عارا. ومن أوهم شابا أن خروجه من يمين باطلة كفر أو خيانة فقد كذب على الشرع، وأخفى عنه ما هو أقرب الأحكام إلى حاله.',
          'ويقول بعضهم: الإثم على الأمير، وأنا منفّذ. وهذا عذر ذكره القرآن على لسان الأتباع يوم القيامة، حين يقولون إنهم أطاعوا سادتهم وكبراءهم، فلا ينجيهم قولهم (الأحزاب: ٦٦-٦٨). فكل نفس تحمل كسبها، والقاتل هو من قتل، والآمر شريك له لا بديل عنه. وقد أخذ قانون الدول بهذا أيضا بعد تجارب مريرة: فأوامر الرؤساء لا تعفي من ارتكب جرائم ظاهرة البطلان كالإبادة والجرائم ضد الإنسانية.',
          'وينبغي أن يُقال لمن وقع في هذا: لم تنغلق الأبواب. من رأى أنه أقسم على باطل فقد انحلّ عنه الإلزام منذ علم، وبقيت عليه الكفارة والتوبة، وردّ الحقوق إن كان أخذ شيئا. وحياة المرء أمانة لا يملك أن يسلّمها لغيره. ومن خاف بطش من كان معهم، فاللجوء إلى أهله وإلى الدولة ليس خيانة، بل هو أداء لأمانة: أمانة نفسه، وأمانة من كان سيُقتل لو سكت. والشجاعة التي تُطلب منه اليوم هي أن يقول لا، وقد قالها قبله جنود مؤمنون فكانوا على حق.',
          'ومن أراد أن يعين شابا على هذا فليبدأ بالسؤال لا باللوم: ماذا قيل لك حين أقسمت؟ ومن أنت له ملتزم؟ وما الذي لا يسمح لك ضميرك به؟ فكثير من الناس يعرفون الجواب في أنفسهم، ولا ينقصهم إلا من يقول لهم إن الدين معهم فيه. وليكن في البيت والمسجد والمدرسة باب معروف لمن يريد أن يتكلم آمنا، وليُعرّف الناس بالطريق القانوني للعودة، فإن الخوف من المجهول يبقي المرء حيث هو.',
        ],
        [
          'The power of armed groups over their members rests on one sentence: you have sworn, so obey. To examine what an allegiance means therefore helps more than any other debate with them. An allegiance is a contract, in language and in law, and a contract has parties, an object and conditions. Who is the party to whom it is given? In origin it is a covenant between a community and whoever it chose, by consultation, to govern (42:38), and not between a young man in a closed room and one whose real name he does not know. And what is its object? To uphold rights and preserve lives. When its object becomes the destruction of lives, the contract has turned against its purpose and is void, like every contract to do what is forbidden.',
          'Nor does the Quran give any human being absolute obedience. The well-known verse on those in authority makes God and the Messenger the reference when there is dispute (4:59), which means that whoever is commanded may dispute, and that a commander’s order is weighed on scales above him. The pledge of the women to the Prophet, peace be upon him, names its terms one by one, among them not to kill their children, and then limits the promise not to disobey to what is right (60:12). Parents are to be treated well, and yet whoever is pressed by them towards falsehood is told not to obey, while remaining good company (31:14-15). These are three of the greatest obediences there are, and all are limited.',
          'The Sunna holds a sound and famous story: a commander, angry with his soldiers, lit a fire and ordered them to walk into it, and they refused. When the Prophet, peace be upon him, was told, he approved their refusal and explained that obedience is only in what is right. Were obedience blind, those men would have owed it first, since their commander had been appointed by the Prophet himself. They were asked to kill not others but themselves, and still disobedience was right. What then of an order to kill people who are safe?',
          'The rules on oaths are set out in detail. The Quran forbids letting oaths stand in the way of kindness, piety and peace between people (2:224), and gives whoever wishes to go back on an oath a known expiation: to feed or clothe the poor or free a slave, and, for those without means, to fast (5:89). The law itself has opened the way out, has made it easy, and attached no shame to it. Whoever makes a young man believe that leaving a void oath is unbelief or treason has lied about the law, and has hidden from him the very rule that fits his case.',
          'Some say: the sin is the commander’s, I only carry it out. The Quran puts this excuse into the mouths of followers on the Day of Resurrection, when they will say that they obeyed their masters and their great men; and it does not save them (33:66-68). Each soul bears what it has earned. The killer is whoever killed, and the one who gave the order joins him but does not replace him. The law of nations came to the same after bitter experience: superior orders do not excuse crimes that are manifestly unlawful, such as genocide and crimes against humanity.',
          'Whoever is caught in this should be told that the doors are not closed. If you see that you swore to a falsehood, the obligation fell away when you knew; there remain the expiation, repentance, and giving back what was taken. A life is a trust that nobody may hand over to another. If you fear the violence of those you were with, turning to your family and to the state is no betrayal. It is the keeping of a trust: your own life, and the lives of those who would have died had you kept silent. The courage asked of you today is to say no. Believing soldiers said it before you, and they were right.',
          'Whoever wants to help a young person in this should begin with questions and not with blame. What were you told when you swore? To whom are you bound? What does your conscience not allow you? Many know the answer within themselves, and lack only somebody to tell them that religion is with them in it. Let there be a known door at home, in the mosque and at school for those who want to speak in safety, and let the lawful way back be known, since fear of the unknown keeps people where they are.',
        ],
        [
          'Le pouvoir des groupes armés sur leurs membres tient en une phrase : tu as juré, obéis. Examiner le sens de l’allégeance est donc plus utile que tout autre débat avec eux. L’allégeance est un contrat, dans la langue comme en droit, et un contrat a des parties, un objet, des conditions. À qui est-elle donnée ? À l’origine, c’est un pacte entre une communauté et celui qu’elle a choisi par consultation pour gouverner (42:38), non entre un jeune homme dans une pièce close et quelqu’un dont il ignore le vrai nom. Quel en est l’objet ? Maintenir les droits et préserver les vies. Quand il devient la destruction des vies, le contrat se retourne contre son but et il est nul, comme tout contrat portant sur l’interdit.',
          'Le Coran n’accorde d’ailleurs à aucun homme une obéissance absolue. Le verset connu sur ceux qui ont l’autorité fait de Dieu et du Messager la référence en cas de différend (4:59) : c’est dire que celui qui reçoit un ordre peut contester, et que l’ordre du chef se pèse sur une balance placée au-dessus de lui. L’allégeance des femmes au Prophète, paix sur lui, énonce ses termes un à un, dont celui de ne pas tuer leurs enfants, puis limite au convenable la promesse de ne pas désobéir (60:12). Les parents doivent être bien traités, et pourtant il est dit à qui est poussé par eux vers le faux de ne pas obéir, tout en leur restant de bonne compagnie (31:14-15). Ce sont trois des plus grandes obéissances, et toutes sont limitées.',
          'La Sunna contient un récit authentique et célèbre : un chef, irrité contre ses soldats, alluma un feu et leur ordonna d’y entrer ; ils refusèrent. Quand le Prophète, paix sur lui, l’apprit, il approuva leur refus et expliqua que l’obéissance n’est due que dans le bien. Si elle était aveugle, ces hommes l’auraient due les premiers, car leur chef avait été nommé par le Prophète lui-même. On ne leur demandait pas de tuer d’autres, mais de se tuer eux-mêmes, et pourtant désobéir était juste. Que dire alors d’un ordre de tuer des gens paisibles ?',
          'Les règles du serment sont détaillées. Le Coran interdit de faire des serments un obstacle à la bonté, à la piété et à la paix entre les gens (2:224), et donne à qui veut revenir sur un serment une expiation connue : nourrir ou vêtir des pauvres, affranchir un esclave, ou jeûner pour qui n’a pas les moyens (5:89). La loi a elle-même ouvert la sortie, l’a facilitée et n’y a attaché aucune honte. Qui fait croire à un jeune homme que quitter un serment nul est mécréance ou trahison a menti sur la loi, et lui a caché la règle même qui convient à son cas.',
          'Certains disent : la faute est au chef, je ne fais qu’exécuter. Le Coran met cette excuse dans la bouche des suiveurs au Jour de la Résurrection, quand ils diront avoir obéi à leurs maîtres et à leurs grands ; elle ne les sauve pas (33:66-68). Chaque âme porte ce qu’elle a acquis. Le meurtrier est celui qui a tué ; celui qui l’a ordonné se joint à lui, il ne le remplace pas. Le droit des nations y est venu après d’amères expériences : l’ordre d’un supérieur n’excuse pas les crimes manifestement illicites, comme le génocide et les crimes contre l’humanité.',
          'À qui s’y trouve pris, il faut dire que les portes ne sont pas fermées. Si tu vois que tu as juré le faux, l’obligation est tombée dès que tu l’as su ; restent l’expiation, le repentir et la restitution de ce qui fut pris. La vie est un dépôt que nul ne peut remettre à autrui. Si tu crains la violence de ceux avec qui tu étais, te tourner vers ta famille et vers l’État n’est pas trahir. C’est rendre un dépôt : ta propre vie, et celle de ceux qui seraient morts si tu t’étais tu. Le courage qui t’est demandé aujourd’hui est de dire non. Des soldats croyants l’ont dit avant toi, et ils avaient raison.',
          'Qui veut aider un jeune en cela doit commencer par des questions, non par des reproches. Que t’a-t-on dit quand tu as juré ? Envers qui es-tu lié ? Qu’est-ce que ta conscience ne te permet pas ? Beaucoup connaissent la réponse en eux-mêmes, et il ne leur manque que quelqu’un pour leur dire que la religion y est avec eux. Qu’il y ait à la maison, à la mosquée et à l’école une porte connue pour qui veut parler en sûreté, et qu’on fasse connaître la voie légale du retour, car la peur de l’inconnu retient les gens où ils sont.',
        ],
      ),
      [
        quran('42:38'),
        quran('4:59'),
        quran('60:12'),
        quran('31:14-15'),
        quran('2:224'),
        quran('5:89'),
        quran('33:66-68'),
        openLetter(6),
        instrument('rome', 33),
      ],
    ],
    [
      'youth',
      'sentence',
      said(
        'إن قيل لك: أقسمتَ فلا رجوع، فاعلم أن القرآن نفسه فتح باب الرجوع وسمّاه كفارة.',
        'If you are told that you swore and there is no way back, know that the Quran itself opened the way back and called it expiation.',
        'Si l’on te dit que tu as juré et qu’il n’y a pas de retour, sache que le Coran lui-même a ouvert le retour et l’a nommé expiation.',
      ),
      [quran('5:89')],
    ],
  ],
});
