/** Legal forms, one line a kind of company; spellings on one line say the same. */
export const LEGAL_FORMS = `
ltd limited ltda limitada lmtd لمتد ليمتد ldt
llc l-l-c ooo ооо limited-liability-company oü mmc mchj тоо too ذمم
inc incorporated incorporation
corp corporation
co company cie compagnie شركه شركت كمپني компания kompaniya sharika shirkat
plc
gmbh
ag aktiengesellschaft
sa s-a sociedad-anonima
sarl
sas
srl
spa
bv
nv
ab
as a-s anonim-sirketi
oy
oyj
kg
jsc ojsc cjsc pjsc oao оао zao зао pao пао ao ао aozt joint-stock-company open-joint-stock-company public-joint-stock-company
lp
llp
pty
pte
sdn
bhd
kk
pt
cv
fze fzco fzc fzllc
sl
eurl
spzoo sp-z-o-o
ano
na
sro
doo
kft
`;

/** Words many organisations share, one line a meaning across languages; they identify little. */
export const GENERIC_WORDS = `
group grup groupe grupo gruppe gruppa группа جماعه جماعات jamaat jama'at jamaah jemaah jamaa gama'a jamaa gamaa jama'ah
organization organisation org organizacija organizatsiya организация تنظيم tanzim tandhim منظمه
association assoc jamiyat jamiyah جمعيه dernegi
foundation fondation vakfi yayasan stichting مؤسسه موسسه mu'assasa muassasa muassasat
network شبكه شبكت shabakat
front جبهه jabhat jabha jabhah
army جيش jaysh jaish jaich
movement حركه حركت harakat haraka tahrik tehrik تحريك
trading trade tijara tijarat للتجاره تجاره ticaret
general
international intl int'l beynelmilel دوليه الدوليه
industries industry industrial industrie صناعات صناعيه
bank banque banco banka بنك banking bankasi
exchange sarafi صرافي للصرافه صرافه sarrafi
hawala hawalah حواله
shipping maritime marine navigation shipmanagement
establishment
enterprise enterprises
holding holdings
services service
center centre markaz مركز
institute institut معهد
university جامعه
committee lajnat لجنه comite
council مجلس
society
party حزب hizb
union
office bureau maktab مكتب
department ministry وزاره directorate
state
project
factory
plant
works
branch
trust
agency
development
technology technologies tech
engineering
investment investments capital
management
company-general
import export
national وطنيه
supporters ansar انصار
`;

/** Words left out of the comparison. */
export const ORGANISATION_LINKS: ReadonlySet<string> = new Set(
  'the of and for in de la le les du des et fur die das und a an al el ul ur wal fi y e del dos da do i و في من ال د او ف'.split(
    ' ',
  ),
);

/** Number words and Roman numerals, read as digits. */
export const NUMBERS: ReadonlyMap<string, string> = new Map(
  'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 first:1 1st:1 second:2 2nd:2 third:3 3rd:3 fourth:4 4th:4 fifth:5 5th:5 ii:2 iii:3 iv:4 vi:6 vii:7 viii:8 ix:9 xi:11 xii:12 xiii:13'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);
