/**
 * Invented bearers are put together from common given names and from invented families: no nisba or family below
 * names a real tribe, town or house that we know of. Each part stands in Arabic and in the Latin spellings its
 * convention uses, the usual one first.
 */
export interface Part {
  ar: string;
  latin: readonly [string, ...string[]];
}

export interface Convention {
  name: 'gulf' | 'maghreb' | 'persian' | 'turkish' | 'sahel' | 'south-asian';
  countries: readonly string[];
  men: readonly Part[];
  women: readonly Part[];
  /** Families that stand on the invented list, and, seldom, in the book. */
  families: readonly Part[];
  /** Families of the book only. */
  otherFamilies: readonly Part[];
  /** The word between a person and the father, where the convention writes one. */
  son?: Part;
  daughter?: Part;
}

const part = (ar: string, ...latin: [string, ...string[]]): Part => ({ ar, latin });

export const conventions: readonly Convention[] = [
  {
    name: 'gulf',
    countries: ['sa', 'ae', 'kw', 'qa', 'om', 'jo', 'eg', 'iq'],
    son: part('بن', 'bin', 'ibn', 'b.'),
    daughter: part('بنت', 'bint'),
    men: [
      part('خالد', 'Khalid', 'Khaled'),
      part('سعيد', 'Saeed', "Sa'id", 'Said'),
      part('عبدالرحمن', 'Abdulrahman', 'Abd al-Rahman', 'Abdurrahman'),
      part('محمد', 'Muhammad', 'Mohammed', 'Mohamed'),
      part('ياسر', 'Yasser', 'Yasir'),
      part('مشعل', 'Mishal', "Mish'al"),
      part('طارق', 'Tariq', 'Tarek'),
      part('عثمان', 'Uthman', 'Othman', 'Osman'),
      part('فيصل', 'Faisal', 'Faysal'),
      part('غسان', 'Ghassan'),
      part('ضياء الدين', 'Diya al-Din', 'Dhiauddin', 'Diaeddine'),
      part('قاسم', 'Qasim', 'Kassem', 'Gasim'),
      part('حذيفة', 'Hudhayfa', 'Huthaifa'),
      part('ثامر', 'Thamer', 'Thamir'),
    ],
    women: [
      part('نورة', 'Noura', 'Nura'),
      part('هيفاء', 'Haifa', 'Hayfa'),
      part('مريم', 'Maryam', 'Mariam'),
      part('عائشة', 'Aisha', 'Aysha'),
      part('لطيفة', 'Latifa'),
    ],
    families: [
      part('الوادزي', 'al-Wadizi', 'Alwadizi', 'El Wadizi'),
      part('السهراوني', 'al-Sahrawani', 'As-Sahrawani', 'Sahrawani'),
      part('القفرانيّ', 'al-Qafrani', 'Al Qafrani', 'Kafrani'),
      part('الضحلاني', 'al-Dahlani', 'Ad-Dahlani'),
      part('الغيهبي', 'al-Ghayhabi', 'Al Ghaihabi'),
      part('الرمضاوي', 'al-Ramdawi', 'Ar-Ramdawi'),
      part('النجدولي', 'al-Najduli', 'An-Najduli'),
      part('الخزمري', 'al-Khazmari', 'Alkhazmari'),
      part('الشنبراقي', 'al-Shanbaraqi', 'Ash-Shanbaraqi'),
      part('الطبرقاني', 'al-Tabarqani', 'At-Tabarqani'),
    ],
    otherFamilies: [
      part('الحدباوي', 'al-Hadbawi', 'Al Hadbawi'),
      part('المغزلاني', 'al-Maghzalani'),
      part('الزهيراوي', 'al-Zuhayrawi', 'Az-Zuhairawi'),
      part('السمراقي', 'al-Samraqi', 'As-Samraqi'),
      part('البيدخاني', 'al-Baydakhani'),
      part('العوسلاني', 'al-Awslani', 'El Aouslani'),
      part('الثريماني', 'al-Thuraymani', 'Ath-Thuraimani'),
      part('الفندلاوي', 'al-Fandalawi'),
      part('الهضابوري', 'al-Hadaburi'),
      part('الكهرماني', 'al-Kahramani'),
    ],
  },
  {
    name: 'maghreb',
    countries: ['ma', 'dz', 'tn', 'ly', 'mr'],
    son: part('بن', 'Ben', 'Bin'),
    daughter: part('بنت', 'Bent', 'Bint'),
    men: [
      part('يوسف', 'Youcef', 'Youssef', 'Yusuf'),
      part('جمال', 'Djamel', 'Jamal'),
      part('خير الدين', 'Kheireddine', 'Khayr al-Din'),
      part('عبد القادر', 'Abdelkader', 'Abd al-Qadir'),
      part('شريف', 'Chérif', 'Sharif'),
      part('رشيد', 'Rachid', 'Rashid'),
      part('نور الدين', 'Noureddine', 'Nur al-Din'),
      part('مصطفى', 'Mostefa', 'Mustapha', 'Mustafa'),
      part('حسين', 'Hocine', 'Hussein'),
    ],
    women: [
      part('خديجة', 'Khadidja', 'Khadija'),
      part('فاطمة الزهراء', 'Fatima-Zohra', 'Fatima al-Zahra'),
      part('زينب', 'Zineb', 'Zaynab'),
    ],
    families: [
      part('بوقرزام', 'Bougarzam', 'Bouguerzam'),
      part('بلحرشان', 'Belharchane', 'Bilharshan'),
      part('تيزغيلي', 'Tizghili'),
      part('ولد المنجاوي', 'Ould El Mandjaoui', 'Wuld al-Manjawi'),
      part('زروقمان', 'Zerrougmane', 'Zarruqman'),
      part('عين درفان', 'Aïn Derfane', 'Ayn Darfan'),
    ],
    otherFamilies: [
      part('بن تيسوفت', 'Ben Tissouft', 'Bin Tisuft'),
      part('حمرولي', 'Hamrouli', 'Hamruli'),
      part('بوشلاغي', 'Bouchelaghi'),
      part('أيت وزغار', 'Aït Ouazghar'),
      part('قندوزان', 'Guendouzane', 'Qanduzan'),
      part('مرزاقلي', 'Merzagli'),
    ],
  },
  {
    name: 'persian',
    countries: ['ir', 'af', 'tj'],
    men: [
      part('بهرام', 'Bahram'),
      part('غلامرضا', 'Gholamreza', 'Ghulam Reza'),
      part('پرویز', 'Parviz', 'Parwez'),
      part('ژاله‌بان', 'Jaleban', 'Zhalehban'),
      part('محمود', 'Mahmoud', 'Mahmud'),
      part('کیوان', 'Keyvan', 'Kaiwan'),
    ],
    women: [part('شیرین', 'Shirin', 'Shireen'), part('نیلوفر', 'Niloufar', 'Nilofar')],
    families: [
      part('چشمه‌سری', 'Cheshmehsari', 'Chashmasari'),
      part('گلدره‌ای', 'Goldareh-i', 'Guldarai'),
      part('سنگ‌تپه‌زاده', 'Sangtappehzadeh', 'Sangtapazada'),
      part('پیچک‌پور', 'Pichakpour', 'Pichakpur'),
    ],
    otherFamilies: [
      part('آب‌انبارلو', 'Abanbarlou', 'Ab Anbarlu'),
      part('نخجیرکیا', 'Nakhjirkia'),
      part('برف‌آبادیان', 'Barfabadian'),
      part('کوچک‌دشتی', 'Kuchakdashti'),
    ],
  },
  {
    name: 'turkish',
    countries: ['tr', 'az'],
    men: [
      part('محمد', 'Mehmet', 'Muhammed'),
      part('أوغوز', 'Oğuz', 'Oguz'),
      part('جنكيز', 'Cengiz', 'Jengiz'),
      part('شاهين', 'Şahin', 'Shahin'),
    ],
    women: [part('عائشة', 'Ayşe', 'Ayse'), part('غولشن', 'Gülşen', 'Gulshen')],
    families: [
      part('دره‌كويلو أوغلو', 'Dereköylüoğlu', 'Derekoyluoglu'),
      part('تاشبينار', 'Taşpınarcı', 'Taspinarci'),
      part('يايلاجيك', 'Yaylacıkgil', 'Yaylacikgil'),
    ],
    otherFamilies: [
      part('قره باغلار', 'Karabağlargil', 'Karabaglargil'),
      part('يشيل أوفا', 'Yeşilovacı', 'Yesilovaci'),
      part('إنجه صولو', 'İncesulu', 'Incesulu'),
    ],
  },
  {
    name: 'sahel',
    countries: ['sn', 'ml', 'ne', 'bf', 'td', 'ng', 'so'],
    men: [
      part('مامادو', 'Mamadou', 'Mamadu'),
      part('عثمان', 'Ousmane', 'Usman'),
      part('إبراهيم', 'Ibrahima', 'Ibrahim'),
      part('عبد الله', 'Abdoulaye', 'Abdullahi'),
      part('سليمان', 'Souleymane', 'Suleiman'),
      part('موسى', 'Moussa', 'Musa'),
    ],
    women: [part('أميناتا', 'Aminata'), part('مريم', 'Mariama', 'Maryama')],
    families: [
      part('كولوباندي', 'Koulobandé', 'Kulobandi'),
      part('ديارافونا', 'Diarafouna', 'Jarafuna'),
      part('سنغاراتي', 'Sangharaté'),
      part('باغادوكو', 'Bagadoukou', 'Bagaduku'),
    ],
    otherFamilies: [
      part('تراوليندي', 'Traoulindé'),
      part('نغومبارا', 'Ngombara'),
      part('كيتافو', 'Kitafou', 'Kitafu'),
      part('سوميلارا', 'Soumilara'),
    ],
  },
  {
    name: 'south-asian',
    countries: ['pk', 'bd', 'my', 'id'],
    men: [
      part('ضیاء الحق', 'Ziaul Haq', 'Zia-ul-Haq'),
      part('محمد عرفان', 'Muhammad Irfan', 'Md. Irfan'),
      part('حبیب اللہ', 'Habibullah', 'Habib Ullah'),
      part('شمس الدین', 'Shamsuddin', 'Shams-ud-Din'),
      part('اسماعیل', 'Ismail', 'Esmail'),
    ],
    women: [part('نسرین', 'Nasreen', 'Nasrin'), part('رقیہ', 'Ruqayya', 'Rukaiya')],
    families: [
      part('دریاکوٹی', 'Daryakoti'),
      part('سنگراجی', 'Sangraji'),
      part('بن‌چاکر', 'Banchakar'),
      part('کوہ‌پاروی', 'Kohparwi', 'Kohparvi'),
    ],
    otherFamilies: [
      part('چراغوالی', 'Charaghwali'),
      part('نیلم‌پوری', 'Neelampuri', 'Nilampuri'),
      part('میرساگر', 'Mirsagar'),
      part('جنگلوی', 'Junglawi'),
    ],
  },
];

/** Words of invented organisations: what they say they are, and what they are called. */
export const organisationKinds: readonly Part[] = [
  part('مؤسسة', 'Foundation', 'Establishment'),
  part('شركة', 'Company', 'Trading Co.'),
  part('جمعية', 'Association', 'Society'),
  part('صرافة', 'Exchange', 'Money Exchange'),
  part('حركة', 'Movement', 'Front'),
];
export const organisationNames: readonly Part[] = [
  part('الوادي الأزرق', 'al-Wadi al-Azraq', 'Blue Wadi'),
  part('نخيل القفران', 'Nakhil al-Qafran', 'Qafran Palms'),
  part('منارة الضحلان', 'Manarat al-Dahlan', 'Dahlan Lighthouse'),
  part('قوافل السهراون', 'Qawafil al-Sahrawan', 'Sahrawan Caravans'),
  part('ينابيع الخزمر', "Yanabi' al-Khazmar", 'Khazmar Springs'),
  part('رايات الغيهب', 'Rayat al-Ghayhab', 'Banners of Ghayhab'),
];
