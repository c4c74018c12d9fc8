/** The 114 surahs in order: the Arabic name, then how it is written in Latin letters without its article. */
export const surahNames = `الفاتحة fatiha;البقرة baqara;آل عمران imran;النساء nisa;المائدة maida;الأنعام anam;الأعراف araf;الأنفال anfal;التوبة tawba;
يونس yunus;هود hud;يوسف yusuf;الرعد rad;إبراهيم ibrahim;الحجر hijr;النحل nahl;الإسراء isra;الكهف kahf;مريم maryam;طه taha;الأنبياء anbiya;
الحج hajj;المؤمنون muminun;النور nur;الفرقان furqan;الشعراء shuara;النمل naml;القصص qasas;العنكبوت ankabut;الروم rum;لقمان luqman;
السجدة sajda;الأحزاب ahzab;سبأ saba;فاطر fatir;يس yasin;الصافات saffat;ص sad;الزمر zumar;غافر ghafir;فصلت fussilat;الشورى shura;
الزخرف zukhruf;الدخان dukhan;الجاثية jathiya;الأحقاف ahqaf;محمد muhammad;الفتح fath;الحجرات hujurat;ق qaf;الذاريات dhariyat;الطور tur;
النجم najm;القمر qamar;الرحمن rahman;الواقعة waqia;الحديد hadid;المجادلة mujadila;الحشر hashr;الممتحنة mumtahana;الصف saff;الجمعة jumua;
المنافقون munafiqun;التغابن taghabun;الطلاق talaq;التحريم tahrim;الملك mulk;القلم qalam;الحاقة haqqa;المعارج maarij;نوح nuh;الجن jinn;
المزمل muzzammil;المدثر muddaththir;القيامة qiyama;الإنسان insan;المرسلات mursalat;النبأ naba;النازعات naziat;عبس abasa;التكوير takwir;
الانفطار infitar;المطففين mutaffifin;الانشقاق inshiqaq;البروج buruj;الطارق tariq;الأعلى ala;الغاشية ghashiya;الفجر fajr;البلد balad;
الشمس shams;الليل layl;الضحى duha;الشرح sharh;التين tin;العلق alaq;القدر qadr;البينة bayyina;الزلزلة zalzala;العاديات adiyat;القارعة qaria;
التكاثر takathur;العصر asr;الهمزة humaza;الفيل fil;قريش quraysh;الماعون maun;الكوثر kawthar;الكافرون kafirun;النصر nasr;المسد masad;
الإخلاص ikhlas;الفلق falaq;الناس nas`;
