/**
 * What the romanisation conventions of states and languages do beyond the learned table: `native:latin:cost`, in
 * hundredths. Applied where lower than what was learned; the learning data is mostly English and French.
 * Turkish (c, ç, ş, final t for d), Somali (x, c), Persian and Urdu (v, z, s, gh), Malay and Indonesian (ch, sy),
 * Maghrebi French (ch, ou, dropped h), Egyptian (g), Spanish (j).
 */
export const ARABIC_CONVENTIONS =
  'ع:c:30 ع:-:10 ع:a:5 ع:e:20 ع:i:25 ع:o:20 ع:u:20 ح:x:20 ح:h:0 ح:kh:40 ح:ch:45 ح:-:50 ه:-:45 خ:h:30 خ:k:35 خ:x:25 خ:j:40 ' +
  'خ:ch:30 ذ:z:12 ذ:d:20 ذ:th:15 ض:d:4 ض:dh:6 ض:z:20 ض:th:50 ظ:z:5 ظ:dh:15 ظ:th:35 ظ:d:35 ث:s:20 ث:t:30 ث:th:0 غ:r:50 غ:gh:0 غ:g:5 ' +
  'غ:q:35 ج:j:0 ج:g:8 ج:dj:2 ج:c:30 ج:zh:15 و:w:2 و:v:12 و:u:0 و:o:2 و:-:45 ي:y:2 ي:i:0 ي:e:5 ي:j:40 ي:-:50 ه$:a:0 ه$:h:3 ه$:e:8 ه$:t:25 ه$:-:12 ' +
  'ي$:i:0 ي$:y:3 ي$:a:15 ي$:e:12 ي$:-:45 ا:a:0 ا:e:18 ا:i:35 ا:-:35 ا:o:35 ^ا:a:0 ^ا:e:5 ^ا:i:5 ^ا:o:8 ^ا:u:8 ^ا:-:30 ق:q:0 ق:k:4 ق:g:15 ق:c:35 ق:gh:12 ' +
  'ك:c:8 ك:q:20 ك:ch:45 ك:g:40 د:t:35 د:dh:25 ط:d:50 ت:d:45 ت:th:30 ب:p:25 ب:v:50 ز:s:30 ز:zh:30 ص:s:0 ص:z:50 س:z:45 س:c:35 ش:sh:0 ش:ch:2 ش:s:40 ش:x:40 ' +
  'چ:ch:0 چ:sh:25 چ:c:15 چ:j:25 چ:ts:40 ژ:zh:0 ژ:j:5 ژ:z:25 ژ:g:30 گ:g:0 گ:k:25 گ:gh:20 گ:j:40 پ:p:0 پ:b:20 پ:f:50 ف:f:0 ف:p:50 ئ:y:5 ئ:i:5 ئ:e:8 ئ:a:35 ئ:-:8 ؤ:u:0 ؤ:o:5 ؤ:w:10 ؤ:a:35 ؤ:-:20 ء:-:0';
export const HEBREW_CONVENTIONS =
  'ב:b:0 ב:v:2 ו:v:2 ו:o:0 ו:u:0 ו:w:5 ח:ch:2 ח:h:2 ח:kh:5 כ:k:2 כ:ch:5 כ:kh:5 כ:c:10 כ:h:35 פ:f:0 פ:p:0 צ:ts:0 צ:z:8 צ:c:20 ק:k:0 ק:c:4 ק:q:12 ק:g:50 ש:sh:0 ש:s:8 ת:t:2 ת:th:5 ט:t:0 י:i:0 י:y:2 י:j:15 י:e:10 ' +
  'ע:-:15 ע:a:8 ע:e:20 ע:i:35 ע:o:30 א:-:30 א:a:0 א:e:20 א:o:35 ^א:i:15 ^א:o:15 ^א:u:15 ^א:y:30 ה$:a:0 ה$:ah:0 ה$:e:8 ה$:-:30 ז:s:25 ס:z:50 ג:j:8 ג:g:0 ג:dj:15 ה:-:45 ' +
  "ג':j:0 ג':dj:0 ג':g:15 ג':zh:25 צ':ch:0 צ':c:10 צ':k:50 צ':sh:35 ז':zh:0 ז':j:8 ז':z:25 ז':g:25";
export const CYRILLIC_CONVENTIONS =
  'й:y:0 й:i:5 й:j:10 й:-:20 я:a:8 ю:u:8 ё:e:10 ё:o:8 є:e:0 є:y:20 ї:i:0 ї:y:10 і:i:0 і:y:15 и:y:15 и:i:0 ы:y:0 ы:i:10 ь:-:0 ъ:-:0 е:e:0 э:e:0 э:a:25 х:kh:0 х:h:0 х:ch:10 х:x:25 ц:ts:0 ц:c:10 ц:z:15 ч:ch:0 ч:c:15 ч:s:45 ш:sh:0 ш:ch:25 ш:s:25 щ:sh:10 ' +
  'ж:zh:0 ж:j:4 ж:z:25 ж:g:20 г:g:0 г:h:15 г:gh:20 г:j:35 в:v:0 в:w:5 в:u:35 в:f:25 к:k:0 к:c:8 к:q:15 у:u:0 у:w:20 у:o:30 ґ:g:0 ў:w:0 ў:u:5 ў:v:15 ә:a:0 ә:e:5 қ:q:0 қ:k:0 ң:n:0 ө:o:0 ө:u:15 ұ:u:0 ұ:o:15 һ:h:0 ј:j:0 ј:y:5 ј:i:15 љ:l:5 њ:n:5 ћ:c:0 ћ:ch:5 ђ:dj:0 ђ:d:20 џ:dj:0 џ:j:0 џ:g:12 џ:c:30 џ:zh:20 з:s:25 з:z:0 с:s:0 с:c:20 с:x:18 с:sh:25 ц:q:18 ц:j:20 т:ch:35 т:c:45 џ:z:10 ж:j:0 г:h:12 с:z:40 т:t:0 т:th:20 ф:f:0 ф:th:40 ф:ph:0 а:a:0 а:e:35 о:o:0 о:a:35 о:e:40 е:i:40 е:o:45';

/** Between two Latin spellings: vowels that alternate, and consonants two conventions write for one sound. */
export const LATIN_CONVENTIONS =
  'a:e:15 e:i:15 o:u:8 i:y:5 e:y:25 a:o:40 a:i:45 a:u:40 e:o:40 e:u:45 i:o:45 i:u:45 u:w:12 o:w:25 y:j:25 i:j:40 v:w:12 v:u:40 b:v:40 b:p:40 d:t:40 g:k:40 s:z:30 m:n:60 l:r:75 f:v:20 f:p:60 ' +
  'c:k:10 c:s:30 c:j:30 c:ch:20 c:sh:45 c:ts:25 ch:sh:10 ch:k:30 ch:kh:15 ch:h:45 ch:j:28 ch:ts:40 kh:h:25 kh:k:30 kh:x:25 kh:q:45 kh:gh:50 k:q:6 g:q:30 gh:g:10 gh:q:20 gh:r:55 gh:k:45 gh:h:50 q:gh:20 j:g:20 j:dj:2 j:zh:10 j:z:45 j:h:50 g:dj:30 zh:z:25 zh:g:35 zh:sh:40 dj:zh:25 ' +
  'th:t:12 th:s:25 th:d:45 th:z:45 th:dh:25 dh:d:10 dh:z:20 dh:t:45 d:z:45 ts:s:35 ts:z:25 ts:t:55 sh:s:30 sh:x:40 x:h:20 x:s:40 x:k:45 x:z:45 t:ts:55 n:ng:20';
export const LATIN_LEFT_OUT = 'a:30 e:26 i:30 o:36 u:32 y:40 w:55 h:40 c:90 gh:70 ~:42';

/** Last Latin letters that the other script, which writes what is heard, leaves out. */
export const SILENT_ENDS = 'e:8 h:15 t:45 d:50 s:45 x:45 z:55 g:40 r:60 p:60';

/** Between two Arabic spellings: letters of one family are folded already; these are slips and dialects. */
export const ARABIC_LEFT_OUT = 'ا:32 ^ا:45 و:50 ي:50 ي$:50 ه:65 ه$:25 ء:5 ع:70 ئ:30 ؤ:30';
export const ARABIC_SLIPS =
  'ه$:ا:15 ه$:ه:5 ه$:ت:15 ي$:ي:0 ي$:ا:15 ^ا:ا:0 ي$:ه$:45 ئ:ي:3 ئ:ء:3 ؤ:و:3 ؤ:ء:5 ا:ء:10 ئ:ا:30 ه:ح:35 ت:ط:35 س:ص:35 ك:ق:45 ض:ظ:25 ز:ذ:30 د:ض:50 د:ذ:40 ث:س:40 ت:ث:40 پ:ب:12 چ:ج:15 چ:ش:30 ژ:ز:20 ژ:ج:25 گ:ك:10 گ:غ:30 گ:ج:35 گ:ق:30 ق:غ:45 ف:و:70 ا:ع:60 خ:ح:55 ز:ض:45 ز:ظ:45 ع:غ:65 و:ا:60';
