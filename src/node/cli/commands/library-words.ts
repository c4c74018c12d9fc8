import type { Text } from '#base';

/** What the commands of the public library say; findings and folders are said in the words of the scorecard. */
export const libraryWords = {
  library: {
    ar: 'المكتبة العامة للمفاهيم الصحيحة',
    en: 'The public library of correct concepts',
    fr: 'La bibliothèque publique des concepts justes',
  },
  build: {
    ar: 'يصنع المكتبة مما هو عام: صفحات بثلاث لغات وخلاصات وبيانات، مع السجلات الموقّعة التي تقوم عليها',
    en: 'Makes the library of what is public: pages in three languages, feeds, data, with the signed records it rests on',
    fr: 'Fait la bibliothèque de ce qui est public : pages en trois langues, flux, données, avec les documents signés',
  },
  address: {
    ar: 'العنوان الذي ستقوم فيه الصفحات، وفي آخره شرطة مائلة',
    en: 'Where the pages will stand, with a slash at the end',
    fr: 'Où se tiendront les pages, avec une barre oblique à la fin',
  },
  badAddress: {
    ar: 'ليس عنوانا: {address}. مثاله: https://node.example/library/',
    en: 'No address: {address}. For example https://node.example/library/',
    fr: 'Ce n’est pas une adresse : {address}. Par exemple https://node.example/library/',
  },
  noPlates: {
    ar: 'بلا بطاقات ولا نسخ للطباعة',
    en: 'Without cards and PDFs',
    fr: 'Sans cartes ni PDF',
  },
  verify: {
    ar: 'يتحقق من مكتبة من ملفاتها وحدها: التواقيع والسجلات، ثم يصنع كل صفحة من جديد ويقارنها',
    en: 'Verifies a library from its files alone: signatures and logs, then every page made again and compared',
    fr: 'Vérifie une bibliothèque par ses seuls fichiers : signatures et journaux, puis chaque page refaite et comparée',
  },
} as const satisfies Record<string, Text>;
