import type { IdentifierType } from '../subject.ts';

/** What a column can hold, as its header says it. `name` alone is a whole name, or a given name beside its parts. */
export type ColumnMeaning =
  | 'key'
  | 'name'
  | 'full-name'
  | 'given'
  | 'father'
  | 'grandfather'
  | 'family'
  | 'birth-date'
  | 'nationality'
  | 'gender'
  | 'schema'
  | IdentifierType;

/** Headers in English, French and Arabic, separated by `|`; compared after folding. */
export const columnWords: readonly (readonly [ColumnMeaning, string])[] = [
  [
    'key',
    'key|id|row id|customer|client|member|account|customer id|customer no|customer number|client id|client no|client number|cif|cif no|ref',
  ],
  ['key', 'reference|member id|donor id|employee id|employee no|payee id|account no|account number|account id|code'],
  ['key', 'identifiant|numero client|no client|n client|code client|reference client|matricule|numero de compte'],
  [
    'key',
    'رقم العميل|المعرف|معرف|رقم الحساب|رمز العميل|رقم المستفيد|الرقم الوظيفي|رقم المتبرع|المرجع|رقم المرجع|الرقم|م',
  ],
  ['name', 'name|nom|الاسم|اسم'],
  ['full-name', 'full name|fullname|customer name|client name|complete name|beneficiary name|account name|alias|aka'],
  ['full-name', 'former name|other name|other names|nom complet|nom et prenom|nom prenom|nom du client|raison sociale'],
  ['full-name', 'company name|organisation name|organization name|entity name|autre nom|ancien nom|denomination'],
  [
    'full-name',
    'الاسم الكامل|الاسم كاملا|الاسم الرباعي|الاسم الثلاثي|اسم العميل|اسم المستفيد|الاسم التجاري|اسم الشركة',
  ],
  ['full-name', 'اسم المنشأة|اسم المتبرع|الاسم السابق|اسم الشهرة|الاسم بالكامل|اسم الحساب'],
  ['given', 'first name|firstname|given name|given names|forename|prenom|prenoms|الاسم الاول|الاسم الأول'],
  ['father', 'father name|fathers name|father s name|second name|middle name|middle names|nom du pere|prenom du pere'],
  ['father', 'deuxieme prenom|اسم الأب|اسم الوالد|الأب|الاسم الثاني'],
  [
    'grandfather',
    'grandfather name|grandfathers name|grandfather s name|third name|nom du grand pere|اسم الجد|الجد|الاسم الثالث',
  ],
  [
    'family',
    'last name|lastname|surname|family name|family|nom de famille|اسم العائلة|العائلة|اللقب|الكنية|النسبة|الاسم الأخير',
  ],
  [
    'birth-date',
    'date of birth|birth date|birthdate|dob|born|birthday|date de naissance|ne le|nee le|naissance|تاريخ الميلاد',
  ],
  ['birth-date', 'تاريخ الولادة|الميلاد|تاريخ ميلاد|year of birth|annee de naissance|سنة الميلاد'],
  [
    'nationality',
    'nationality|nationalities|citizenship|country of citizenship|nationalite|nationalites|citoyennete|الجنسية',
  ],
  [
    'nationality',
    'جنسية|الجنسيات|second nationality|nationality 2|deuxieme nationalite|الجنسية الثانية|الجنسية الأخرى',
  ],
  ['gender', 'gender|sex|sexe|genre|الجنس|جنس'],
  [
    'schema',
    'schema|type|entity type|customer type|client type|kind|type de client|nature|النوع|نوع|نوع العميل|صفة العميل',
  ],
  [
    'passport',
    'passport|passport no|passport number|passport id|passeport|no passeport|numero de passeport|n passeport',
  ],
  ['passport', 'جواز|جواز السفر|رقم الجواز|رقم جواز السفر'],
  [
    'national-id',
    'national id|national id no|national number|id number|id no|civil id|identity number|identity no|nid|iqama|cin|nni',
  ],
  [
    'national-id',
    'carte d identite|numero d identite|numero national|no cin|الهوية|رقم الهوية|رقم الهوية الوطنية|الرقم القومي',
  ],
  ['national-id', 'الرقم الوطني|الرقم المدني|رقم البطاقة|رقم الإقامة|رقم الهوية الإقامة'],
  ['tax-id', 'tax id|tax number|vat|vat number|tin|nif|numero fiscal|identifiant fiscal|الرقم الضريبي|رقم ضريبي'],
  [
    'registration',
    'registration|registration no|registration number|commercial registration|cr number|cr no|rccm|siren|siret',
  ],
  [
    'registration',
    'registre de commerce|numero d immatriculation|السجل التجاري|رقم السجل التجاري|رقم السجل|رقم الترخيص',
  ],
  ['iban', 'iban|الآيبان|ايبان|رقم الآيبان'],
  ['lei', 'lei|legal entity identifier'],
  ['bic', 'bic|swift|swift code|bic swift|سويفت|رمز السويفت'],
  ['imo', 'imo|imo number|imo no|numero imo|رقم المنظمة البحرية'],
  ['mmsi', 'mmsi'],
  ['call-sign', 'call sign|callsign|indicatif'],
  ['wallet', 'wallet|wallet address|crypto address|adresse crypto|portefeuille|المحفظة|عنوان المحفظة'],
  ['email', 'email|e mail|mail|email address|courriel|adresse email|adresse e mail|البريد|البريد الإلكتروني|الإيميل'],
  ['phone', 'phone|phone no|phone number|telephone|mobile|mobile no|mobile number|tel|portable|numero de telephone'],
  ['phone', 'الهاتف|رقم الهاتف|الجوال|رقم الجوال|الموبايل|رقم الموبايل|المحمول'],
];
