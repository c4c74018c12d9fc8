/**
 * Words from which people make the passwords that are guessed first. A password is refused when nothing but one of them
 * is left after digits, signs and the usual swaps of letters are taken away.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `password passwort motdepasse passe pass contrasena parola sifre letmein welcome bienvenue marhaba ahlan qwerty qwertz
azerty qwertyuiop qwertyuiopasdfghjkl azertyuiop asdfghjkl asdfgh zxcvbnm zxcvbn qazwsx qazwsxedc abc abcd abcdef abcdefgh
abcdefghijkl abcdefghijklmnopqrstuvwxyz admin administrator administrateur root user utilisateur guest invite test testtest
changeme change temp temporary default secret secretsecret master superuser super login logon signin access acces monkey
dragon football soccer baseball sunshine princess iloveyou loveyou jetaime love habibi habibti inshallah mashallah
bismillah alhamdulillah allahuakbar subhanallah mohammed muhammad mohamed ahmed fatima princesse soleil doudou chocolat
batman superman starwars pokemon trustno whatever freedom hello hellohello bonjour salam salamalaikum mithaq misaq
compliance sanctions bank banque finance ministry ministere government security securite winter spring summer autumn
january october december ramadan eidmubarak riyadh cairo dubai casablanca dakar tunis baghdad amman istanbul karachi
correcthorsebatterystaple passwordpassword qwertyqwerty adminadmin welcomewelcome letmeinletmein
كلمةالسر كلمةالمرور سري مرحبا السلامعليكم بسمالله الحمدلله سبحانالله ماشاءالله اللهاكبر محمد احمد حبيبي ميثاق`.split(
    /\s+/,
  ),
);
