/**
 * Given names whose spellings drift further than sound alone explains (Mehmet, Maxamed, Mamadou), or that sound close
 * and are different names (Hasan and Husayn). One line a name: its share of bearers in ten thousand, then spellings.
 * Two different lines are two different names. Spellings that serve two names are left out of both.
 * Compiled by us from general knowledge of naming conventions; no list of persons was used.
 */
export const GIVEN_NAMES = `
600 محمد muhammad mohammad mohamed mohammed mohamad muhamad muhamed muhammed mohamet mehmet mehmed maxamed muhammadu mamadou mamadu mouhamed mouhamad mouhammad mouhamadou mohd mohmad mohmmad muhd muh mhamed mahomed magomed maghomed magomet mukhammad mukhamad mochammad mochamad mokhamad muxammad mohamud
250 احمد ahmad ahmed achmad achmed akhmad akhmed axmed amadou amadu ahmet ahamed ahmadou axmad ehmed ehmad
250 علي ali aly alli aliyu aliou cali eli
150 حسن hasan hassan hasen hassen xasan hasane assan hacen hacene hasn
150 حسين husayn hussein hussain husain husein hosein hossein hussayn huseyin hosain houcine hocine hossain huseyn xuseen hussien hussin husin khusein khusain
120 عمر umar omar oumar omer cumar gumar oumarou
60 عثمان uthman othman osman usman ousmane ousman othmane cismaan osmane utman otman usmon
120 ابراهيم ibrahim ibraheem ebrahim brahim ibrahima ibraahim ibrohim abraham abrahim
60 اسماعيل ismail ismael esmail esmael ismaeel ismaila smail ismaacil ismoil
30 اسحاق اسحق ishaq ishak eshaq isaac isaq is-haq
30 يعقوب yaqub yaqoub yakub yacoub yaqoob yakoub yakubu jakub yacub
90 يوسف yusuf yousef youssef yousuf yusif youcef yousif yusef yousaf youssouf yuusuf jusuf josef joseph iosif yosef yussuf yousof
40 يونس yunus yunis younis younes yunes younus yonus
60 موسي musa moussa mousa mussa muse muuse mosa muosa
60 عيسي isa issa eisa essa ciise iisa eissa
30 ادريس idris idriss driss idrees
60 سليمان sulayman suleiman sulaiman soliman suleman suleyman souleymane souleiman sleiman slimane slimani soleiman sulejman suliman solaiman saleban soulaymane soulaiman sulaymon
50 داود داوود dawud dawood daoud daud davoud david daut dauda dawoud davud da'ud
50 صالح salih saleh salah salehe saalax salli
60 خالد khalid khaled halid halit khalit xalid kaled calid khalyd
40 خليل khalil khaleel halil kalil xalil khalill
40 وليد الوليد walid waleed oualid velid
40 طارق tariq tarek tareq tarik tarig tareck taregh
40 فيصل faysal faisal faycal feisal feysal fayssal faissal
30 فهد fahd fahad fehd fahed
40 منصور mansur mansour mansoor mansor mensur
50 كريم karim kareem kerim abdikarim krim
80 عبدالله abdallah abdullah abdulla abdalla abdellah abdoullah abdoulaye abdullahi cabdullaahi cabdullahi abdollah abdulah abdilahi abdullaev abdillahi
60 عبدالرحمن عبدالرحمان abdulrahman abdelrahman abdurrahman abderrahmane abdurahman abdirahman abdulrehman abdurrehman abdarrahman abdurahmon abdulrhman abderahmane abdramane abdourahmane cabdiraxmaan
40 عبدالعزيز abdulaziz abdelaziz abdalaziz abdoulaziz abdilaziz cabdicasiis
40 عبدالقادر abdulqadir abdelkader abdulkadir abdikadir abdulqader abdelqader abdukadir cabdiqaadir abdulkader
30 عبدالكريم abdulkarim abdelkrim abdelkarim abdulkareem
25 عبدالحميد abdulhamid abdelhamid abdulhameed
25 عبداللطيف abdullatif abdellatif
25 عبدالمجيد abdulmajid abdelmajid abdulmajeed abdelmadjid
25 عبدالسلام abdulsalam abdelsalam abdussalam abdessalam abdusalam abdisalan
25 عبدالملك abdulmalik abdelmalek abdalmalik
25 عبدالغني abdulghani abdelghani abdelgani
25 عبدالرزاق abdulrazzaq abdulrazaq abderrazak abdurrazzaq abdulrazak abdirizak
30 مصطفي mustafa mostafa mustapha moustapha moustafa mostapha mustaf mustofa
30 مختار mukhtar mokhtar muktar moctar muxtar mochtar moukhtar muhtar
25 يحيي yahya yahia yehia yahyah yehya jahja iahia
30 زكريا zakaria zakariya zakariyya zakarya zekeriya zechariah
30 ابوبكر abubakr abubakar abubaker aboubakr aboubacar boubacar bubakar ebubekir bubacar abubakari boubakeur aboubakar abubaqr
30 جعفر jafar jaafar jafer gaafar djafar cafer jaffar
40 جمال jamal gamal djamel jamel cemal djamal jemal camal
25 جبار jabbar djabbar cabbar jabar
25 جابر jabir jaber gaber djaber cabir
25 جاسم jasim jassim jasem
25 قاسم qasim qassem kasim kassem qasem kasem gasim ghasem kacem qaasim qassim kassim
40 رمضان ramadan ramadhan ramazan romdhane ramzan ramdane ramadani ramadane
25 شعبان shaban chaabane saban shaaban
25 رجب rajab ragab recep rajap redjeb rejeb
30 فاطمه fatima fatma fatimah fatemeh fatoumata fatimata fadumo faduma fatoumatou fathima fatimeh
25 عائشه عايشه aisha ayesha aicha aishah ayse caasha aysha
25 خديجه khadija khadijah hatice khadidja kadija khadeeja khadidiatou
25 مريم maryam mariam meryem miriam meriem maryan mariama mariem
25 زينب zaynab zainab zeynep zineb zeinab zaynep
25 سعيد saeed saeid sa'id saiid siciid
30 محمود mahmud mahmoud mahmood mehmood mahmut maxamuud machmud makhmud mehmud
30 حمزه hamza hamzah hamsa xamza khamza
30 طه taha tahah
30 ياسين yasin yassin yaseen yasine yassine
25 ياسر yasir yasser yaser yassir
30 رحمن rahman rehman rahmane rakhman raxman
30 نصرالله nasrallah nasrullah nasralla nasrollah
30 سيف saif sayf seif seyf sef
30 بشير bashir bachir basheer besir beshir
25 توفيق tawfiq tewfik tawfik toufik taoufik tevfik tofik taufiq
25 شريف sharif cherif sherif shareef serif chariff cheriff shariff
25 رشيد rasheed rachid rashied reshid
25 طاهر tahir taher tahar taheer
25 ظاهر zahir zaher dhahir dahir zahiir
25 عادل adil adel aadil
25 فاضل fadil fadhil fazel fazil fadel
25 فضل fadl fazl fazal fadhl
30 نور nur noor nour nuur
30 شمس shams chams shems shamas
20 سيدعلي seyedali
40 سيد السيد sayyid sayed syed seyed seyyed sayyed saiyid sayid sidi seyyid saiyed sayeed
40 خان khan xan
25 شاه shah schah sah
30 آغا اغا agha aga aqa
30 آخوند اخوند akhund akhond achund akhoond
30 جان
30 گل gol
25 حقاني haqqani haqani hakkani haghani
30 امير amir ameer emir amire
30 امين amin ameen emin amine lamine
25 اكرم akram ekrem akrem
25 انور anwar enver anouar anvar
25 ايمن ayman aymen aiman aymane
25 ايوب ayyub ayoub ayub ayoob eyup ayyoub ayob
25 باسم basim basem bassem
25 بلال bilal bilel bilaal belal
25 حبيب habib habeeb xabib
25 حكيم hakim hakeem hakem
25 رافي
25 ربيع rabi rabie
25 رستم rustam rostam rustum rostom
20 سراج siraj seraj saraj
25 سلطان sultan soltan sulton
25 سلمان salman selman
25 سليم saleem selim slim
25 سمير samir sameer
25 صدام saddam sadam
25 صديق siddiq seddiq sidiq siddik seddik siddique
25 صلاح salaah selah salahu
25 عارف arif aref arief
25 عاصم asim asem
25 عباس abbas abas cabbaas
25 عدنان adnan adnen
25 عزيز aziz azeez
25 عصام isam essam issam
25 عمرو amr amru amro amrou
25 عماد imad emad imed
25 غلام ghulam gholam golam
25 فرج faraj farag
25 فؤاد fuad fouad foued fuat
25 قدير qadeer
25 كمال kamal kemal
25 لطيف latif lateef
25 مالك malik malek malick
25 ماجد maged majed
25 مجيد majeed medjid
25 مسعود masud masoud masood massoud messaoud mesut
25 نايف nayif naif nayef
25 نبيل nabil nabeel
25 نجيب najib naguib nadjib najeeb
25 نعيم naim naeem naiim
25 وحيد waheed vahid
25 هاشم hashim hashem hachem hasim
25 هاني hani hany
25 هشام hisham hicham hesham hishan
25 ذوالفقار zulfiqar zulfikar dhulfiqar zulfaqar dhualfiqar
20 ضياء ضيا zia ziya diya dhiya ziaa
25 اسامه usama osama ussama oussama usamah
25 عرفات arafat arafa
25 معمر muammar moammar
20 لؤي luay loay louay luai
40 مهدي mahdi mehdi mahdy
30 هادي hadi hady
25 مراد murad mourad morad
30 سامي sami samy
20 رشاد rashad rachad
20 ارشد arshad
25 حماد hammad
30 زيد zayd zaid zeid
25 يزيد yazid yazeed
20 وائل wael
25 رامي rami ramy
25 طلال talal
25 بدر badr bader
40 ناصر nasir naser nasser nacer
30 جميل jamil jameel djamil gamil
40 رضا reza rida ridha reda riza
30 حيدر haydar haider heydar haidar hyder
20 قيس qais qays kais
25 انس anas
20 معاذ muadh moaz muaz
20 زهير zuhair zuhayr zouhair zoheir zouheir
25 شفيق shafiq chafik shafik shafeeq
25 منير munir mounir muneer monir
25 وسيم wasim wassim waseem
20 نضال nidal nedal
20 آصف اصف asif asef asaf
25 ولي wali vali veli
20 مروان marwan marouane merwan
20 رضوان ridwan rizwan redouane radwan ridhwan
20 عمران imran omran emran
20 سهيل suhail suhayl sohail souheil
20 ماهر mahir maher
20 غازي ghazi gazi
`;

/** Nasab words and other links of the chain; a word after one of them is a forebear's name. */
export const NASAB: ReadonlySet<string> = new Set(
  'bin ibn ben bint binti binte bent bn ibnu ould wuld weld uld wld veled بن ابن بنت ولد ابنه پسر'.split(' '),
);
/** Articles standing alone or before a hyphen, whole or assimilated to a sun letter. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'al el ul il ol ur ar er as es us ash esh ush ad ed ud at et ut an en un az ez uz adh ath l ال'.split(' '),
);
/** First parts of a kunya. */
export const KUNYA: ReadonlySet<string> = new Set(
  'abu abou abo abi aboo bou abul aboul abol abil aba umm oum om um ummu ابو ابي ابا ام بو'.split(' '),
);
/** Abd and its spellings: never a name of its own, always with what follows. */
export const ABD: ReadonlySet<string> = new Set(
  'abd abdul abdel abdal abdoul abdol abdu abdou abdi abdil abdur abder abdir abdus abdes abdis abed ebdul cabdi cabdul عبد عبدال'.split(
    ' ',
  ),
);
/** Words that close a compound after an article: Nur ad-Din, Zia ur-Rahman. */
export const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  'din deen dine dien ddin rahman rehman rahmane haq haqq hak islam mulk dawla دين رحمن رحمان حق اسلام'.split(' '),
);
/** Compound ends that hold their own article. */
export const BOUND_ENDS: ReadonlySet<string> = new Set(
  'uddin eddin eddine aldin eldin eldine uldin addin oddin ouddin uddine ouddine ullah ulla ollah allah alla ullahi الله لله'.split(
    ' ',
  ),
);

/** Titles and forms of address: said of a person, no part of the name. */
export const TITLES: ReadonlySet<string> = new Set(
  `mullah mulla mollah molah molla moulla maulana mawlana haji hajji hadji hajj hadj elhadj alhaji hajja sheikh shaikh
  shaykh sheik sheykh cheikh cheick chaykh qari kari mawlawi maulavi maulawi molvi mawlavi maulvi moulvi dr doctor mr
  mrs ms miss prof professor gen general col colonel capt captain lt maj major brig brigadier sgt eng engineer ustad ustaz
  ustadh sahib saheb sahab president presidente praesident prasident prince princess king sir monsieur madame mme herr frau senor
  minister ambassador judge hon rev lady commander
  ملا حاجي حاج حجي شيخ قاري مولوي دكتور الدكتور الشيخ الحاج الملا مولانا استاذ الاستاذ صاحب مهندس
  المهندس الكنيه`.split(/\s+/),
);

/** Titles that also stand after the name; the others are a family name there (King, Major). */
export const CLOSING_TITLES: ReadonlySet<string> = new Set(
  'sahib saheb sahab haji hajji mullah mulla qari sheikh shaikh صاحب حاجي'.split(' '),
);

/** Marks of the generation after a name. */
export const GENERATIONS: ReadonlySet<string> = new Set('jr sr junior senior الابن الاب'.split(' '));

/** Other words of a name that carry nothing: links of European names and list jargon. */
export const LINKS: ReadonlySet<string> = new Set(
  'de da do dos das del della di du van von der den ter zu zur la le les y e of the and und et son daughter so fnu mnu lnu aka nee'.split(
    ' ',
  ),
);
