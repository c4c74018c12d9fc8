import type { SearchLanguage } from './words.ts';

const lists: Readonly<Record<SearchLanguage, string>> = {
  ar: `من في على الى عن ان انه انها او ام ثم قد لا ما لم لن هل كل كان كانت هو هي هم هذا هذه ذلك تلك التي الذي الذين مع بعد قبل
    بين حتى اذا لو كيف متى اين ماذا لماذا ليس ليست غير الا اي يا به له لها فيه فيها منه عليه بها وهو وهي ولا وما وان فان ولو
    يكون عند حكم معنى الرد يجوز تجب يجب اعرف عايز عاوز ازاي مين ليش شو ايش وش علاش مو مش ولا بدون مين يقدر يعني حرام
    يزعم قائله ايه بعض جميع لازم هيك اريد اسال سؤال`,
  en: `a an the of in on at to for from by with and or not no nor is are was were be been it its this that these those as if
    what who whom which how when where why do does did can may must should would could i you he she we they my your his her
    our their about into than then there out up says say said mean means allowed permitted forbidden islam someone other others another all any anything every al wal el
    quran surah sura s t`,
  fr: `le la les un une des du de d l et ou ni ne pas que qui quoi quand comment pourquoi est sont etre ete en dans sur sous par
    pour avec sans au aux a ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs mon ma mes se y plus
    peut faut doit dit permis interdit autre autres tout tous toute toutes si comme dont ou qu n s c j m t coran sourate al wal el`,
};

/** Words that tell nothing apart, as `normalWord` leaves them. */
export const stopWords: Readonly<Record<SearchLanguage, ReadonlySet<string>>> = {
  ar: new Set(lists.ar.replaceAll('ى', 'ي').replaceAll('ة', 'ه').split(/\s+/)),
  en: new Set(lists.en.split(/\s+/)),
  fr: new Set(lists.fr.split(/\s+/)),
};
