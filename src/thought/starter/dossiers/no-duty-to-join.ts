import { instrument, openLetter, quran, resolution } from '../cite.ts';
import { said, starterDossier, written } from '../compose.ts';

export const noDutyToJoin = starterDossier('no-duty-to-join', {
  title: said(
    'لا هجرة واجبة إلى جماعة تسمي نفسها خلافة',
    'Nobody must migrate to a group that calls itself a caliphate',
    'Nul n’est tenu d’émigrer vers un groupe qui se dit califat',
  ),
  harmClass: 'listed-group-ordered',
  listing: { list: 'UN-1267', reference: 'QDe.115', listedOn: '2004-10-18' },
  statement: said(
    'يزعم قائله أن الجماعة المدرجة المشار إليها بمرجعها قد أقامت الخلافة، فوجب على كل مؤمن أن يهاجر إليها ويبايعها، ومن تخلف فهو آثم أو كافر.',
    'It says that the listed group given here by its reference has set up the caliphate, so that every believer must migrate to it and swear allegiance, and whoever stays away is a sinner or an unbeliever.',
    'Elle prétend que le groupe inscrit désigné ici par sa référence a établi le califat, si bien que tout croyant doit y émigrer et lui prêter allégeance, et que qui s’abstient est pécheur ou mécréant.',
  ),
  content: [
    'met',
    said(
      'القول يأمر بالانضمام إلى جماعة مدرجة وطاعتها.',
      'It commands people to join and obey a listed group.',
      'Elle ordonne de rejoindre un groupe inscrit et de lui obéir.',
    ),
  ],
  likelihood: [
    'in-part',
    said(
      'سافر أناس من بلاد كثيرة استجابة لمثل هذا النداء، ولا يُعرف قرب الضرر إلا في رسالة بعينها.',
      'People of many countries have travelled in answer to such a call; whether harm is near can be told of a given message alone.',
      'Des gens de nombreux pays ont voyagé en réponse à un tel appel ; l’imminence ne se dit que d’un message donné.',
    ),
  ],
  steps: [
    {
      premise: said(
        'الإمامة العامة عرفها المسلمون في تاريخهم.',
        'Muslims have known a general leadership in their history.',
        'Les musulmans ont connu dans leur histoire une direction générale.',
      ),
      warrant: said(
        'من أعلنها لنفسه بقوة السلاح ثبتت له على الأمة كلها.',
        'Whoever proclaims it for himself by force of arms holds it over the whole community.',
        'Qui la proclame pour soi par les armes la détient sur toute la communauté.',
      ),
      conclusion: said(
        'فطاعته واجبة على كل مسلم في الأرض.',
        'So every Muslim on earth must obey him.',
        'Tout musulman sur terre doit donc lui obéir.',
      ),
      fallacy: 'false-authority',
      answer: said(
        'جعل القرآن أمر المؤمنين شورى بينهم (الشورى: ٣٨). فولاية عامة لا تكون بإعلان نفر في مدينة استولوا عليها، ولم تستشر فيها الأمة ولا أهل الرأي منها. وقد قرر علماء من بلاد كثيرة أن إعلان خلافة بغير إجماع المسلمين محرم. فالإعلان دعوى، والدعوى لا تكون دليلا على نفسها.',
        'The Quran makes the believers’ affairs a matter of counsel among them (42:38). General leadership does not come from a proclamation by a few in a city they have seized, on which neither the community nor its people of judgement were consulted. Scholars of many countries have declared it forbidden to proclaim a caliphate without the consensus of Muslims. A proclamation is a claim, and a claim is no proof of itself.',
        'Le Coran fait des affaires des croyants une consultation entre eux (42:38). Une direction générale ne naît pas d’une proclamation de quelques-uns dans une ville dont ils se sont emparés, sans que ni la communauté ni ses gens de jugement aient été consultés. Des savants de nombreux pays ont déclaré interdit de proclamer un califat sans le consensus des musulmans. Une proclamation est une prétention, et une prétention ne se prouve pas elle-même.',
      ),
      cites: [quran('42:38'), openLetter(22)],
    },
    {
      premise: said(
        'ذمّ القرآن قوما قدروا على الهجرة وبقوا تحت الظلم.',
        'The Quran blames people who could migrate and stayed under oppression.',
        'Le Coran blâme des gens qui pouvaient émigrer et restèrent sous l’oppression.',
      ),
      warrant: said(
        'الهجرة المذكورة هي كل انتقال إلى من يدّعي أنه يحكم بالدين.',
        'The migration spoken of is any move to whoever claims to rule by religion.',
        'L’émigration dont il s’agit est tout départ vers qui prétend gouverner par la religion.',
      ),
      conclusion: said(
        'فيجب ترك البلد والأهل واللحاق بالجماعة.',
        'So one must leave country and family and join the group.',
        'Il faut donc quitter pays et famille et rejoindre le groupe.',
      ),
      fallacy: 'severed-occasion',
      answer: said(
        'نزلت آيات الهجرة (النساء: ٩٧-١٠٠) في من مُنعوا من دينهم في مكة وقدروا على الخروج، واستثنت العاجزين. ثم صح أن الهجرة المفروضة انقضت بفتح مكة. ومن يعيش في بلده آمنا يقيم شعائره ليس من أهل تلك الحال. والذي يترك أمانا إلى حرب، وعدلا إلى قتل، لم يهاجر إلى الله ورسوله.',
        'The verses on migration (4:97-100) concern those who were kept from their religion in Mecca and were able to leave, and they except the helpless. It is soundly transmitted that the prescribed migration ended with the opening of Mecca. Whoever lives in safety in his country and keeps his observances is not in that case. And whoever leaves safety for war and justice for killing has not migrated to God and His Messenger.',
        'Les versets sur l’émigration (4:97-100) concernent ceux qui étaient empêchés de leur religion à La Mecque et pouvaient partir, et ils exceptent les impuissants. Il est authentiquement transmis que l’émigration prescrite prit fin avec l’ouverture de La Mecque. Qui vit en sûreté dans son pays et y accomplit ses devoirs n’est pas dans ce cas. Et qui quitte la sûreté pour la guerre et la justice pour le meurtre n’a pas émigré vers Dieu et Son Messager.',
      ),
      cites: [quran('4:97-100'), openLetter(24)],
    },
    {
      premise: said(
        'طاعة الوالدين ومحبة الوطن أمور دنيوية.',
        'Obedience to parents and love of country are worldly things.',
        'Obéir à ses parents et aimer son pays sont choses de ce monde.',
      ),
      warrant: said(
        'ما كان دنيويا يُترك لكل من يدعو باسم الدين.',
        'What is worldly is left for whoever calls in the name of religion.',
        'On quitte ce qui est de ce monde pour quiconque appelle au nom de la religion.',
      ),
      conclusion: said(
        'فيُعصى الوالدان ويُترك الوطن.',
        'So parents are disobeyed and the country abandoned.',
        'On désobéit donc à ses parents et l’on abandonne son pays.',
      ),
      fallacy: 'redefined-term',
      answer: said(
        'قرن القرآن شكر الوالدين بشكر الله، وأمر بحسن صحبتهما حتى لو دعوا إلى الباطل (لقمان: ١٤-١٥). فبرّهما دين لا دنيا. وقد بيّن العلماء أن الولاء للوطن جائز في الإسلام. ومن كسر قلب أمه ليخدم من لا يعرف اسمه فليسأل من يعلم قبل أن يسأل من يجنّد (النحل: ٤٣).',
        'The Quran joins thanks to parents with thanks to God, and commands good company to them even if they call to falsehood (31:14-15). To be good to them is religion and not the world. Scholars have explained that loyalty to one’s nation is permissible in Islam. Whoever breaks his mother’s heart to serve someone whose name he does not know should ask those who know before those who recruit (16:43).',
        'Le Coran joint la gratitude aux parents à la gratitude à Dieu, et ordonne de leur tenir bonne compagnie même s’ils appellent au faux (31:14-15). Être bon envers eux est religion, non chose de ce monde. Des savants ont expliqué que la loyauté envers sa nation est permise en islam. Qui brise le cœur de sa mère pour servir quelqu’un dont il ignore le nom doit interroger ceux qui savent avant ceux qui recrutent (16:43).',
      ),
      cites: [quran('31:14-15'), quran('16:43'), openLetter(23)],
    },
  ],
  concepts: [
    [
      'general',
      'sentence',
      said(
        'لا يثبت حكم بإعلان مسلحين، ولا تجب هجرة على من يعيش آمنا في بلده، وبرّ الأهل وعمارة الوطن من الدين.',
        'Armed men do not make a rightful rule by proclaiming it; whoever lives safely at home owes no migration; to be good to one’s family and build up one’s country is part of religion.',
        'Des hommes armés ne fondent pas un pouvoir légitime en le proclamant ; qui vit en sûreté chez soi ne doit pas émigrer ; être bon envers les siens et bâtir son pays fait partie de la religion.',
      ),
      [openLetter(22), openLetter(24)],
    ],
    [
      'general',
      'page',
      written(
        [
          'الولاية العامة عقد بين الأمة ومن يتولى أمرها، أساسه الشورى (الشورى: ٣٨). ومن نصّب نفسه على بقعة أخذها بالدم لم يعقد معه أحد، فلا بيعة له في عنق أحد.',
          'والهجرة التي ذكرها القرآن كانت من خوف إلى أمان، ومن منع العبادة إلى القيام بها (النساء: ٩٧-١٠٠). أما الدعوة إلى ترك بلد تُقام فيه الصلاة ويأمن فيه الناس إلى أرض قتال، فهي عكس الهجرة.',
          'والجماعة التي يتناولها هذا الملف مدرجة في قائمة مجلس الأمن بالمرجع المذكور، فالسفر إليها وتمويلها وتجنيد الناس لها جرائم في قوانين الدول كلها. ومن وصله نداء منها فليستشر أهله وعالما يعرفه، وليعلم أن من سافروا قبله وجدوا حربا وخداعا وبابا لا يُفتح من الداخل.',
        ],
        [
          'General leadership is a contract between the community and whoever takes charge of it, and its foundation is counsel (42:38). Whoever sets himself up over a place taken by bloodshed has a contract with nobody, and nobody is bound to him by any allegiance.',
          'The migration of which the Quran speaks was from fear to safety, and from being kept from worship to performing it (4:97-100). To call people away from a country where prayers are held and people are safe, to a land of killing, is migration turned upside down.',
          'The group that this dossier deals with is on the Security Council’s list under the reference given, so that to travel to it, fund it or recruit for it is a crime in the laws of states. Whoever receives a call from it should speak with family and with a scholar they know, and should understand that those who travelled before found war, deceit and a door that does not open from the inside.',
        ],
        [
          'La direction générale est un contrat entre la communauté et qui en prend la charge, et son fondement est la consultation (42:38). Qui s’établit sur un lieu pris par le sang n’a de contrat avec personne, et nul ne lui est lié par une allégeance.',
          'L’émigration dont parle le Coran allait de la peur à la sûreté, et de l’empêchement du culte à son accomplissement (4:97-100). Appeler les gens à quitter un pays où l’on prie et où l’on est en sûreté pour une terre de tuerie, c’est l’émigration à l’envers.',
          'Le groupe dont traite ce dossier figure sur la liste du Conseil de sécurité sous la référence indiquée : s’y rendre, le financer ou recruter pour lui est un crime dans les lois des États. Qui en reçoit un appel doit parler à sa famille et à un savant qu’il connaît, et savoir que ceux qui partirent avant lui trouvèrent la guerre, la tromperie et une porte qui ne s’ouvre pas de l’intérieur.',
        ],
      ),
      [quran('42:38'), quran('4:97-100'), resolution(2178, 2014), resolution(2253, 2015)],
    ],
    [
      'general',
      'treatise',
      written(
        [
          'تجتمع في هذه الدعوى ثلاث كلمات كبيرة: الخلافة والهجرة والبيعة. ولكل منها معنى عند أهل العلم، ومعنى آخر عند من يجنّد الناس. أما الخلافة فكانت نظاما تاريخيا لتدبير أمر المسلمين، قام في أوله على اختيار ومشورة. وقد اختلفت صوره عبر القرون، ولم يقل أحد إن رجلا يملك أن يعلنها لنفسه في مسجد مدينة محتلة فتصير ملزمة لمليار ونصف مليار من الناس لم يسمع أكثرهم باسمه. والقرآن وصف المؤمنين بأن أمرهم شورى بينهم، وجعل ذلك بين الصلاة والإنفاق (الشورى: ٣٨)، فمن انفرد بأمر الأمة فقد نقض هذا الوصف.',
          'وقد نصّ العلماء في رسالتهم المفتوحة على أن إعلان الخلافة دون إجماع المسلمين محرم. وهذا ليس رأيا سياسيا، بل هو لازم معنى البيعة نفسها: فهي عقد رضا بين طرفين، والعقد لا ينعقد بطرف واحد. ثم إن أول واجبات الوالي حفظ الدماء والأموال والعقول والأعراض. فمن كان أول فعله القتل والنهب والسبي فقد أسقط بفعله كل دعوى في الولاية، وصار من جملة المفسدين الذين نهى القرآن عن طاعة أمرهم (الشعراء: ١٥١-١٥٢).',
          'وأما الهجرة، فآياتها في سورة النساء واضحة لمن قرأها من أولها. ملائكة الموت تسأل قوما: كيف كنتم؟ فيعتذرون بأنهم كانوا مستضعفين، وكان في وسعهم أن يخرجوا (النساء: ٩٧). ثم جاء استثناء من لا حيلة له (النساء: ٩٨-٩٩). فعلة الحكم هي الاستضعاف ومنع الدين مع القدرة على الخروج. ولما فُتحت مكة وأمن الناس على دينهم بيّن النبي صلى الله عليه وسلم أن الهجرة الواجبة قد انتهت، وأن الباقي هو الجهد الصادق والنية. فالمسلم الذي يصلي ويصوم ويعلّم أولاده في بلده آمنا، لم يبق عليه من تلك الآية إلا أن يشكر نعمة الأمن.',
          'ومن عجيب هذا النداء أنه يأمر بترك فروض ثابتة لأجل فرض متوهم. فبرّ الوالدين فرض، وقد قُرن بحق الله في أكثر من موضع (لقمان: ١٤-١٥). ونفقة الزوجة والولد فرض. والوفاء بعقد العمل وبعهد المواطنة فرض (المائدة: ١). والبعد عن مواطن الفتن وسفك الدم فرض. فمن ترك هذه كلها إلى حيث يُؤمر بقتل من لا يعرف، لم يترك معصية إلى طاعة، بل ترك طاعات كثيرة إلى كبيرة. وقد صح أن رجلا جاء يستأذن في الجهاد فسئل عن والديه، فلما علم أنهما حيّان قيل له أن يجاهد فيهما.',
          'والجماعة التي تُعنى بها هذه الدعوى مدرجة منذ عام ٢٠٠٤ في قائمة العقوبات التي تقررها لجنة مجلس الأمن، وقد ألزم المجلس الدول جميعا بمنع السفر إليها وتمويلها وتجنيد المقاتلين لها. والالتزام بذلك ليس طاعة لعدو، بل هو وفاء بعهود دخلت فيها دول المسلمين، وحفظ لأبنائها. وإذا شُطب اسم من القائمة أو تغيّر، أعيد النظر في هذا الملف، لأنه يتناول أمرا بالانضمام إلى جماعة مدرجة، لا فكرة ولا قوما.',
          'ويبقى سؤال من اغترّ وسافر ثم ندم، أو من سافر ولده. والجواب أن باب الرجوع مفتوح، وأن القانون ينظر في حال كل إنسان بمفرده: ما فعل وما لم يفعل. ولا يؤخذ الطفل بفعل أبيه ولا الزوجة بفعل زوجها. والذي يعود فيقول الحق، ويعين على كشف الخداع، يحيي بكلامه نفوسا كانت ستسلك الطريق نفسه. وخير ما تقوم به الأسرة أن تُبقي خيط الكلام موصولا، وألا تجعل الغضب يغلق الباب الذي قد يعود منه ولدها.',
          'ولمن يعلّم الشباب نصيحة: لا تكتف بذمّ السفر، بل أرهم ما يبنونه في بلادهم. فالنداء الكاذب يَعِد بالمعنى والرفقة والعدل، ومن وجدها في فريق أو مهنة أو خدمة لم يبحث عنها عند غريب. وكلما ضاق باب النفع في البلد اتسع باب الوهم خارجه.',
        ],
        [
          'Three great words meet in this claim: caliphate, migration, allegiance. Each has one meaning among the learned and another among those who recruit. The caliphate was a historical order for the affairs of Muslims that rested, in its beginning, on choice and counsel. It took different forms over the centuries, and nobody has held that a man can proclaim it for himself in the mosque of an occupied city and so bind a billion and a half people, most of whom have never heard his name. The Quran describes believers as those whose affairs are counsel among them, and names it between prayer and giving (42:38). Whoever takes the community’s affairs to himself alone contradicts that description.',
          'In their open letter the scholars stated that to proclaim a caliphate without the consensus of Muslims is forbidden. That is no political opinion but follows from the meaning of allegiance itself: it is a contract by consent of two parties, and one party does not make a contract. Moreover the first duty of whoever governs is to preserve lives, property, minds and honour. One whose first acts are killing, plunder and enslavement has by these acts dropped every claim to rule, and is among those spreaders of ruin whose command the Quran forbids us to follow (26:151-152).',
          'On migration the verses of the fourth sura are clear to whoever reads them from the beginning. The angels of death ask certain people how they lived; they plead that they were oppressed, though it had been in their power to leave (4:97). Then those who had no means are excepted (4:98-99). The reason of the rule is oppression, being kept from religion while able to go. When Mecca was opened and people were safe in their religion, the Prophet, peace be upon him, made it known that the obligatory migration had ended, and that sincere striving and intention remain. A Muslim who prays, fasts and teaches his children in safety at home has nothing left to do about that verse but to be thankful for being safe.',
          'It is strange how this call orders people to give up certain duties for an imagined one. To be good to parents is a duty, joined more than once with what is due to God (31:14-15). To maintain one’s wife and children is a duty. To keep a contract of work and the covenant of citizenship is a duty (5:1). To keep away from strife and bloodshed is a duty. Whoever leaves all these for a place where he is ordered to kill people he does not know has not left sin for obedience, but many obediences for a grave sin. It is soundly transmitted that a man who came asking leave to fight was asked about his parents, and when it was learned that both were alive he was told to strive in their service.',
          'The group concerned has been since 2004 on the sanctions list of a committee of the Security Council, and the Council has obliged all states to prevent travel to it, its funding, and the recruiting of fighters for it. To comply is no obedience to an enemy. It keeps covenants that Muslim states have entered into, and protects their children. If a name on the list is removed or changed this dossier is looked at again, since it deals with an order to join a listed group, and with no idea and no people.',
          'There remains the question of those who were deceived, travelled and regretted it, or whose child did. The door of return is open, and the law looks at each person singly: what he did and did not do. A child does not answer for a father’s deeds nor a wife for a husband’s. Whoever returns, tells the truth and helps to lay the deception bare saves by those words lives that would have gone the same way. The best that a family can do is to keep the thread of talk unbroken, and not to let anger close the door through which their child may come back.',
          'A word to those who teach the young: it is not enough to condemn the journey; show them what they can build at home. The false call promises meaning, company and justice, and whoever has found them in a team, a trade or a service does not look for them with a stranger. The narrower the door to being useful at home, the wider the door to illusion abroad.',
        ],
        [
          'Trois grands mots se rencontrent dans cette thèse : califat, émigration, allégeance. Chacun a un sens chez les savants et un autre chez ceux qui recrutent. Le califat fut un ordre historique pour les affaires des musulmans, fondé à son début sur le choix et la consultation. Il a pris des formes diverses au fil des siècles, et nul n’a soutenu qu’un homme puisse le proclamer pour soi dans la mosquée d’une ville occupée et lier ainsi un milliard et demi de gens dont la plupart n’ont jamais entendu son nom. Le Coran décrit les croyants comme ceux dont les affaires sont consultation entre eux, et le nomme entre la prière et le don (42:38). Qui prend pour lui seul les affaires de la communauté contredit cette description.',
          'Dans leur lettre ouverte, les savants ont déclaré interdit de proclamer un califat sans le consensus des musulmans. Ce n’est pas une opinion politique : cela découle du sens même de l’allégeance, qui est un contrat consenti entre deux parties, et une seule partie ne fait pas un contrat. En outre, le premier devoir de qui gouverne est de préserver vies, biens, esprits et honneur. Celui dont les premiers actes sont meurtre, pillage et asservissement a perdu par là toute prétention à gouverner, et il est de ces corrupteurs dont le Coran interdit de suivre l’ordre (26:151-152).',
          'Sur l’émigration, les versets de la quatrième sourate sont clairs pour qui les lit depuis le début. Les anges de la mort demandent à certains comment ils ont vécu ; ils plaident qu’ils étaient opprimés, alors qu’il était en leur pouvoir de partir (4:97). Puis sont exceptés ceux qui n’avaient aucun moyen (4:98-99). La raison de la règle est l’oppression, l’empêchement de la religion quand on peut partir. Quand La Mecque fut ouverte et que les gens furent en sûreté dans leur religion, le Prophète, paix sur lui, fit savoir que l’émigration obligatoire était finie, et que demeuraient l’effort sincère et l’intention. Le musulman qui prie, jeûne et instruit ses enfants en sûreté chez lui n’a plus, au regard de ce verset, qu’à rendre grâce de sa sûreté.',
          'Il est étrange que cet appel ordonne d’abandonner des devoirs certains pour un devoir imaginaire. Être bon envers ses parents est un devoir, joint plus d’une fois à ce qui est dû à Dieu (31:14-15). Entretenir sa femme et ses enfants est un devoir. Tenir un contrat de travail et le pacte de la citoyenneté est un devoir (5:1). Se tenir loin de la discorde et du sang est un devoir. Qui laisse tout cela pour un lieu où on lui ordonne de tuer des inconnus n’a pas quitté le péché pour l’obéissance, mais bien des obéissances pour un grave péché. Il est authentiquement rapporté qu’à un homme venu demander la permission de combattre on demanda si ses parents vivaient ; ils vivaient, et il lui fut dit de faire effort à leur service.',
          'Le groupe dont il s’agit figure depuis 2004 sur la liste de sanctions d’un comité du Conseil de sécurité, et le Conseil a obligé tous les États à empêcher qu’on s’y rende, qu’on le finance et qu’on recrute pour lui des combattants. S’y conformer n’est pas obéir à un ennemi. C’est tenir des pactes auxquels des États musulmans ont adhéré, et protéger leurs enfants. Si un nom de la liste est radié ou changé, ce dossier est revu, car il traite d’un ordre de rejoindre un groupe inscrit, non d’une idée ni d’un peuple.',
          'Reste la question de ceux qui furent trompés, partirent et regrettèrent, ou dont l’enfant est parti. La porte du retour est ouverte, et la loi considère chacun seul : ce qu’il a fait et n’a pas fait. L’enfant ne répond pas des actes du père, ni l’épouse de ceux du mari. Qui revient, dit la vérité et aide à dévoiler la tromperie sauve par ces mots des vies qui auraient pris le même chemin. Le mieux que puisse faire une famille est de garder le fil de la parole, et de ne pas laisser la colère fermer la porte par où l’enfant peut revenir.',
          'Un mot à qui enseigne aux jeunes : il ne suffit pas de condamner le voyage ; montre-leur ce qu’ils peuvent bâtir chez eux. Le faux appel promet un sens, des compagnons, la justice ; qui les a trouvés dans une équipe, un métier ou un service ne les cherche pas auprès d’un inconnu. Plus la porte d’être utile est étroite chez soi, plus celle de l’illusion est large ailleurs.',
        ],
      ),
      [
        quran('42:38'),
        quran('26:151-152'),
        quran('4:97-100'),
        quran('31:14-15'),
        quran('5:1'),
        openLetter(22),
        openLetter(23),
        openLetter(24),
        resolution(2178, 2014),
        resolution(2253, 2015),
        instrument('iccpr', 14),
      ],
    ],
    [
      'youth',
      'sentence',
      said(
        'إذا دعاك غريب على هاتفك إلى ترك أمك وبلدك، فاسأله عن اسمه الحقيقي، ثم اسأل أمك.',
        'If a stranger on your phone calls you to leave your mother and your country, ask him for his real name, and then ask your mother.',
        'Si un inconnu, sur ton téléphone, t’appelle à quitter ta mère et ton pays, demande-lui son vrai nom, puis demande à ta mère.',
      ),
      [quran('31:14-15')],
    ],
    [
      'imam',
      'sentence',
      said(
        'اشرح للناس آيات الهجرة في سياقها، وأخبرهم أن الأمن في البلد نعمة تُشكر بالعمل الصالح فيه.',
        'Explain the verses on migration to people in their setting, and tell them that safety in one’s country is a blessing for which one gives thanks by good work in it.',
        'Expliquez aux gens les versets sur l’émigration dans leur cadre, et dites-leur que la sûreté de leur pays est un bienfait dont on rend grâce en y faisant le bien.',
      ),
      [quran('4:97-100'), openLetter(24)],
    ],
  ],
});
