// A small invented list and book whose pairs are known, for walks that decide on them. Nobody here exists.
const header = 'reference,type,name,nameArabic,gender,birthDate,nationality,passport,legalBasis,listedOn,remarks';
const basis = 'Exercise decree 7/1447,2026-02-01,Invented for the exercise.';

/** Three people nobody knows; `birthDate` is that of the first, for a later load that changes what was compared. */
export function listCsv(birthDate = '1971-04-09'): string {
  return [
    header,
    `W-1,person,Zubayda al-Nakhlawi,زبيدة النخلاوي,female,${birthDate},IQ,PX100201,${basis}`,
    `W-2,person,Harith ibn Wadih al-Qafrani,حارث بن وديع القفراني,male,1964-11-30,YE,,${basis}`,
    `W-3,person,Salsabil Marzuq al-Wahati,سلسبيل مرزوق الواحاتي,female,1980,SD,PX100203,${basis}`,
    '',
  ].join('\n');
}

/** A name as somebody would write it who wants to harm the page that shows it: markup, a formula, no place to break. */
export const hostileName = `=HYPERLINK("https://elsewhere.invalid") <script>document.title="harmed"</script><img src=x onerror="document.title='harmed'"> ${'W'.repeat(600)}`;

/** Two customers who resemble listed people, one who carries a listed passport under a hostile name, and a stranger. */
export function bookCsv(): string {
  return [
    'customer,name,gender,date of birth,nationality,passport,branch',
    'K-1,Zubaida Alnakhlawi,female,1971-04-09,IQ,PX100201,North',
    'K-2,حارث وديع القفراني,male,1964-11-30,YE,,North',
    `K-3,"${hostileName.replaceAll('"', '""')}",female,1980,SD,PX100203,North`,
    'K-4,Ordinary Person,female,1990-01-01,SD,PX900900,North',
    '',
  ].join('\n');
}
