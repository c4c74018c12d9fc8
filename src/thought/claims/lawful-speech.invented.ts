// For tests only: what people say every day, invented. None of it is a claim, and nothing here may take it for one.

const lines = `
اللهم ارحم موتانا واشف مرضانا. | O God, have mercy on our dead and heal our sick. | Ô Dieu, aie pitié de nos morts et guéris nos malades.
صيام يوم عرفة سنّة عند أكثر العلماء. | Many scholars recommend fasting on that day. | Beaucoup de savants recommandent de jeûner ce jour-là.
أجاهد نفسي كل صباح لأصلي في وقتها. | Every morning I struggle with myself to pray on time. | Chaque matin je lutte contre moi-même pour prier à l’heure.
الجهاد الأكبر جهاد النفس عن هواها. | The greater jihad is the struggle with oneself. | Le plus grand jihad est celui que l’on mène contre soi.
أريد أن أرتدي الحجاب وأمي لا تريد. | I want to wear a headscarf and my mother does not agree. | Je veux porter le voile et ma mère n’est pas d’accord.
خلعت حجابي السنة الماضية عن اقتناع. | I took off my headscarf last year, by conviction. | J’ai ôté mon voile l’an dernier, par conviction.
تركت التدين منذ سنوات ولا أندم على ذلك. | I left religion years ago and do not regret it. | J’ai quitté la religion il y a des années, sans regret.
دخلت في دين آخر وأرجو أن تحترموا قراري. | I changed my religion; please respect my decision. | J’ai changé de religion ; respectez ma décision.
لا أرى في هذا الدعاء بدعة كما قيل لنا. | I do not think that this prayer is an innovation. | Je ne pense pas que cette prière soit une innovation.
هذا القول عندي خطأ ظاهر وأدلته ضعيفة. | That opinion is plainly wrong, and its proofs are weak. | Cet avis est faux, et ses preuves sont faibles.
لا أصلي خلف هذا الإمام لأنه يسرع كثيرا. | I do not pray behind this imam because he rushes. | Je ne prie pas derrière cet imam, il va trop vite.
كتابنا المقدس لا يقول ما تزعمه الصحيفة. | Our scripture does not say what the paper claims. | Notre écriture ne dit pas ce que prétend le journal.
قرأت آيات القتال مع سياقها في الدرس. | In class we read the verses on war in their context. | En cours nous lisons les versets de guerre en contexte.
الحدود في الفقه موضوع رسالتي الجامعية. | My thesis is on punishments in classical law. | Mon mémoire porte sur les peines en droit classique.
ندرس فتاوى القرن السابع في سياق الغزو. | We study fatwas of the seventh century in their time. | Nous étudions des fatwas du septième siècle en leur temps.
الخلافة نظام حكم قديم درسه المؤرخون. | The caliphate is a form of rule historians study. | Le califat est un régime qu’étudient les historiens.
أحلم بأن تتوحد بلادنا يوما بالتراضي. | I dream that our countries unite one day by consent. | Je rêve que nos pays s’unissent un jour de plein gré.
الحكومة فاسدة ويجب أن ترحل بالانتخاب. | The government is corrupt and must be voted out. | Le gouvernement est corrompu, il faut le chasser par le vote.
سنتظاهر يوم الجمعة أمام البرلمان سلميا. | On Friday we protest peacefully before parliament. | Vendredi nous manifestons pacifiquement au parlement.
أطالب بالإفراج عن كل معتقل بلا محاكمة. | Free everyone who is held without a trial. | Libérez tous ceux qui sont détenus sans procès.
قانون مكافحة الإرهاب عندنا واسع جدا. | Our counter-terrorism law is far too wide. | Notre loi contre le terrorisme est bien trop large.
هذه القائمة ظلمت جمعيتنا الخيرية كلها. | That list has wronged our whole charity. | Cette liste a fait du tort à toute notre association.
تحالفكم هذا استعراض لا فائدة منه لنا. | Your alliance is a show and of no use to us. | Votre alliance est un spectacle, inutile pour nous.
الشرطة ضربت المتظاهرين بلا سبب أمس. | The police beat protesters yesterday without cause. | La police a frappé des manifestants hier sans raison.
أرفض التجنيد الإجباري ولن أحمل السلاح. | I refuse conscription and will carry no weapon. | Je refuse la conscription et ne porterai pas d’arme.
من حق الإقليم أن يستفتى على استقلاله. | The province has a right to a vote on independence. | La province a droit à un vote sur son indépendance.
أنتمي إلى حزب معارض وأفتخر بذلك كثيرا. | I belong to a party in opposition, and am proud of it. | Je suis d’un parti d’opposition et j’en suis fier.
كان الاستعمار ظالما وقاومه أجدادنا. | Colonial rule was unjust and our elders resisted it. | La colonisation fut injuste, nos aïeux y ont résisté.
انتهت الحرب الأهلية بصلح بين القبائل. | The civil war ended with a peace among the towns. | La guerre civile finit par une paix entre les villes.
قتل في تلك المعركة آلاف من الجانبين. | Thousands on both sides were killed in that battle. | Des milliers des deux camps moururent à cette bataille.
يروي جدي كيف هُدم مسجد القرية وبُني. | My grandfather tells how the mosque was razed and rebuilt. | Mon grand-père raconte la mosquée rasée puis rebâtie.
كان الرق مباحا في قوانين ذلك الزمان. | Slavery was lawful in the codes of that time. | L’esclavage était permis par les lois de ce temps.
ألغت بلادنا الرق متأخرة وهذا يخجلنا. | Our country abolished slavery late, to our shame. | Notre pays abolit l’esclavage tard, à notre honte.
نشر التنظيم بيانا أمس ننقل منه سطرين. | The group put out a statement; we quote two lines. | Le groupe a publié un texte ; nous en citons deux lignes.
هذه صورة من موقع الهجوم للتوثيق فقط. | A photograph of the attack, kept as evidence only. | Une photo de l’attentat, gardée comme preuve seulement.
تحقيقنا يكشف كيف يجند التنظيم الأطفال. | Our report shows how the group recruits children. | Notre enquête montre comment le groupe recrute des enfants.
شهادة ناجية من الأسر أمام المحكمة. | Testimony of a survivor of captivity before the court. | Témoignage d’une rescapée de captivité au tribunal.
محامي المتهم يقول إن الدليل لا يكفي. | Counsel for the accused says the proof is too thin. | L’avocat de l’accusé dit que la preuve ne suffit pas.
نعلم الطلاب كيف يفككون خطاب العنف. | We teach pupils to take apart the talk of violence. | Nous apprenons aux élèves à démonter le discours violent.
مسلسل كوميدي يسخر من قادة المتشددين. | A comedy that mocks the leaders of the fanatics. | Une comédie qui se moque des chefs fanatiques.
سأقتلك إن أكلت حصتي من الحلوى مرة أخرى! | I will kill you if you eat my dessert again! | Je te tue si tu manges encore mon dessert !
فريقنا ذبح الخصم بخمسة أهداف الليلة. | Our team slaughtered them, five goals to none. | Notre équipe les a massacrés, cinq buts à zéro.
هذا الامتحان كان مجزرة حقيقية للجميع. | That examination was a real massacre for us all. | Cet examen a été un vrai massacre pour tous.
انفجرت القنبلة: مديرنا استقال فجأة. | The bomb has gone off: our director resigned. | La bombe a éclaté : notre directeur démissionne.
أموت في حب هذه المدينة وفي أزقتها. | I would die for this town and for its alleys. | Je mourrais pour cette ville et pour ses ruelles.
في اللعبة نقتحم القلعة ونحرق أبوابها. | In the game we storm the castle and burn its gates. | Dans le jeu on prend le château et brûle ses portes.
بطل روايتي قاتل يندم في الفصل الأخير. | The hero of my novel kills and repents at the end. | Le héros de mon roman tue et se repent à la fin.
قصيدة عن السيف والخيل من شعر قديم. | An old poem about the sword and about horses. | Un poème ancien sur le sabre et sur les chevaux.
اسم أخي جهاد واسم ابنته انتصار، فما العيب؟ | My brother is called Jihad; what is wrong with that? | Mon frère s’appelle Jihad ; où est le mal ?
تبرعت لبناء بئر في قرية فقيرة بعيدة. | I gave money for a well in a poor far village. | J’ai donné pour un puits dans un village pauvre.
نجمع الزكاة لأيتام الحرب في المخيم. | We collect zakat for the war orphans in the camp. | Nous collectons la zakat pour les orphelins du camp.
زرت المقبرة ودعوت لمن مات من الجنود. | I visited the graves and prayed for the soldiers. | J’ai visité les tombes et prié pour les soldats.
أسأل الله الشهادة كما سألها الصالحون. | I ask God for a good end, as the pious have asked. | Je demande à Dieu une bonne fin, comme les pieux.
أخي غضب من الحرب ولا ينام من الصور. | My brother is angry at the war and cannot sleep. | Mon frère est en colère contre la guerre et ne dort plus.
أكره هذا العالم اليوم وأريد أن أبكي. | I hate this world today and would like to cry. | Je hais ce monde aujourd’hui et j’ai envie de pleurer.
يجب هدم هذا المبنى القديم لأنه خطر. | This old building must come down, it is dangerous. | Ce vieux bâtiment doit tomber, il est dangereux.
البلدية أغلقت مصلانا ونحن نعترض عليها. | The town closed our prayer room and we object. | La mairie a fermé notre salle de prière, nous protestons.
الكنيسة والمسجد في شارعنا متجاوران. | The church and the mosque of our street are neighbours. | L’église et la mosquée de notre rue sont voisines.
لا أتفق مع شيخي في مسألة الموسيقى. | I disagree with my teacher on the matter of music. | Je ne suis pas d’accord avec mon maître sur la musique.
الدفاع عن النفس حق في القانون الدولي. | Self-defence is a right in international law. | La légitime défense est un droit international.
قصف المدنيين جريمة أيا كان فاعلها. | Bombing civilians is a crime, whoever does it. | Bombarder des civils est un crime, quel qu’en soit l’auteur.
ما حكم قتل الحشرات في الحرم للحاج؟ | May a pilgrim kill insects in the sanctuary? | Un pèlerin peut-il tuer des insectes au sanctuaire ?
ذبحنا الأضحية ووزعنا لحمها على الجيران. | We slaughtered the feast lamb and shared the meat. | Nous avons égorgé le mouton de la fête et partagé.
من كفّر الناس بغير علم فقد أخطأ كثيرا. | Whoever calls others unbelievers errs greatly. | Qui traite autrui de mécréant se trompe gravement.
هل كان التكفير سببا في فتنة ذلك القرن؟ | Was takfir a cause of the strife of that century? | Le takfir fut-il cause de la discorde de ce siècle ?
أبي جندي ويقاتل دفاعا عن حدود بلدنا. | My father is a soldier and guards our border. | Mon père est soldat et garde notre frontière.
أؤيد إلغاء عقوبة الإعدام في كل مكان. | I want the death penalty abolished everywhere. | Je veux l’abolition de la peine de mort partout.
`;

/** `[Arabic, English, French]`: devotion, politics, criticism, history, satire, grief, journalism, scholarship. */
export const lawfulSpeech: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));
