import type { Citation } from '../dossiers/content.ts';

/** Arabic reads its own digits. */
const arabic = (text: string): string => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit);

const work = (id: string, name: string, edition: string, locator: string): Citation => ({
  id,
  kind: 'work',
  work: name,
  edition,
  locator,
  quotation: '',
  grade: '',
  grader: '',
});

/** A place in the Quran, `5:32` or `22:39-40`: its words come from the corpus of whoever reads. */
export const quran = (locator: string): Citation => ({
  ...work(`quran-${locator.replace(':', '-')}`, 'القرآن الكريم · The Quran · Le Coran', '', locator),
  kind: 'quran',
});

/** A point of the summary of the open letter that 126 scholars signed in September 2014. */
export const openLetter = (point: number): Citation =>
  work(
    `open-letter-${point}`,
    'الرسالة المفتوحة إلى البغدادي · Open Letter to al-Baghdadi · Lettre ouverte à al-Baghdadi',
    '2014',
    `الخلاصة، النقطة ${arabic(String(point))} · summary, point ${point}`,
  );

/** One of the three points of the Amman Message (2005): who is a Muslim and that none may be declared otherwise; what is common; who may rule. */
export const amman = (point: 1 | 2 | 3): Citation =>
  work(
    `amman-message-${point}`,
    'رسالة عمّان · The Amman Message · Le Message d’Amman',
    '2005',
    `النقطة ${arabic(String(point))} من النقاط الثلاث · point ${point} of the three points`,
  );

const marrakeshParts = {
  charter: 'إعلان الالتزام بصحيفة المدينة · commitment to the Charter of Medina',
  scholars: 'دعوة العلماء إلى فقه المواطنة · call to scholars on citizenship',
  closing: 'التأكيد الختامي · closing affirmation',
} as const;

/** A part of the Marrakesh Declaration on the rights of religious minorities (January 2016). */
export const marrakesh = (part: keyof typeof marrakeshParts): Citation =>
  work(
    `marrakesh-${part}`,
    'إعلان مراكش · Marrakesh Declaration · Déclaration de Marrakech',
    '2016',
    marrakeshParts[part],
  );

const charterParts = {
  communities: 'بند أهل المدينة: أمة واحدة ولكل دينه · the clause on one community and each its religion',
  guilt: 'بند أن الجاني لا يجني إلا على نفسه · the clause that a wrongdoer wrongs himself alone',
} as const;

/** A clause of the Charter of Medina as the biography of the Prophet by Ibn Hisham carries it. Its clauses are numbered otherwise in every edition. */
export const charter = (part: keyof typeof charterParts): Citation =>
  work(
    `charter-${part}`,
    'صحيفة المدينة (السيرة النبوية لابن هشام) · Charter of Medina (Ibn Hisham) · Charte de Médine (Ibn Hicham)',
    '',
    charterParts[part],
  );

const instruments = {
  geneva: ['اتفاقيات جنيف · Geneva Conventions · Conventions de Genève', '1949'],
  'geneva-four': ['اتفاقية جنيف الرابعة · Fourth Geneva Convention · Quatrième Convention de Genève', '1949'],
  'protocol-one': ['البروتوكول الإضافي الأول · Additional Protocol I · Protocole additionnel I', '1977'],
  'protocol-two': ['البروتوكول الإضافي الثاني · Additional Protocol II · Protocole additionnel II', '1977'],
  iccpr: [
    'العهد الدولي الخاص بالحقوق المدنية والسياسية · International Covenant on Civil and Political Rights · Pacte international relatif aux droits civils et politiques',
    '1966',
  ],
  rome: [
    'نظام روما الأساسي للمحكمة الجنائية الدولية · Rome Statute of the International Criminal Court · Statut de Rome de la Cour pénale internationale',
    '1998',
  ],
  slavery: ['الاتفاقية الخاصة بالرق · Slavery Convention · Convention relative à l’esclavage', '1926'],
  hague: [
    'اتفاقية لاهاي لحماية الممتلكات الثقافية · Hague Convention for the Protection of Cultural Property · Convention de La Haye pour la protection des biens culturels',
    '1954',
  ],
  'vienna-diplomatic': [
    'اتفاقية فيينا للعلاقات الدبلوماسية · Vienna Convention on Diplomatic Relations · Convention de Vienne sur les relations diplomatiques',
    '1961',
  ],
  'vienna-treaties': [
    'اتفاقية فيينا لقانون المعاهدات · Vienna Convention on the Law of Treaties · Convention de Vienne sur le droit des traités',
    '1969',
  ],
} as const;

/** An article of an instrument that states have agreed. */
export function instrument(name: keyof typeof instruments, article: number): Citation {
  const [title, year] = instruments[name];
  return work(`${name}-${article}`, title, year, `المادة ${arabic(String(article))} · art. ${article}`);
}

/** A resolution of the Security Council. */
export const resolution = (number: number, year: number): Citation =>
  work(
    `resolution-${number}`,
    `قرار مجلس الأمن ${arabic(String(number))} · Security Council resolution ${number} · Résolution ${number} du Conseil de sécurité`,
    String(year),
    `${number} (${year})`,
  );
