/**
 * Our audit of name_bench's labels: pairs whose label we hold to be wrong for screening, each with the reason. Figures
 * are published with and without it. `name1|name2` as in the file.
 */
export const CORRECTIONS: ReadonlyMap<string, string> = new Map([
  ['Mohammed bin Sultan|Mohammed bin Salman', 'two well-known given names; another father'],
  ['محمد بن سلطان|محمد بن سلمان', 'two well-known given names; another father'],
  ['ADIB SHABAN AL-RAWI|ADIB SHABAN AL-ANI', 'another nisba; labelled false in every pair like it'],
  ['Arif Ali Zardari|Asif Ali Zardari', 'two given names; the same pair in Urdu is labelled false'],
  ['KIM KYONG MIN|KIM KYONG IL', 'another syllable of the given name; labelled false in pairs like it'],
  ['Kim Myong-sik|Kim Myong-guk', 'another syllable of the given name; labelled false in pairs like it'],
  ['Kim Yong-chol|Kim Yong-chun', 'another syllable of the given name; labelled false in pairs like it'],
  ['JANG YONG MIN|JANG YONG SON', 'another syllable of the given name; labelled false in pairs like it'],
  ['KKR Asian Fund III L.P.|KKR Asian Fund IV L.P.', 'another fund; labelled false for VIII and IX'],
  ['Carlyle Partners VII L.P.|Carlyle Partners VIII L.P.', 'another fund; labelled false for VIII and IX'],
  [
    'Blackstone Real Estate Partners IV L.P.|Blackstone Real Estate Partners V L.P.',
    'another fund; labelled false for VIII and IX',
  ],
  ['KKR North America Fund XII L.P.|KKR North America Fund XIII L.P.', 'another fund; labelled false for VIII and IX'],
  ['Goldman Sachs Mortgage Loan Trust 2004-1|Goldman Sachs Mortgage Loan Trust 2004-2', 'another trust by its number'],
  ['Goldman Sachs Mortgage Loan Trust 2004-1|Goldman Sachs Mortgage Loan Trust 2005-1', 'another trust by its number'],
  [
    'Wells Fargo Mortgage Backed Securities Trust 2005-AR16|Wells Fargo Mortgage Backed Securities Trust 2006-AR16',
    'another trust by its number',
  ],
  ['BWI Industries, Inc.|BAE Industries, Inc.', 'two different acronyms; labelled false for BD and BP'],
  ['MOHAMMAD ABDUL ABBAS AKHUND|MOHAMMAD ABBAS AKHUND', 'Abd al-Abbas is another name than Abbas'],
  [
    'SAIF AL-DIN AL-RAWI|SAIF-AL-DIN FULAYYIH HASSAN TAHA AL-RAWI',
    'forebears left out; labelled true in pairs like it',
  ],
  [
    'FAZEEL AL-PESHAWARI|FAZEEL-A-TUL SHAYKH ABU MOHAMMED AMEEN AL-PESHAWARI',
    'forebears left out; labelled true in pairs like it',
  ],
  ['China Railway Constructors Corporation|China Railway Construction Corporation', 'one word in two forms'],
  ['Frederick Buchenberg|Friedrich Buchenberg', 'one given name in two languages; Friedrych is labelled true'],
]);
