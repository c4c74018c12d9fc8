/**
 * One subject a line, in the words by which people of three languages ask for it, Arabic words in Latin letters among
 * them. Printed in the users' guide; whoever misses a word adds it here. `_` joins words that count only together.
 */
export const subjects = `
تكفير ردة مرتد مرتدون كفار | takfir takfeer takfiri excommunication unbeliever apostate kuffar kafir infidel heretic heresy apostasy disbeliever | takfir takfirisme excommunier excommunication mecreant apostat kouffar infidele heretique heresie apostasie koufr
بيعة مبايعة قسم يمين حلف بايع عهد_الطاعة نذر | bayah baya bayat bayaa oath pledge allegiance swear vow sworn vow loyalty_oath | bayah baya serment allegeance jurer allegeance voeu promesse jure
هجرة هاجر مهاجرة نفير سفر | hijra hijrah emigration emigrate migration migrate travel | hijra emigrer emigration hidjra migration partir
خلافة خليفة امامة خلفاء | khilafa khilafah caliphate caliph khalifa khalifah khalif caliphs | khilafa califat calife khalifat khilafah califes khalife
جهاد مجاهد قتال غزو | jihad djihad jihadi mujahid | jihad djihad jihadiste moudjahid
زكاة صدقة تبرع صدقات تبرعات احسان | zakat zakah sadaqa alms charity donation donations almsgiving donor | zakat zakah sadaqa aumone don charite dons sadaqah donateur
ولاء براء موالاة معاداة | wala bara loyalty disavowal walaa baraa | wala bara alliance desaveu walaa baraa
حاكمية | hakimiyya hakimiyyah hakimiya sovereignty | hakimiyya hakimiya souverainete
جاهلية جاهلي | jahiliyya jahiliyyah jahiliya pagan ignorance | jahiliyya jahiliya paien
نسخ ناسخ منسوخ | naskh abrogation abrogate | naskh abrogation abroger
فتوى افتاء مفتي فتاوى فتاوا مفت اجتهاد | fatwa fatawa ifta ruling mufti fatwas rulings opinion edict | fatwa avis mufti fatwas muftis
حديث رواية سند احاديث رواة اسناد | hadith report narration chain hadiths ahadith sunna saying | hadith recit narration hadiths ahadith sunna
موضوع مكذوب مختلق مزور زائف مزيف كاذب ملفق | forged fabricated invented false fake counterfeit bogus forgery falsified | forge invente fabrique faux falsifie contrefait contrefacon mensonger
عهد ميثاق عقد مواثيق وفاء غدر | ahd covenant pact pledge treaty promise covenants | pacte engagement traite promesses alliance
معاهدة هدنة صلح اتفاقية سلام سلم مهادنة | treaty truce agreement convention peace ceasefire | traite treve accord convention paix cessez_le_feu armistice
امان تأشيرة فيزا زائر معاهد مستأمن | aman safe_conduct visa safety visitor resident traveller | aman sauf_conduit visa surete visiteur voyageur
رق عبودية استعباد سبي جارية عبد عبيد رقيق استرقاق اماء نخاسة عتق | slavery slave enslave captive concubine riqq bondage servitude trafficking human_trafficking | esclavage esclave asservir captive servitude traite asservissement captif affranchir
اسير معتقل سجين اسرى معتقلون سجناء | captive prisoner detainee prisoners_of_war pow | captif prisonnier detenu captifs prisonniers
رهينة خطف اختطاف فدية رهائن مختطف محتجز | hostage kidnap abduct ransom kidnapping abduction captor | otage enlever rapt rancon kidnapping otages enlevement ravisseur
انتحار انتحاري استشهادي حزام_ناسف تفجير_النفس فدائي عملية_انتحارية | suicide bomber human_bomb self_explosion martyrdom suicide_attack suicide_bombing istishhad istishhadi | suicide kamikaze attentat martyre attentat_suicide istichhad
شهيد شهادة استشهاد شهداء استشهادي | shahid martyr martyrdom shaheed shuhada martyrs | chahid martyr martyre martyrs chouhada
كنيسة معبد مسجد دور_العبادة بيوت_العبادة كنائس معابد مساجد بيعة_النصارى دير اديرة صومعة كنيس مصلى | church temple mosque synagogue worship churches cathedral monastery shrine place_of_worship house_of_prayer | eglise temple mosquee synagogue culte eglises mosquees monastere lieu_de_culte lieu_de_priere
سفير سفارة دبلوماسي مبعوث رسول قنصل قنصلية بعثة رسل سفراء موفد | envoy ambassador embassy diplomat messenger consul consulate diplomatic | emissaire ambassadeur ambassade diplomate messager consul consulat diplomatique ambassadrice envoye
ذمة ذمي ذميين اقلية غير_المسلمين غير_مسلم اهل_الذمة اهل_الكتاب اقليات مسيحي يهودي نصارى | dhimmi minority non_muslim christians jews minorities dhimma | dhimmi minorite non_musulman chretiens juifs minorites
لاجئ لجوء مستجير نازح | refugee asylum refuge refugees displaced asylum_seeker | refugie asile refuge refugies deplace
مهاجر مهاجرين اجانب اجنبي | migrant immigrant foreigner xenophobia immigration immigrants | migrant immigre etranger xenophobie immigration
عنصرية عنصري عرق تمييز تفوق_عرقي اعراق | racism racist race supremacy ethnicity skin_colour discrimination white_supremacy | racisme raciste race suprematie ethnie discrimination suprematisme
استبدال | replacement | remplacement
طفل صبي قاصر ولد ابن اطفال صبيان قاصرون | child children boy minor minors underage kids youth | enfant mineur garcon enfants mineurs gamin
بنت فتاة بنات فتيات تلميذة | girl daughter girls schoolgirl | fille filles ecoliere
امرأة مرأة نساء زوجة | woman women female | femme
زواج نكاح تزويج عرس | marriage wedlock marry forced_marriage bride wife | mariage nikah epouser union mariage_force mariee noces
اغتصاب قسري | rape forced duress | viol force contrainte
والد والدين اب ابوين ام امي امهات اباء اسرة اهل عائلة | parent father mother parents mum dad family | parent pere mere parents famille maman papa
شيخ شيوخ مسن عجوز كبار_السن | old elderly aged | vieillard age vieux
راهب قسيس | monk priest | moine pretre
صحفي مراسل اعلامي صحافي صحافة مراسلون اعلام خبر | journalist reporter press journalists journalism media correspondent news | journaliste reporter presse journalistes journalisme medias correspondant
طبيب مستشفى تمريض اطباء مشفى ممرض اسعاف | doctor hospital physician nurse doctors medic medical clinic ambulance | medecin hopital infirmier medecins medical clinique soignant
اغاثة انساني مساعدات معونة مسعف منظمة | relief aid humanitarian relief_worker aid_worker red_cross red_crescent ngo | secours humanitaire humanitaires aide croix_rouge croissant_rouge ong secouriste
سائح سياحة زوار اجانب سواح | tourist tourism visitor tourists travellers holidaymaker hotel beach | touriste tourisme visiteur touristes vacancier hotel plage
اثر تمثال متحف تراث صنم متاحف اصنام تماثيل وثن | antiquity heritage statue museum idol ruins artefact statues museums antiquities archaeology | patrimoine vestige statue musee idole musees statues antiquites archeologie idoles
وطن بلد علم | homeland country flag patriotism | patrie pays drapeau
انتخاب تصويت صوت شورى ديمقراطية ناخب اقتراع ترشح برلمان | election vote democracy consultation elections voter ballot parliament | election vote voter democratie elections scrutin suffrage parlement
دستور قانون تشريع | constitution law legislation | constitution loi legislation
محكمة قاض قضاء قضاة محاكم قاضي | court judge judiciary tribunal courts judges trial | tribunal juge justice tribunaux juges proces
موظف شرطي جندي شرطة عسكري موظفون جنود | employee policeman officer soldier police civil_servant official army | fonctionnaire policier soldat police militaire fonctionnaires
طاعة سمع امير قائد زعيم قائد اوامر امر | obedience obey commander emir leader obeying orders following_orders leader | obeissance obeir chef emir obeir ordres dirigeant
ثأر انتقام قصاص قصاص منتقم | revenge retaliation vengeance retribution avenge reprisal | vengeance represailles retribution venger vengeur
مثلة تمثيل ذبح قطع_الرؤوس تنكيل تشويه | mutilation beheading decapitation disfigure decapitate behead atrocity | mutilation decapitation egorger defigurer decapiter mutiler profaner_un_mort
حرق تحريق نار | burn burning fire | bruler feu
درع تترس دروع_بشرية | shield human_shield shields | bouclier bouclier_humain boucliers
جماعي عقاب_جماعي ذنب جريرة | collective_punishment collective guilt burden | punition_collective collective culpabilite fardeau
دهس طعن سكين منفرد ذئب_منفرد فردي | lone stab knife lone_wolf | solitaire poignarder couteau loup_solitaire
تفجير عبوة قنبلة متفجر انفجار قنابل مفخخ | bomb bombing explosive blast bomber bombings detonate car_bomb | bombe explosif explosion poseur_de_bombe exploser detoner
سرقة نهب سلب غنيمة سطو لص مال | theft loot plunder spoils booty robbery steal robbing looting rob bank | vol pillage butin brigandage voler piller braquage banque
كذب صدق خداع كاذب | lie lying honesty deception deceive liar dishonest honest | mensonge mentir sincerite tromper menteur
تجسس جاسوس حسبة تفتيش جواسيس عملاء عميل | spying spy surveillance morality_police informer agent spies | espionnage espion police_des_moeurs agent espions mouchard
منام رؤيا حلم احلام رؤى | dream vision dreams visions | reve vision reves songe
ساعة قيامة ملحمة اخر_الزمان نهاية_العالم يوم_القيامة علامات_الساعة | apocalypse doomsday end_times armageddon last_day end_of_the_world day_of_judgement akhir_zaman | apocalypse jour_dernier fin_des_temps fin_du_monde dernier_jour apocalyptique jugement_dernier
توبة تاب رجوع تراجع عودة عائد تائب ندم | repentance repent return tawba leave_the_group returnee leave quit disengage | repentir revenir tawba quitter repentant repenti sortir
رحمة عفو صفح | mercy pardon forgiveness | misericorde pardon clemence
اكراه اجبار قهر قسر غصب جبر | coercion compulsion force forced_conversion forced compel conversion force | contrainte coercition conversion_forcee forcer contraindre conversion
حرية حرية_المعتقد حرية_الدين | freedom liberty freedom_of_religion religious_freedom freedom_of_belief | liberte liberte_de_religion liberte_religieuse liberte_de_conscience
نفس دم قتل | life soul killing murder | vie ame tuer meurtre
مدني بريء ابرياء مدنيون مسالم اعزل غير_مقاتل | civilian innocent civilians noncombatant bystander | civil innocent civils non_combattant
شجر بئر ماء محصول بيئة | tree well crop environment | arbre puits recolte environnement
انترنت الكتروني شبكة منشور تواصل_اجتماعي منصة | internet online post network social_media platform web | internet en_ligne publication reseau reseaux_sociaux plateforme
تحريض | incitement incite | incitation inciter
حوار جدال اديان | dialogue debate interfaith | dialogue debat interreligieux
سياق بتر اقتطاع مبتور | context truncated cut out_of_context | contexte tronque arrache hors_contexte
سيف | sword | sabre epee
ضرورة اضطرار | necessity darura | necessite darura
جنة حور | paradise heaven | paradis
جامعة علم فيزياء علوم | science university physics | science universite physique
جار جيران | neighbour | voisin
كافر كفر شرك مشرك | kafir unbelief unbeliever idolatry shirk | kafir mecreant mecreance idolatrie
جثة ميت اموات موتى قتلى جثث | corpse body dead corpses remains the_dead deceased | cadavre corps mort morts depouille defunt
تجنيد استقطاب تغرير | recruit recruitment enlist recruiter recruiting radicalisation | recruter recrutement enroler recruteur embrigader radicalisation
قبر قبور ضريح مقبرة مزار مقام | grave tomb shrine cemetery mausoleum burial | tombe tombeau mausolee cimetiere sepulture
هدم تدمير تخريب نبش | demolish destroy desecrate vandalism dig_up | detruire demolir profaner vandalisme
اساءة سب شتم ازدراء استهزاء اهانة قذف تجديف | insult blasphemy mock offend sacrilege vilify | insulte blaspheme outrage moquer offenser
قتل_خارج_القضاء اخذ_الحق_باليد | vigilante lynching mob extrajudicial | lynchage justicier justice_privee
ضريبة ضرائب حكومة شعب | tax taxpayer government taxation | impot contribuable gouvernement
مسؤولية مسؤول وزر | responsibility responsible answerable accountable | responsabilite responsable
صمت سكوت | silence silent | silence silencieux
كفارة يكفر حنث | expiation atone break_an_oath | expiation expier parjure
خيانة غدر خائن | treason betrayal traitor treachery | trahison traitre felonie
جريح جرحى مصاب علاج | wounded injured casualty | blesse
اسلام مسلم ايمان عقيدة | faith belief creed | foi croyance
اية ايات نص نصوص | verse scripture text passage | verset texte passage
سبب_النزول مناسبة واقعة | occasion circumstance revelation | circonstance occasion
مصطلح لفظ مفهوم كلمة | term word concept redefine | terme mot notion
عالم علماء شيخ فقيه داعية | scholar cleric sheikh preacher imam | savant cheikh predicateur imam
وثيقة بيان ختم شعار | document statement seal letterhead | document communique sceau
عزل قطيعة مقاطعة | isolate isolation cut_off estrange | isoler couper isolement
فسطاط معسكر ثنائية | camp binary us_and_them black_and_white | camp binaire eux_et_nous
شك سؤال ريبة | doubt question doubting | doute douter
مظلمة مظالم ظلم | grievance injustice oppression victimhood | grief injustice oppression victime
ماض تاريخ امجاد | past history nostalgia golden_age | passe histoire nostalgie age_d_or
مدينة سعادة يوتوبيا مثالي | utopia paradise_on_earth promised_land happy | utopie terre_promise heureux
صورة صور مشهد مقطع فيديو | image picture video clip footage photo | image photo video scene
تعليق عنوان | caption label | legende
حزن حداد عزاء مصاب فقد | grief mourning bereavement bereaved sorrow | deuil chagrin endeuille
لعبة العاب لاعب | game gaming gamer videogame gamification | jeu joueur jeu_video ludification
نشيد اناشيد انشودة لحن اغنية موسيقى | nasheed nashid anashid anthem song melody music chant | nachid anachid hymne chant chanson melodie musique
صداقة صديق صاحب ثقة | friendship friend grooming befriend trust | amitie ami confiance apprivoiser
ذنب خطيئة تطهير | sin guilt cleansing redemption purify | peche purification redemption
انتماء احتضان | belonging community brotherhood | appartenance communaute fraternite
فقراء فقير جائع طعام | poor hungry food needy | pauvre affame nourriture
خطوة تدرج استدراج | step gradual escalation foot_in_the_door | pas graduel engrenage
وسم هاشتاغ هاشتاق ترند رائج | hashtag tag trend trending hijack | hashtag mot_diese tendance
حساب حسابات آلي وهمي روبوت ذباب_الكتروني | account bot troll sockpuppet automated fake_account | compte bot robot automatise faux_compte
جمهور حشد تأييد | crowd audience support astroturfing | foule public soutien
وكالة_انباء عاجل مذيع قناة | news_agency breaking_news fake_news presenter outlet broadcaster | agence_de_presse information fausse_nouvelle presentateur
تزييف_عميق ذكاء_اصطناعي مولد توليد | deepfake artificial_intelligence ai generated synthetic | hypertrucage deepfake intelligence_artificielle ia genere synthetique
حذف ازالة حظر رقابة | removal takedown deletion ban censorship moderation | suppression retrait moderation censure
ارشيف نسخة مرآة | archive mirror backup | archive miroir sauvegarde
رابط منارة احالة | link beacon outlink url | lien balise url
رمز رموز مشفر تشفير كلمة_سر | code coded symbol emoji slang cipher encrypted | code symbole argot chiffre
غرفة مجموعة مغلق خاص | closed private room group chat channel | salon groupe prive ferme messagerie
دعاية بروباغندا | propaganda | propagande
عنف ارهاب تطرف | violence terrorism terror extremism | violence terrorisme extremisme
حرب معركة قتال | war battle combat fighting warfare | guerre bataille combat
عدو خصم معتد | enemy foe adversary aggressor | ennemi adversaire agresseur
فلاح مزارع راعي | farmer peasant shepherd | paysan fermier agriculteur
دم دماء ارواح | blood bloodshed | sang
مواطنة مواطن | citizenship citizen | citoyennete citoyen
صلاة مصلين مصل سجود | prayer worshipper pray congregation | priere fidele prier
جلد حبس حجاب لباس | veil dress clothing flog | voile tenue fouet
`;
