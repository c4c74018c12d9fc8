/** The columns of the national list profile (docs/integrators/national-list-profile.md) and the headers taken for them, parted by `|`. */
const synonyms = {
  reference:
    'reference|ref|id|reference number|list number|unique id|entry id|رقم المرجع|الرقم المرجعي|المرجع|رقم القيد|رقم الادراج|référence|numéro de référence|identifiant',
  type: 'type|subject type|category|kind|schema|النوع|نوع|الصفة|الفئة|التصنيف|type de sujet|catégorie|nature',
  nameArabic:
    'name arabic|arabic name|name ar|name in arabic|full name arabic|الاسم بالعربية|الاسم العربي|الاسم باللغة العربية|الاسم الكامل بالعربية|nom en arabe|nom arabe',
  nameLatin:
    'name latin|latin name|name en|english name|name english|name in english|full name english|الاسم باللاتينية|الاسم بالانجليزية|الاسم باللغة الانجليزية|الاسم الانجليزي|nom en latin|nom latin|nom en anglais',
  name: 'name|full name|names|subject|الاسم|الاسم الكامل|الاسم الرباعي|اسم|nom|nom complet|nom et prénom|noms',
  firstName: 'first name|given name|الاسم الاول|prénom|prénoms',
  fatherName: "father name|father's name|second name|middle name|اسم الاب|الاسم الثاني|nom du père|deuxième nom",
  grandfatherName: 'grandfather name|third name|اسم الجد|الاسم الثالث|nom du grand père|troisième nom',
  familyName:
    'family name|last name|surname|fourth name|اسم العائلة|اللقب|الشهرة العائلية|الاسم الرابع|nom de famille|quatrième nom',
  aliases:
    'aliases|alias|aka|a k a|also known as|other names|known as|الاسماء المستعارة|الاسم المستعار|اسماء اخرى|يعرف ب|الشهرة|الكنية|اللقب والكنية|autres noms|pseudonymes|surnoms|alias connus',
  weakAliases: 'weak aliases|low quality aliases|اسماء ضعيفة الدلالة|alias faibles',
  formerNames: 'former names|fka|previous names|اسماء سابقة|الاسم السابق|anciens noms',
  title: 'title|اللقب المهني|لقب التخاطب|titre|civilité',
  gender: 'gender|sex|الجنس|genre|sexe',
  birthDate:
    'birth date|date of birth|dob|birthdate|born|تاريخ الميلاد|تاريخ الولادة|المواليد|مواليد|date de naissance',
  birthPlace: 'birth place|place of birth|pob|مكان الميلاد|محل الميلاد|مكان الولادة|محل الولادة|lieu de naissance',
  nationality: 'nationality|nationalities|citizenship|الجنسية|الجنسيات|nationalité|nationalités|citoyenneté',
  country: 'country|country of registration|flag|الدولة|البلد|دولة التسجيل|العلم|pays|pavillon|pays d’immatriculation',
  passport:
    'passport|passport number|passport no|رقم الجواز|جواز السفر|رقم جواز السفر|passeport|numéro de passeport|n de passeport',
  nationalId:
    'national id|national number|identity number|id number|civil id|الرقم الوطني|رقم الهوية|الهوية الوطنية|الرقم القومي|الرقم المدني|رقم الاقامة|رقم البطاقة|numéro national|carte d’identité|pièce d’identité|numéro d’identité',
  registration:
    'registration|registration number|commercial register|licence number|license number|رقم السجل التجاري|السجل التجاري|رقم التسجيل|رقم الترخيص|registre du commerce|numéro d’enregistrement|immatriculation',
  taxId: 'tax id|tax number|vat|الرقم الضريبي|numéro fiscal|identifiant fiscal',
  iban: 'iban|bank account|account|رقم الايبان|الايبان|الحساب البنكي|رقم الحساب|compte bancaire',
  bic: 'bic|swift|رمز السويفت|code bic',
  lei: 'lei|legal entity identifier|معرف الكيان القانوني',
  imo: 'imo|imo number|رقم المنظمة البحرية|numéro imo',
  wallet:
    'wallet|digital currency address|crypto address|عنوان المحفظة|المحفظة الرقمية|adresse de portefeuille|portefeuille',
  phone: 'phone|telephone|mobile|الهاتف|رقم الهاتف|الجوال|téléphone',
  email: 'email|e mail|البريد الالكتروني|courriel',
  address: 'address|addresses|العنوان|العناوين|مكان الاقامة|محل الاقامة|adresse|adresses|domicile',
  program: 'program|programme|regime|list|designation list|البرنامج|القائمة|نظام الجزاءات|régime|liste',
  legalBasis:
    'legal basis|decision|decision number|resolution|court order|السند القانوني|الاساس القانوني|القرار|رقم القرار|base juridique|décision|numéro de décision',
  position: 'position|function|role|occupation|المنصب|الوظيفة|المهنة|fonction|poste|profession',
  linkedTo:
    'linked to|affiliation|organisation|organization|group|الانتماء|مرتبط ب|التنظيم|الجهة|lié à|affiliation connue|organisation liée',
  listedOn:
    'listed on|date listed|listing date|designation date|date of designation|تاريخ الادراج|تاريخ التصنيف|تاريخ القرار|date d’inscription|date de désignation|inscrit le',
  amendedOn: 'amended on|last updated|date amended|تاريخ التعديل|اخر تحديث|date de modification|modifié le',
  remarks:
    'remarks|notes|comments|other information|reason|ملاحظات|معلومات اخرى|السبب|بيانات اخرى|remarques|observations|autres informations|motif',
} as const;

export type NationalColumn = keyof typeof synonyms;
export type NationalColumns = ReadonlyMap<NationalColumn, number>;

const columnNames = Object.keys(synonyms).filter(isColumn);

const byHeader: ReadonlyMap<string, NationalColumn> = new Map(
  columnNames.flatMap((column) =>
    [column, ...synonyms[column].split('|')].map((header) => [foldHeader(header), column] as const),
  ),
);

function isColumn(name: string): name is NationalColumn {
  return name in synonyms;
}

export const nameColumns = ['name', 'nameArabic', 'nameLatin', 'firstName', 'familyName'] as const;

/** Which cell of a header line is which column; undefined unless a name column and one further column are there. */
export function nationalColumns(cells: readonly string[]): NationalColumns | undefined {
  const columns = new Map<NationalColumn, number>();
  for (const [index, cell] of cells.entries()) {
    const column = byHeader.get(foldHeader(cell));
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  }
  return columns.size >= 2 && nameColumns.some((column) => columns.has(column)) ? columns : undefined;
}

/** How many of the cells are headers of the profile, to tell a table without a name column from no list at all. */
export function knownHeaders(cells: readonly string[]): number {
  return cells.filter((cell) => byHeader.has(foldHeader(cell))).length;
}

function foldHeader(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/[’'`ـ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
