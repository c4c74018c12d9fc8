/**
 * One subject a line, in the words by which people of three languages ask for it, Arabic words in Latin letters among
 * them. Printed in the users' guide; whoever misses a word adds it here. `_` joins words that count only together.
 */
export const subjects = `
تكفير ردة مرتد | takfir takfeer takfiri excommunication unbeliever apostate | takfir takfirisme excommunier excommunication mecreant apostat
بيعة مبايعة قسم يمين حلف | bayah baya bayat bayaa oath pledge allegiance swear vow | bayah baya serment allegeance jurer
هجرة هاجر | hijra hijrah emigration emigrate | hijra emigrer emigration
خلافة خليفة | khilafa khilafah caliphate caliph | khilafa califat calife khalifat
جهاد مجاهد | jihad djihad jihadi mujahid | jihad djihad jihadiste moudjahid
زكاة صدقة تبرع | zakat zakah sadaqa alms charity donation | zakat zakah sadaqa aumone don charite
ولاء براء | wala bara loyalty disavowal | wala bara alliance desaveu
حاكمية | hakimiyya hakimiyyah hakimiya sovereignty | hakimiyya hakimiya souverainete
جاهلية جاهلي | jahiliyya jahiliyyah jahiliya pagan ignorance | jahiliyya jahiliya paien
نسخ ناسخ منسوخ | naskh abrogation abrogate | naskh abrogation abroger
فتوى افتاء مفتي | fatwa fatawa ifta ruling mufti | fatwa avis mufti
حديث رواية سند | hadith report narration chain | hadith recit narration
موضوع مكذوب مختلق | forged fabricated invented false | forge invente fabrique faux
عهد ميثاق عقد | ahd covenant pact pledge treaty | pacte engagement traite
معاهدة هدنة صلح اتفاقية | treaty truce agreement convention | traite treve accord convention
امان تأشيرة | aman safe_conduct visa safety | aman sauf_conduit visa surete
رق عبودية استعباد سبي جارية | slavery slave enslave captive concubine | esclavage esclave asservir captive
اسير معتقل سجين | captive prisoner detainee | captif prisonnier detenu
رهينة خطف اختطاف فدية | hostage kidnap abduct ransom | otage enlever rapt rancon kidnapping
انتحار انتحاري استشهادي حزام_ناسف | suicide bomber human_bomb self_explosion martyrdom | suicide kamikaze attentat martyre
شهيد شهادة استشهاد | shahid martyr martyrdom | chahid martyr martyre
كنيسة معبد مسجد دور_العبادة بيوت_العبادة | church temple mosque synagogue worship | eglise temple mosquee synagogue culte
سفير سفارة دبلوماسي مبعوث رسول | envoy ambassador embassy diplomat | emissaire ambassadeur ambassade diplomate
ذمة ذمي ذميين اقلية غير_المسلمين غير_مسلم | dhimmi minority non_muslim | dhimmi minorite non_musulman
لاجئ لجوء مستجير | refugee asylum refuge | refugie asile refuge
مهاجر مهاجرين | migrant immigrant | migrant immigre
عنصرية عنصري عرق | racism racist race supremacy | racisme raciste race suprematie
استبدال | replacement | remplacement
طفل صبي قاصر ولد ابن | child children boy minor | enfant mineur garcon
بنت فتاة | girl daughter | fille
امرأة مرأة نساء زوجة | woman women female | femme
زواج نكاح | marriage wedlock marry | mariage nikah epouser union
اغتصاب قسري | rape forced duress | viol force contrainte
والد والدين اب ابوين ام امي | parent father mother | parent pere mere
شيخ شيوخ مسن عجوز كبار_السن | old elderly aged | vieillard age vieux
راهب قسيس | monk priest | moine pretre
صحفي مراسل اعلامي | journalist reporter press | journaliste reporter presse
طبيب مستشفى تمريض | doctor hospital physician nurse | medecin hopital infirmier
اغاثة انساني | relief aid humanitarian | secours humanitaire
سائح سياحة | tourist tourism visitor | touriste tourisme visiteur
اثر تمثال متحف تراث صنم | antiquity heritage statue museum idol ruins | patrimoine vestige statue musee idole
وطن بلد علم | homeland country flag patriotism | patrie pays drapeau
انتخاب تصويت صوت شورى ديمقراطية | election vote democracy consultation | election vote voter democratie
دستور قانون تشريع | constitution law legislation | constitution loi legislation
محكمة قاض قضاء | court judge judiciary | tribunal juge justice
موظف شرطي جندي | employee policeman officer soldier | fonctionnaire policier soldat
طاعة سمع امير قائد | obedience obey commander emir leader | obeissance obeir chef emir
ثأر انتقام قصاص | revenge retaliation vengeance retribution | vengeance represailles retribution
مثلة تمثيل ذبح قطع_الرؤوس | mutilation beheading decapitation disfigure | mutilation decapitation egorger defigurer
حرق تحريق نار | burn burning fire | bruler feu
درع تترس | shield | bouclier
جماعي عقاب_جماعي ذنب جريرة | collective_punishment collective guilt burden | punition_collective collective culpabilite fardeau
دهس طعن سكين منفرد ذئب_منفرد فردي | lone stab knife lone_wolf | solitaire poignarder couteau loup_solitaire
تفجير عبوة قنبلة متفجر | bomb bombing explosive blast | bombe explosif explosion
سرقة نهب سلب غنيمة | theft loot plunder spoils booty robbery | vol pillage butin brigandage
كذب صدق | lie lying honesty deception | mensonge mentir sincerite
تجسس جاسوس حسبة تفتيش | spying spy surveillance morality_police | espionnage espion police_des_moeurs
منام رؤيا حلم | dream vision | reve vision
ساعة قيامة ملحمة اخر_الزمان | apocalypse doomsday end_times armageddon last_day | apocalypse jour_dernier fin_des_temps fin_du_monde
توبة تاب رجوع تراجع | repentance repent return tawba leave_the_group | repentir revenir tawba quitter
رحمة عفو صفح | mercy pardon forgiveness | misericorde pardon clemence
اكراه اجبار | coercion compulsion force | contrainte coercition
حرية | freedom liberty | liberte
نفس دم قتل | life soul killing murder | vie ame tuer meurtre
مدني بريء ابرياء | civilian innocent | civil innocent
شجر بئر ماء محصول بيئة | tree well crop environment | arbre puits recolte environnement
انترنت الكتروني شبكة منشور | internet online post network | internet en_ligne publication reseau
تحريض | incitement incite | incitation inciter
حوار جدال اديان | dialogue debate interfaith | dialogue debat interreligieux
سياق بتر اقتطاع مبتور | context truncated cut out_of_context | contexte tronque arrache hors_contexte
سيف | sword | sabre epee
ضرورة اضطرار | necessity darura | necessite darura
جنة حور | paradise heaven | paradis
جامعة علم فيزياء علوم | science university physics | science universite physique
جار جيران | neighbour | voisin
كافر كفر شرك مشرك | kafir unbelief unbeliever idolatry shirk | kafir mecreant mecreance idolatrie
جثة ميت | corpse body dead | cadavre corps mort
تجنيد | recruit recruitment enlist | recruter recrutement enroler
`;
